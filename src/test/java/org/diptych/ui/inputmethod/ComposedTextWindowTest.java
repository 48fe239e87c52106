package org.diptych.ui.inputmethod;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class ComposedTextWindowTest {
    private static int givenUp;

    private TextField field;
    private ComboBox<String> box;
    private final List<String> heard = new ArrayList<>();
    private Stage stage;

    /** Once, as in the program: it attends to every window there will ever be. */
    @BeforeAll
    static void attend() {
        FxThread.run(() -> {
            new Scenes(window -> new ComposedText(window, () -> givenUp++)).attend();
            new Scenes(LateField::new).attend();
        });
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            field = new TextField("前后");
            box = new ComboBox<>(FXCollections.observableArrayList("甲"));
            stage = new Stage();
            box.setEditable(true);
            stage.setScene(new Scene(new VBox(field, box), 400, 200));
            givenUp = 0;
            stage.show();
            field.requestFocus();
            field.positionCaret(1);
            field.textProperty().addListener((observable, before, now) -> heard.add(now));
        });
    }

    @AfterEach
    void close() {
        FxThread.run(() -> stage.hide());
    }

    private void compose(Node target, String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        FxThread.run(() -> Event.fireEvent(
                target,
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
    }

    /** The composed letters that can be seen, empty if there are none. */
    private String shown() {
        return FxThread.call(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(".composed-text"))
                .filter(Label.class::isInstance)
                .map(letters -> ((Label) letters).getText())
                .findFirst()
                .orElse(""));
    }

    @Test
    void aFieldHearsOfTheWordThatIsChosenAndOfNothingBefore() {
        compose(field, "n", "");
        compose(field, "ni hao", "");
        assertThat(shown()).isEqualTo("ni hao");
        assertThat(field.getText()).isEqualTo("前后");
        compose(field, "", "你好");
        assertThat(shown()).isEmpty();
        assertThat(heard).containsExactly("前你好后");
        FxThread.run(() -> field.undo());
        assertThat(field.getText()).isEqualTo("前后");
    }

    @Test
    void whatIsGivenUpLeavesNothing() {
        compose(field, "ni", "");
        compose(field, "", "");
        assertThat(shown()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void aPressOfTheMouseTakesItBackAndTellsTheInputMethod() {
        compose(field, "ni", "");
        FxThread.run(() -> Event.fireEvent(field, press()));
        assertThat(shown()).isEmpty();
        assertThat(field.getText()).isEqualTo("前后");
        assertThat(givenUp).isEqualTo(1);
    }

    @Test
    void whoLeavesTheFieldLeavesNoLettersBehind() {
        compose(field, "ni", "");
        FxThread.run(() -> box.requestFocus());
        assertThat(shown()).isEmpty();
    }

    @Test
    void aPhraseThatIsChosenInPartsGoesOn() {
        compose(field, "nihaoshi", "");
        compose(field, "shi", "你好");
        assertThat(field.getText()).isEqualTo("前你好后");
        assertThat(shown()).isEqualTo("shi");
        compose(field, "", "是");
        assertThat(heard).containsExactly("前你好后", "前你好是后");
    }

    @Test
    void aSelectionStaysUntilTheWordIsChosen() {
        FxThread.run(() -> field.selectAll());
        compose(field, "xin", "");
        assertThat(field.getSelectedText()).isEqualTo("前后");
        compose(field, "", "新");
        assertThat(heard).containsExactly("新");
    }

    @Test
    void aFieldNobodyMayChangeShowsNothing() {
        FxThread.run(() -> field.setEditable(false));
        compose(field, "ni", "");
        assertThat(shown()).isEmpty();
    }

    @Test
    void theFieldOfABoxComposesLikeOthers() {
        FxThread.run(() -> box.requestFocus());
        compose(box, "yi", "");
        assertThat(shown()).isEqualTo("yi");
        assertThat(box.getEditor().getText()).isNullOrEmpty();
        compose(box, "", "乙");
        assertThat(box.getEditor().getText()).isEqualTo("乙");
    }

    @Test
    void aFieldFocusedAsItIsMadeCanBeComposedInAtOnce() {
        FxThread.run(() -> {
            TextField made = new TextField();
            ((VBox) stage.getScene().getRoot()).getChildren().add(made);
            made.requestFocus();
            assertThat(made.getInputMethodRequests()).isNotNull();
        });
    }

    private static MouseEvent press() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
