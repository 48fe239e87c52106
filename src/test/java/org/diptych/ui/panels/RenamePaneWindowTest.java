package org.diptych.ui.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.core.file.PostFile;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.rename.Renaming.Kind;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.rename.RenameModel;
import org.diptych.desk.site.SiteDesk;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.rename.RenamePane;
import org.diptych.ui.shared.AnalyzedSession;
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
        model = new RenameModel(new NoSite(), AnalyzedSession.AT_ONCE, problem -> {});
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

    private static final class NoSite implements SiteDesk {
        @Override
        public SiteIndex site() {
            return null;
        }

        @Override
        public Map<Path, String> unsaved() {
            return Map.of();
        }

        @Override
        public boolean edit(Path file, String text, List<TextEdit> edits, String step) {
            return false;
        }

        @Override
        public void written(List<PostFile> written, String step) {}
    }
}
