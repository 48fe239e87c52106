package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteNumbersTest {
    @ParameterizedTest
    @CsvSource({
        // one put in before another, its note behind
        "'a[^2] b[^1];;[^1]: one;[^2]: two', 'a[^1] b[^2];;[^1]: two;[^2]: one'",
        // one taken away
        "'a[^2] b[^5] c[^2];;[^2]: two;[^5]: five;', 'a[^1] b[^2] c[^1];;[^1]: two;[^2]: five;'",
        // notes of several lines, blank lines between, marks within them
        "'a[^3] b[^1];;[^1]: one;    more;;[^3]: three[^4];;    [^1];;[^4]: four;;tail',"
                + " 'a[^1] b[^2];;[^1]: three[^3];;    [^2];;[^2]: one;    more;;[^3]: four;;tail'",
        // names stay, and are put in order with the rest
        "'a[^wood] b[^2];;[^2]: two;[^wood]: w', 'a[^wood] b[^1];;[^wood]: w;[^1]: two'",
        // notes behind their paragraphs stay there
        "'a[^2];;[^2]: two;;b[^1];;[^1]: one', 'a[^1];;[^1]: two;;b[^2];;[^2]: one'",
        // a note nobody names comes last, and a mark without a note has its number
        "'a[^3] b[^2];;[^1]: none;[^2]: two', 'a[^1] b[^2];;[^2]: two;[^3]: none'",
        "'> a[^2];>;> [^2]: no note', '> a[^1];>;> [^1]: no note'",
    })
    void footnotesAreNumberedAsTheyAreRead(String before, String after) {
        String text = before.replace(';', '\n');
        assertThat(TextEdit.applyAll(text, NoteNumbers.of(text))).isEqualTo(after.replace(';', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a[^1] b[^2]\n\n[^1]: one\n[^2]: two\n",
                "```\n[^7]\n```\n\n`[^8]`\n",
                "no notes",
                "a[^name] b[^0]\n\n[^name]: n\n"
            })
    void whatIsInOrderOrNoFootnoteIsLeftAlone(String text) {
        assertThat(NoteNumbers.of(text)).isEmpty();
    }

    @Test
    void asManyFootnotesAsThereAreTakeTimeByTheirNumber() {
        StringBuilder text = new StringBuilder();
        int count = 3000;
        for (int i = 0; i < count; i++) {
            text.append("a[^").append(count - i).append("] ");
        }
        text.append("\n\n");
        for (int i = 1; i <= count; i++) {
            text.append("[^").append(i).append("]: note\n");
        }
        String numbered = TextEdit.applyAll(text.toString(), NoteNumbers.of(text.toString()));
        assertThat(numbered).startsWith("a[^1] a[^2] ").endsWith("[^3000]: note\n");
        assertThat(NoteNumbers.of(numbered)).isEmpty();
    }
}
