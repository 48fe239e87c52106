package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see as one character is one to every key and click: none leaves half of it behind. */
@Tag("window")
class GraphemeKeysWindowTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String FLAG = "\uD83C\uDDE8\uD83C\uDDF3";

    private EditorFixture fixture;

    private EditorFixture open(String state) {
        fixture = EditorFixture.open(state.replace("|", ""));
        return fixture.at(state);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {FAMILY, FLAG, "e\u0301", "\uD842\uDFB7", "\uD83D\uDC4D\uD83C\uDFFD", "1\uFE0F\u20E3", "한"})
    void oneKeyTakesOrPassesAWholeCharacter(String grapheme) {
        open("a" + grapheme + "|字").press(KeyCode.BACK_SPACE);
        assertThat(fixture.state()).isEqualTo("a|字");
        fixture.press(KeyCode.Z, "ctrl");
        assertThat(fixture.state()).isEqualTo("a" + grapheme + "|字");
        fixture.press(KeyCode.LEFT);
        assertThat(fixture.state()).isEqualTo("a|" + grapheme + "字");
        fixture.press(KeyCode.RIGHT, "shift");
        assertThat(fixture.state()).isEqualTo("a|" + grapheme + "|字");
        fixture.press(KeyCode.LEFT).press(KeyCode.DELETE);
        assertThat(fixture.state()).isEqualTo("a|字");
    }

    @Test
    void neitherClicksNorTheKeysUpAndDownCutACharacter() {
        open("|" + "x".repeat(12) + "\n" + (FAMILY + "\uD842\uDFB7" + FLAG + "e\u0301").repeat(2) + "\n"
                + "x".repeat(12));
        Bounds line = fixture.ask(editor -> editor.area()
                .screenToLocal(editor.area().getCharacterBoundsOnScreen(14, 15).orElseThrow()));
        for (double x = line.getMinX(); x < line.getMinX() + 240; x += 1) {
            double at = x;
            int place = fixture.ask(editor -> {
                var hit = editor.area().hit(at, line.getCenterY());
                editor.area().moveTo(hit.getInsertionIndex());
                return editor.area().getCaretPosition();
            });
            assertWhole(place);
        }
        for (int column = 0; column <= 12; column++) {
            int from = column;
            fixture.run(() -> fixture.editor().area().moveTo(from)).press(KeyCode.DOWN);
            assertWhole(fixture.ask(editor -> editor.area().getCaretPosition()));
            fixture.run(() -> fixture.editor().area().moveTo(2, from)).press(KeyCode.UP);
            assertWhole(fixture.ask(editor -> editor.area().getCaretPosition()));
        }
    }

    private void assertWhole(int place) {
        String text = fixture.ask(editor -> editor.area().getText());
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        for (String half : List.of(text.substring(0, place), text.substring(place))) {
            assertThat(encoder.canEncode(half)).as("caret at %d", place).isTrue();
        }
    }
}
