package org.diptych.ui.editor.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.diptych.core.check.Severity;
import org.diptych.core.highlight.InkedLine;
import org.diptych.core.highlight.InkedText;
import org.diptych.core.highlight.Syntax;
import org.diptych.core.text.TextRange;
import org.fxmisc.richtext.model.StyleSpans;
import org.junit.jupiter.api.Test;

/** What of a line is shown how: each test reads the stretches that carry a class. */
class LineStylesTest {
    private final LineStyles styles = new LineStyles();

    private static InkedLine ink(Syntax syntax, String line) {
        return InkedText.of(syntax, List.of(line)).get(0);
    }

    private StyleSpans<Collection<String>> spans(String line, List<FindingMark> marks, byte[] hits) {
        return styles.spans(ink(Syntax.MARKDOWN, line), line, 100, marks, hits);
    }

    private static FindingMark mark(int start, int end, Severity severity) {
        return new FindingMark(new TextRange(start, end), severity, "said", List.of());
    }

    /** The stretches of {@code line} that carry {@code styleClass}. */
    private static List<String> with(StyleSpans<Collection<String>> spans, String line, String styleClass) {
        List<String> found = new ArrayList<>();
        int[] at = {0};
        spans.forEach(span -> {
            if (span.getStyle().contains(styleClass)) {
                found.add(line.substring(at[0], at[0] + span.getLength()));
            }
            at[0] += span.getLength();
        });
        assertThat(at[0]).as("every character once").isEqualTo(line.length());
        return found;
    }

    @Test
    void aHeadingIsSetInTheLettersOfEachScript() {
        String line = "# Tides 潮汐 up";
        StyleSpans<Collection<String>> spans = spans(line, List.of(), null);

        assertThat(String.join("", with(spans, line, "md-heading"))).isEqualTo(line);
        assertThat(with(spans, line, "han")).containsExactly("潮汐");
        assertThat(with(spans, line, "md-mark").get(0)).startsWith("#");
    }

    @Test
    void plainChineseNeedsNoLettersOfItsOwn() {
        String line = "plain 潮汐";

        assertThat(with(spans(line, List.of(), null), line, "han")).isEmpty();
    }

    @Test
    void findingsAreUnderTheirWordsTheWorseOverTheOther() {
        String line = "one two three";
        StyleSpans<Collection<String>> spans =
                spans(line, List.of(mark(104, 107, Severity.ERROR), mark(100, 113, Severity.INFO)), null);

        assertThat(with(spans, line, "finding-error")).containsExactly("two");
        assertThat(with(spans, line, "finding-hint")).containsExactly("one ", " three");
    }

    @Test
    void aFindingThatBeganAboveOrEndsBelowIsShownOnThisLineAlone() {
        String line = "one two";

        assertThat(with(spans(line, List.of(mark(50, 103, Severity.WARNING)), null), line, "finding-warning"))
                .containsExactly("one");
        assertThat(with(spans(line, List.of(mark(104, 300, Severity.WARNING)), null), line, "finding-warning"))
                .containsExactly("two");
    }

    @Test
    void anEmptyFindingIsShownOnTheCharacterBehindItAndAtTheEndOnTheLast() {
        String line = "one two";

        assertThat(with(spans(line, List.of(mark(104, 104, Severity.ERROR)), null), line, "finding-error"))
                .containsExactly("t");
        assertThat(with(spans(line, List.of(mark(107, 107, Severity.ERROR)), null), line, "finding-error"))
                .containsExactly("o");
    }

    @Test
    void hitsAreShownWithAndWithoutAFinding() {
        String line = "one two";
        StyleSpans<Collection<String>> spans =
                spans(line, List.of(mark(102, 105, Severity.ERROR)), new byte[] {1, 1, 1, 0, 2, 2, 2});

        assertThat(with(spans, line, "hit")).containsExactly("on", "e");
        assertThat(with(spans, line, "hit-current")).containsExactly("t", "wo");
        assertThat(with(spans, line, "finding-error")).containsExactly("e", " ", "t");
    }

    @Test
    void linesOfAListingLieOnAGroundTheEmptyOnesToo() {
        List<InkedLine> lines = InkedText.of(Syntax.MARKDOWN, Arrays.asList("a", "```", "x", "", "```", "b"));

        assertThat(lines)
                .extracting(line -> styles.paragraph(line).contains("code-line"))
                .containsExactly(false, true, true, true, true, false);
    }

    @Test
    void equalLooksAreOneObjectSoThatTheyCompareFast() {
        String line = "plain";
        Collection<String> one = spans(line, List.of(mark(100, 105, Severity.INFO)), null)
                .getStyleSpan(0)
                .getStyle();
        Collection<String> other = spans(line, List.of(mark(100, 105, Severity.INFO)), null)
                .getStyleSpan(0)
                .getStyle();

        assertThat(one).isSameAs(other);
    }
}
