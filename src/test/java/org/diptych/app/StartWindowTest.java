package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees before the first post is there. */
@Tag("window")
class StartWindowTest {
    @TempDir
    Path folder;

    @Test
    void aDarkWindowIsDarkBeforeAnythingIsPainted() {
        WindowFixture.write(folder.resolve("settings.properties"), "theme=DARK\n");
        WindowFixture.write(folder.resolve("session.properties"), "posts=0\n");
        try (WindowFixture window = new WindowFixture(folder)) {
            Color ground = FxThread.call(
                    () -> (Color) window.bench.shell.frame.root().getScene().getFill());
            assertThat(ground.getBrightness()).isLessThan(0.2);
        }
    }

    @Test
    void noButtonIsLitBeforeAnybodyHasPressedAKey() {
        WindowFixture.write(folder.resolve("session.properties"), "posts=0\n");
        try (WindowFixture window = new WindowFixture(folder)) {
            window.await("the empty desk", () -> shows(window, ".empty-title"));

            Node focused = FxThread.call(
                    () -> window.bench.shell.frame.root().getScene().getFocusOwner());
            assertThat(focused).isNotInstanceOf(Control.class);
        }
    }

    @Test
    void aPostThatIsBeingOpenedIsNotSaidToBeMissing() {
        WindowFixture.write(folder.resolve("session.properties"), "posts=0\n");
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder)) {
            window.await("the empty desk", () -> shows(window, ".empty-title"));
            CountDownLatch answer = window.holdTheDisk();

            window.with(bench -> bench.hand.desk.open(file));
            window.await("that it is loading", () -> shows(window, ".loading"));
            assertThat(FxThread.call(() -> shows(window, ".empty-title"))).isFalse();

            answer.countDown();
            window.awaitPosts(1);
            assertThat(FxThread.call(() -> shows(window, ".loading"))).isFalse();
        }
    }

    @Test
    void thePageShowsThatItHasTheFocus() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder, file)) {
            window.awaitPosts(1);
            window.await("a quiet page", () -> lineOfThePage(window).equals(Color.TRANSPARENT));

            window.command("go-page");
            window.await("a line over the page", () -> lineOfThePage(window).getOpacity() == 1);
        }
    }

    private static Color lineOfThePage(WindowFixture window) {
        Region line = (Region) window.bench.shell.page.lookup(".focus-line");
        return line.getBackground() == null || line.getBackground().isEmpty()
                ? Color.TRANSPARENT
                : (Color) line.getBackground().getFills().get(0).getFill();
    }

    private static boolean shows(WindowFixture window, String selector) {
        return window.bench.shell.frame.root().lookup(selector) != null;
    }
}
