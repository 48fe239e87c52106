package org.diptych.ui.editor.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.diptych.core.check.Severity;
import org.diptych.core.text.TextRange;
import org.diptych.desk.typing.TextChange;

/** The marks of a line are those that touch its characters, however many there are and whatever was typed since. */
class FindingMarksTest {
    @Property(tries = 300)
    void theMarksBetweenTwoPlacesAreThoseThatTouchWhatLiesThere(@ForAll long seed) {
        Random dice = new Random(seed);
        FindingMarks marks = new FindingMarks();
        List<FindingMark> shown = new ArrayList<>();
        for (int i = dice.nextInt(40); i > 0; i--) {
            int start = dice.nextInt(100);
            shown.add(new FindingMark(
                    TextRange.ofLength(start, dice.nextInt(dice.nextBoolean() ? 3 : 60)),
                    Severity.INFO,
                    "" + i,
                    List.of()));
        }
        marks.show(shown);
        for (int i = dice.nextInt(4); i > 0; i--) {
            marks.moved(new TextChange(dice.nextInt(80), "x".repeat(dice.nextInt(9)), "y".repeat(dice.nextInt(9))));
        }
        int from = dice.nextInt(120);
        int to = from + dice.nextInt(30);
        assertThat(marks.between(from, to))
                .containsExactlyElementsOf(marks.all().stream()
                        .filter(mark -> touches(mark.range(), from, to))
                        .toList());
    }

    private static boolean touches(TextRange range, int from, int to) {
        return range.isEmpty()
                ? from <= range.start() && range.start() <= to
                : range.start() < to && range.end() > from;
    }
}
