package org.diptych.core.bilingual.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyHeading;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;

class SectionMoveTest {

    private static String post(String english, String chinese) {
        return "---\ntitle: t\n---\n{% lang_content en %}\n" + english
                + "{% endlang_content %}\n\n{% lang_content zh %}\n" + chinese + "{% endlang_content %}\n";
    }

    private static TwinOutline outline(String file) {
        List<Body> bodies = Body.allOf(Post.parse(file), Dialect.HEXO_DEFAULT);
        return TwinOutline.of(bodies, Alignment.of(bodies));
    }

    private static String moved(String file, int row, int target) {
        return TextEdit.applyAll(file, new SectionMove(file, outline(file)).edits(row, target));
    }

    @Test
    void movesTheSectionInBothBodiesAndLeavesTheBlankLinesWhereTheyWere() {
        String file = post("intro\n\n# A\n\na\n\n\n# B\n\nb\n\n# C\n\nc\n", "# 甲\n\n甲\n# 乙\n\n乙\n\n# 丙\n\n丙\n");

        assertThat(moved(file, 0, 2))
                .isEqualTo(post(
                        "intro\n\n# B\n\nb\n\n\n# A\n\na\n\n# C\n\nc\n",
                        "# 甲\n\n甲\n# 乙\n\n乙\n\n# 丙\n\n丙\n".replace("# 甲\n\n甲\n# 乙\n\n乙\n", "# 乙\n\n乙\n\n# 甲\n\n甲\n")));
        assertThat(moved(file, 2, 0))
                .isEqualTo(post("intro\n\n# C\n\nc\n\n# A\n\na\n\n\n# B\n\nb\n", "# 丙\n\n丙\n\n# 甲\n\n甲\n# 乙\n\n乙\n"));
    }

    @Test
    void whatStandsUnderAHeadingGoesWithItAndNothingGoesIntoItself() {
        String file = post("# A\n\n## A1\n\na\n\n# B\n\nb\n", "# 甲\n\n## 甲一\n\n甲\n\n# 乙\n\n乙\n");

        assertThat(moved(file, 0, 3))
                .isEqualTo(post("# B\n\nb\n\n# A\n\n## A1\n\na\n", "# 乙\n\n乙\n\n# 甲\n\n## 甲一\n\n甲\n"));
        assertThat(moved(file, 0, 1)).isEqualTo(file);
        assertThat(moved(file, 0, 2)).isEqualTo(file);
    }

    @Test
    void aSectionOfOneLanguageMovesThereAlone() {
        String file =
                post("# A\n\n$$x$$\n\n### Only here\n\nwords\n\n# B\n\n$$y$$\n", "# 甲\n\n$$x$$\n\n# 乙\n\n$$y$$\n");

        assertThat(moved(file, 1, 3))
                .isEqualTo(post(
                        "# A\n\n$$x$$\n\n# B\n\n$$y$$\n\n### Only here\n\nwords\n", "# 甲\n\n$$x$$\n\n# 乙\n\n$$y$$\n"));
    }

    @Test
    void atTheEndOfABodyThatEndsWithinItsLineTheTagStaysByItself() {
        String file = post("# A\n\n```\ncode\n```\n\n# B\n\nb", "# 甲\n\n# 乙\n");

        assertThat(moved(file, 0, 2)).contains("# B\n\nb\n\n# A\n\n```\ncode\n```\n{% endlang_content %}");
    }

    @Test
    void aHeadingInAListStaysInItsList() {
        String file = post("# A\n\n- # In a list\n\n# B\n", "# 甲\n\n# 乙\n");
        int listed = IntStream.range(0, outline(file).rows().size())
                .filter(row -> outline(file).rows().get(row).any().title().equals("In a list"))
                .findFirst()
                .orElseThrow();

        assertThat(moved(file, listed, 0)).isEqualTo(file);
    }

    @Property(tries = 200)
    void theHeadingsAreThoseOfBeforeInTheOrderThatWasAskedFor(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 3) Integer> levels,
            @ForAll @IntRange(min = 0, max = 7) int from,
            @ForAll @IntRange(min = 0, max = 8) int to) {
        String english = body(levels, "S", "words");
        String chinese = body(levels, "节", "文字");
        String file = post(english, chinese);
        TwinOutline outline = outline(file);
        int row = from % levels.size();
        int target = to % (levels.size() + 1);
        int end = outline.sectionEnd(row);

        List<String> wanted = new ArrayList<>(titles(outline, 0));
        if (target < row || target > end) {
            List<String> section = new ArrayList<>(wanted.subList(row, end));
            wanted.subList(row, end).clear();
            wanted.addAll(target > row ? target - section.size() : target, section);
        }
        String after = moved(file, row, target);

        assertThat(titles(outline(after), 0)).isEqualTo(wanted);
        assertThat(titles(outline(after), 1))
                .isEqualTo(wanted.stream().map(title -> title.replace("S", "节")).toList());
        assertThat(after.lines().filter(line -> !line.isEmpty()).sorted())
                .isEqualTo(file.lines().filter(line -> !line.isEmpty()).sorted().toList());
        assertThat(after).hasSameSizeAs(file);
    }

    private static String body(List<Integer> levels, String name, String words) {
        return IntStream.range(0, levels.size())
                .mapToObj(i ->
                        "#".repeat(levels.get(i)) + " " + name + i + "\n\n" + words + " " + i + " $x_" + i + "$\n\n")
                .collect(Collectors.joining());
    }

    private static List<String> titles(TwinOutline outline, int side) {
        return outline.rows().stream()
                .flatMap(row -> row.side(side).stream())
                .map(BodyHeading::title)
                .toList();
    }
}
