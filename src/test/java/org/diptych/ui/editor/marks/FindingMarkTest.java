package org.diptych.ui.editor.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.check.Severity;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.TextChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding keeps to its own words, whatever is typed around them. */
class FindingMarkTest {
    private static FindingMark mark(int start, int end) {
        return new FindingMark(new TextRange(start, end), Severity.ERROR, "wrong", List.of());
    }

    /** The text is "abcdefghij", and "def" is marked. */
    @ParameterizedTest
    @CsvSource({
        // before it
        "0, '',   xy, def",
        "1, b,    '', def",
        "0, abc,  x,  def",
        // typed right at its beginning or its end, it is not of it
        "3, '',   xy, def",
        "6, '',   xy, def",
        // behind it
        "7, h,    '', def",
        // inside
        "4, '',   xy, dxyef",
        "4, e,    '', df",
        "4, e,    xy, dxyf",
        // what goes at its edges goes from it
        "2, cd,   '', ef",
        "2, cd,   xy, ef",
        "5, fg,   '', de",
        "5, fg,   xy, de",
        // all of it
        "3, def,  '', ''",
        "3, def,  xy, ''",
        "2, cdefg, x, ''",
    })
    void keepsToItsWords(int position, String removed, String inserted, String marked) {
        String text = "abcdefghij";
        FindingMark moved = mark(3, 6).after(new TextChange(position, removed, inserted));

        String now = TextEdit.applyAll(
                text, List.of(new TextEdit(TextRange.ofLength(position, removed.length()), inserted)));
        assertThat(moved.range().in(now)).isEqualTo(marked);
    }

    @Test
    void anEmptyOneGoesAlongWithWhatStandsBehindIt() {
        assertThat(mark(4, 4).after(new TextChange(4, "", "xy")).range()).isEqualTo(new TextRange(6, 6));
        assertThat(mark(4, 4).after(new TextChange(5, "", "xy")).range()).isEqualTo(new TextRange(4, 4));
        assertThat(mark(4, 4).after(new TextChange(2, "cdef", "")).range()).isEqualTo(new TextRange(2, 2));
    }

    @Test
    void keepsWhatIsSaidAndOfferedWhereItMoves() {
        FindingMark.Offer offer = new FindingMark.Offer("Mend", () -> {});
        FindingMark said = new FindingMark(new TextRange(3, 6), Severity.INFO, "a hint", List.of(offer));

        FindingMark moved = said.after(new TextChange(0, "", "x"));

        assertThat(moved.severity()).isEqualTo(Severity.INFO);
        assertThat(moved.sentence()).isEqualTo("a hint");
        assertThat(moved.fixes()).containsExactly(offer);
    }

    @Test
    void looksLikeAnotherThatShowsTheSameWhateverItsFixesDo() {
        FindingMark one = offering("wrong", "Mend");
        assertThat(one.looksLike(offering("wrong", "Mend"))).isTrue();
        assertThat(one.looksLike(offering("wrong", "Mend otherwise"))).isTrue();
        assertThat(one.looksLike(offering("doubtful", "Mend"))).isFalse();
        assertThat(one.looksLike(mark(3, 6))).as("one offers something").isFalse();
        assertThat(mark(3, 6).looksLike(mark(3, 7))).isFalse();
        assertThat(mark(3, 6).looksLike(new FindingMark(new TextRange(3, 6), Severity.WARNING, "wrong", List.of())))
                .isFalse();
    }

    private static FindingMark offering(String sentence, String offer) {
        return new FindingMark(
                new TextRange(3, 6), Severity.ERROR, sentence, List.of(new FindingMark.Offer(offer, () -> {})));
    }

    @Test
    void theWorstOfALineIsThatOfTheHighestSeverityThatBeginsThere() {
        FindingMarks marks = new FindingMarks();
        marks.show(List.of(
                new FindingMark(new TextRange(12, 14), Severity.WARNING, "behind", List.of()),
                new FindingMark(new TextRange(5, 7), Severity.INFO, "hint", List.of()),
                new FindingMark(new TextRange(8, 20), Severity.WARNING, "doubtful", List.of()),
                new FindingMark(new TextRange(2, 9), Severity.ERROR, "above", List.of())));

        assertThat(marks.worstBeginning(5, 11).orElseThrow().sentence()).isEqualTo("doubtful");
        assertThat(marks.worstBeginning(2, 5).orElseThrow().sentence()).isEqualTo("above");
        assertThat(marks.worstBeginning(15, 30)).isEmpty();
        assertThat(marks.all()).extracting(mark -> mark.range().start()).containsExactly(2, 5, 8, 12);
        assertThat(marks.at(9)).extracting(FindingMark::sentence).containsExactly("above", "doubtful");
    }
}
