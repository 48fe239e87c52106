package org.diptych.ui.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.rename.Renaming.Kind;
import org.diptych.desk.rename.RenameModel;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.rename.RenamePane;
import org.diptych.ui.shared.AnalyzedSession;
import org.diptych.ui.shared.ReadSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class RenamePaneWindowTest {
    private RenameModel model;

    @Test
    void anArrowKeyChoosesWhatIsRenamed() {
        try (ShownNode shown = ShownNode.of(this::pane, 700, 500)) {
            press(shown, KeyCode.RIGHT);
            assertThat(model.kindProperty().get()).isEqualTo(Kind.CATEGORY);

            press(shown, KeyCode.RIGHT);
            assertThat(model.kindProperty().get()).isEqualTo(Kind.KEY);
        }
    }

    @Test
    void aClickOnTheChosenKindLeavesItChosen() {
        try (ShownNode shown = ShownNode.of(this::pane, 700, 500)) {
            ToggleButton chosen = chosen(shown);

            FxThread.run(chosen::fire);

            assertThat(chosen.isSelected()).isTrue();
            assertThat(model.kindProperty().get()).isEqualTo(Kind.TAG);
        }
    }

    private RenamePane pane() {
        model = new RenameModel(new ReadSite(null), AnalyzedSession.AT_ONCE, problem -> {});
        return new RenamePane(model, Messages.of("site", Locale.ENGLISH), () -> {});
    }

    private static void press(ShownNode shown, KeyCode key) {
        ToggleButton chosen = chosen(shown);
        FxThread.run(
                () -> chosen.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    private static ToggleButton chosen(ShownNode shown) {
        return shown.find(ToggleButton.class, ToggleButton::isSelected);
    }
}
