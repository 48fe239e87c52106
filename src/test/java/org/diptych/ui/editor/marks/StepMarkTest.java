package org.diptych.ui.editor.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.TextChange;
import org.diptych.ui.editor.marks.StepMark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bar beside a block stays beside it while its author writes in it, before it and behind it. */
class StepMarkTest {
    /** The text is "abcdefghij", and the block is "def". */
    @ParameterizedTest
    @CsvSource({
        "0, '',  xy, def",
        "1, b,   '', def",
        "7, h,   '', def",
        // typed into the block, its two ends included
        "4, '',  xy, dxyef",
        "3, '',  xy, xydef",
        "6, '',  xy, defxy",
        "4, e,   '', df",
        // the block's end is taken out with what follows
        "5, fgh, '', de",
        // the block's beginning goes with what stands before it
        "1, bcd, '', ef",
        "3, def, '', ''",
        "1, bcdefg, x, ''",
    })
    void staysBesideItsBlock(int position, String removed, String inserted, String beside) {
        StepMark mark = new StepMark(new TextRange(3, 6), Kind.PAIR, "said");

        StepMark moved = mark.after(new TextChange(position, removed, inserted));

        String now = TextEdit.applyAll(
                "abcdefghij", List.of(new TextEdit(TextRange.ofLength(position, removed.length()), inserted)));
        assertThat(moved.range().in(now)).isEqualTo(beside);
        assertThat(moved.kind()).isEqualTo(Kind.PAIR);
        assertThat(moved.sentence()).isEqualTo("said");
    }

    @Test
    void thePlaceOfAMissingBlockStaysEmptyWhereSomethingIsTyped() {
        StepMark missing = new StepMark(new TextRange(4, 4), Kind.MISSING, "missing");

        assertThat(missing.after(new TextChange(4, "", "xy")).range()).isEqualTo(new TextRange(4, 4));
        assertThat(missing.after(new TextChange(0, "", "xy")).range()).isEqualTo(new TextRange(6, 6));
        assertThat(missing.after(new TextChange(2, "cde", "")).range()).isEqualTo(new TextRange(2, 2));
    }

    @Test
    void isTheSameObjectWhereNothingMoved() {
        StepMark mark = new StepMark(new TextRange(3, 6), Kind.WAITING, "waits");

        assertThat(mark.after(new TextChange(8, "i", "xyz"))).isSameAs(mark);
    }
}
