package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class SheetFocusWindowTest {
    @TempDir
    Path folder;

    @Test
    void aSheetKeepsTheFocusThatItsDisabledButtonGivesAway() {
        Path file = WindowFixture.write(folder.resolve("post.md"), "---\ntitle: A\n---\none\n");
        try (WindowFixture window = new WindowFixture(folder, file)) {
            window.awaitPosts(1);
            window.command("about");
            Node layer = FxThread.call(() -> window.bench.shell.frame.root().lookup(".sheet-layer"));

            window.with(
                    bench -> bench.shell.frame.root().getScene().getFocusOwner().setDisable(true));

            assertThat(layer.isVisible()).isTrue();
            for (Node node = window.focused(); node != layer; node = node.getParent()) {
                assertThat(node).as("within the sheet").isNotNull();
            }
        }
    }
}
