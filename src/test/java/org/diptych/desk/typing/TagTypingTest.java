package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTypingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"See | the rest", "See |", "|See", "See {|} more", "See | {% ref other %}."})
    void aTagTypedLetterByLetterStandsAsTypedAndNothingBehindItIsTakenIn(String line) {
        Line typed = new Line(line.replace("{|}", "|"));
        for (char letter : "{% ref key %}".toCharArray()) {
            typed.type(String.valueOf(letter));
            assertThat(typed.text())
                    .as("after " + letter)
                    .satisfiesAnyOf(text -> assertThat(text).doesNotContain("{%"), text -> assertThat(
                                    text.indexOf("%}", text.indexOf("{%")))
                            .isBetween(0, text.indexOf("{%") + 13));
        }
        assertThat(typed.text()).isEqualTo(line.replace("{|}", "|").replace("|", "{% ref key %}"));
    }

    @Test
    void aTagThatHasItsEndAlreadyGetsNoOther() {
        Line typed = new Line("{| ref key %}");
        typed.type("%");
        assertThat(typed.text()).isEqualTo("{% ref key %}");
    }

    @Test
    void aPercentSignInTextIsAPercentSign() {
        Line typed = new Line("50| of it");
        typed.type("%");
        assertThat(typed.text()).isEqualTo("50% of it");
    }

    /** One line and a caret, typed into as the editor does. */
    private static final class Line {
        private String before;
        private String after;

        Line(String marked) {
            before = marked.substring(0, marked.indexOf('|'));
            after = marked.substring(marked.indexOf('|') + 1);
        }

        void type(String letter) {
            Optional<Edit> edit = TagTyping.type(letter, before, after, before.length());
            if (edit.isEmpty()) {
                before += letter;
                return;
            }
            String all = before + after;
            String changed = all.substring(0, edit.get().from())
                    + edit.get().text()
                    + all.substring(edit.get().to());
            int caret = edit.get().then().caret();
            before = changed.substring(0, caret);
            after = changed.substring(caret);
        }

        String text() {
            return before + after;
        }
    }
}
