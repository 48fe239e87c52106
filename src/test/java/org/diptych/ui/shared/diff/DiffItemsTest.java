package org.diptych.ui.shared.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.core.diff.DiffLine;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;

/** Which rows a difference has: what changed, two lines around it, and folds for the rest. */
class DiffItemsTest {
    private static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }

    private static List<String> items(String before, String after) {
        return DiffItems.of(
                        PostDifference.of(Post.parse(before), Post.parse(after)).changed())
                .stream()
                .map(DiffItemsTest::said)
                .toList();
    }

    private static String said(DiffItem item) {
        if (item instanceof DiffItem.Heading heading) {
            return "= " + heading.part().kind();
        }
        if (item instanceof DiffItem.Fold fold) {
            return "… " + fold.lines().size();
        }
        if (item instanceof DiffItem.Line line) {
            return line.row().before().map(DiffLine::text).orElse("")
                    + " > "
                    + line.row().after().map(DiffLine::text).orElse("");
        }
        return "line ends";
    }

    @Test
    void whatStayedIsFoldedButForTwoLinesAroundAChange() {
        assertThat(items(lines(0, 30), lines(0, 30).replace("line 15", "changed 15")))
                .containsExactly(
                        "= BODY",
                        "… 13",
                        "line 13 > line 13",
                        "line 14 > line 14",
                        "line 15 > changed 15",
                        "line 16 > line 16",
                        "line 17 > line 17",
                        "… 13");
    }

    @Test
    void twoLinesAreNotWorthAFold() {
        String six = lines(0, 8);
        assertThat(items(six, six.replace("line 0", "LINE 0").replace("line 7", "LINE 7")))
                .as("two on either side, and two that would be folded")
                .noneMatch(item -> item.startsWith("…"))
                .contains("line 3 > line 3", "line 4 > line 4");

        String seven = lines(0, 9);
        assertThat(items(seven, seven.replace("line 0", "LINE 0").replace("line 8", "LINE 8")))
                .contains("… 3")
                .doesNotContain("line 3 > line 3");
    }

    @Test
    void whereOnlyTheLineEndsDifferThatIsSaidAndAllElseFolded() {
        String text = lines(0, 9);

        assertThat(items(text, text.replace("\n", "\r\n"))).containsExactly("= BODY", "line ends", "… 10");
    }

    @Test
    void theMarksOfALanguageAreNotCountedByItsNumbers() {
        String post = "{% lang_content en %}\none\ntwo\n{% endlang_content %}\n";
        DiffItem.Line changed =
                DiffItems.of(PostDifference.of(Post.parse(post), Post.parse(post.replace("two", "three")))
                                .changed())
                        .stream()
                        .filter(DiffItem.Line.class::isInstance)
                        .map(DiffItem.Line.class::cast)
                        .filter(line -> line.isChange() && line.row().after().isPresent())
                        .findFirst()
                        .orElseThrow();

        int shown = changed.row().after().orElseThrow().number() - changed.afterOffset();
        assertThat(shown).as("the second line of the English body").isEqualTo(2);
        assertThat(changed.beforeOffset()).isEqualTo(changed.afterOffset());
    }

    @Test
    void aPartThatCameHasNoLineBefore() {
        assertThat(items("one\n", "---\ntitle: T\n---\none\n"))
                .startsWith("= FRONT_MATTER")
                .contains(" > title: T")
                .doesNotContain("= BODY");
    }
}
