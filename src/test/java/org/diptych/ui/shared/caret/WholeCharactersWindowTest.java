package org.diptych.ui.shared.caret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.shared.Mouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The title's field, a chip's, a search's: a flag or a family is one character in them too. */
@Tag("window")
class WholeCharactersWindowTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String FLAG = "\uD83C\uDDE8\uD83C\uDDF3";

    private Stage stage;
    private List<TextInputControl> fields;

    @BeforeEach
    void open() {
        stage = FxThread.call(Stage::new);
        fields = FxThread.call(() -> List.of(new TextField(), new TextArea()));
        FxThread.run(() -> {
            Scene scene = new Scene(new VBox(fields.toArray(Node[]::new)), 400, 300);
            WholeCharacters.install(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {FAMILY, FLAG, "e\u0301", "\uD842\uDFB7", "\uD83D\uDC4D\uD83C\uDFFD", "x"})
    void oneKeyTakesOrPassesAWholeCharacter(String grapheme) {
        for (TextInputControl field : fields) {
            assertThat(after(field, "a" + grapheme + "|b", KeyCode.BACK_SPACE)).isEqualTo("a|b");
            assertThat(after(field, "a|" + grapheme + "b", KeyCode.DELETE)).isEqualTo("a|b");
            assertThat(after(field, "a" + grapheme + "|b", KeyCode.LEFT)).isEqualTo("a|" + grapheme + "b");
            assertThat(after(field, "a|" + grapheme + "b", KeyCode.RIGHT)).isEqualTo("a" + grapheme + "|b");
        }
    }

    @Test
    void aClickGoesBesideACharacterAndNotIntoIt() {
        for (TextInputControl field : fields) {
            FxThread.run(() -> field.setText((FAMILY + "\uD842\uDFB7" + FLAG).repeat(2)));
            for (int x = 0; x < 160; x++) {
                click(field, x);
                assertThat(FxThread.call(field::getCaretPosition)).isIn(0, 8, 10, 14, 22, 24, 28);
            }
        }
    }

    private static String after(TextInputControl field, String state, KeyCode key) {
        return FxThread.call(() -> {
            field.setText(state.replace("|", ""));
            field.positionCaret(state.indexOf('|'));
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return new StringBuilder(field.getText())
                    .insert(field.getCaretPosition(), '|')
                    .toString();
        });
    }

    private static void click(TextInputControl field, double x) {
        FxThread.run(() -> {
            Node text = field.lookup(".text");
            Mouse.press(text, text.localToScene(x, text.getBoundsInLocal().getHeight() / 2));
        });
    }
}
