package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.ui.editor.StateText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMovesTest {

    @ParameterizedTest
    @CsvSource({
        "up, 'one;tw|o;three', 'tw|o;one;three'",
        "up, 'one;two;|', 'one;|;two'",
        "up, 'a;|b;c;|d', '|b;c;|a;d'",
        "up, 'a;b|b;c|c', 'b|b;c|c;a'",
        "up, 'on|e;two', 'on|e;two'",
        "down, 'on|e;two;three', 'two;on|e;three'",
        "down, 'o|ne;', ';o|ne'",
        "down, '|a;b|;c', 'c;|a;b|'",
        "down, 'one;tw|o', 'one;tw|o'",
        "duplicate, 'o|ne;two', 'one;o|ne;two'",
        "duplicate, 'a;|b;c|', 'a;b;c;|b;c|'",
        "duplicate, 'a;|', 'a;;|'",
    })
    void wholeLinesMoveAndTheSelectionGoesAlong(String step, String before, String after) {
        assertThat(made(step, before.replace(';', '\n'))).isEqualTo(after.replace(';', '\n'));
    }

    @Property
    void aLineThatWentUpComesDownToWhereItWas(@ForAll("states") String state) {
        StateText text = StateText.of(state);
        if (text.caret().firstLine() > 0) {
            assertThat(made("down", made("up", state))).isEqualTo(state);
        }
    }

    @Property
    void aDoubledLineStandsBelowItselfAndNothingElseChanges(@ForAll("states") String state) {
        StateText text = StateText.of(state);
        Caret caret = text.caret();
        String lines = text.text(text.start(caret.firstLine()), text.end(caret.lastLine()));
        String expected = text.text(0, text.end(caret.lastLine()))
                + "\n"
                + lines
                + text.text(text.end(caret.lastLine()), text.text().length());
        assertThat(StateText.of(made("duplicate", state)).text()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> states() {
        return Arbitraries.strings()
                .withChars('a', '中', ' ', '\n')
                .ofMaxLength(20)
                .flatMap(text -> Arbitraries.integers()
                        .between(0, text.length())
                        .map(at -> text.substring(0, at) + "|" + text.substring(at)));
    }

    private static String made(String step, String state) {
        StateText text = StateText.of(state);
        Caret caret = text.caret();
        Optional<Edit> made =
                switch (step) {
                    case "up" -> LineMoves.up(text, caret.firstLine(), caret.lastLine(), caret.selected());
                    case "down" -> LineMoves.down(text, caret.firstLine(), caret.lastLine(), caret.selected());
                    default ->
                        Optional.of(LineMoves.duplicate(text, caret.firstLine(), caret.lastLine(), caret.selected()));
                };
        return made.map(text::after).orElse(state);
    }
}
