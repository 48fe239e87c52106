package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Edits that speak of one text give the same text however they are made: at once, or one by one from the end. */
class TextEditPropertyTest {
    private static final String TEXT = "The sun moves, 影子也移动。\n";

    @Property
    void madeAtOnceOrOneByOneFromTheEndTheyGiveTheSame(@ForAll Random random) {
        List<TextEdit> edits = edits(random);
        String atOnce = TextEdit.applyAll(TEXT, edits);

        assertThat(oneByOne(TextEdit.backwards(edits))).isEqualTo(atOnce);
        List<TextEdit> given = new ArrayList<>(edits);
        Collections.shuffle(given, random);
        assertThat(TextEdit.applyAll(TEXT, given)).isEqualTo(atOnce);
    }

    @Property
    void whatNoEditReachesStays(@ForAll Random random) {
        List<TextEdit> edits = edits(random);
        StringBuilder left = new StringBuilder(TEXT);
        for (TextEdit edit : TextEdit.backwards(edits)) {
            left.delete(edit.range().start(), edit.range().end());
        }
        List<TextEdit> deletions =
                edits.stream().map(edit -> TextEdit.delete(edit.range())).toList();

        assertThat(TextEdit.applyAll(TEXT, deletions)).isEqualTo(left.toString());
        assertThat(TextEdit.applyAll(TEXT, edits).length())
                .isEqualTo(left.length()
                        + edits.stream()
                                .mapToInt(edit -> edit.replacement().length())
                                .sum());
    }

    @Test
    void whatIsInsertedAtOnePlaceStandsInTheOrderOfTheList() {
        List<TextEdit> edits = List.of(TextEdit.insert(3, "1"), TextEdit.insert(3, "2"), TextEdit.insert(0, "0"));

        assertThat(TextEdit.applyAll(TEXT, edits)).startsWith("0The12 sun");
        assertThat(oneByOne(TextEdit.backwards(edits))).startsWith("0The12 sun");
    }

    @Test
    void whatIsInsertedWhereAnotherEditBeginsStandsBeforeItInWhateverOrderTheyAreGiven() {
        TextEdit insertion = TextEdit.insert(4, "bright ");
        TextEdit replacement = new TextEdit(new TextRange(4, 7), "moon");

        for (List<TextEdit> edits : List.of(List.of(insertion, replacement), List.of(replacement, insertion))) {
            assertThat(TextEdit.applyAll(TEXT, edits)).startsWith("The bright moon moves");
            assertThat(oneByOne(TextEdit.backwards(edits))).startsWith("The bright moon moves");
        }
    }

    @Test
    void editsThatOverlapOrReachBeyondTheTextAreRefused() {
        TextEdit one = new TextEdit(new TextRange(2, 5), "a");
        TextEdit other = new TextEdit(new TextRange(4, 6), "b");
        TextEdit beyond = TextEdit.insert(TEXT.length() + 1, "c");

        assertThatThrownBy(() -> TextEdit.applyAll(TEXT, List.of(one, other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextEdit.applyAll(TEXT, List.of(beyond))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Up to six edits of stretches that do not meet, each of them empty, a deletion or a replacement. */
    private static List<TextEdit> edits(Random random) {
        List<TextEdit> edits = new ArrayList<>();
        int from = 0;
        for (int i = random.nextInt(7); i > 0 && from < TEXT.length(); i--) {
            int start = from + random.nextInt(TEXT.length() - from);
            int end = Math.min(TEXT.length(), start + random.nextInt(3));
            edits.add(new TextEdit(
                    new TextRange(start, end), List.of("", "x", "日晷\n").get(random.nextInt(3))));
            from = end + 1;
        }
        return edits;
    }

    private static String oneByOne(List<TextEdit> edits) {
        StringBuilder text = new StringBuilder(TEXT);
        edits.forEach(edit -> text.replace(edit.range().start(), edit.range().end(), edit.replacement()));
        return text.toString();
    }
}
