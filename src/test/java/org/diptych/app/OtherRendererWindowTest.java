package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the window says of a site whose renderer is not the one the page is held against. */
@Tag("window")
class OtherRendererWindowTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hexo-renderer-pandoc|0.5.0|pandoc 0.5.0, shown as 0.3|hexo-renderer-pandoc 0.5.0",
                "hexo-renderer-marked|5.0.0|marked 5.0.0, shown as 7|hexo-renderer-marked 5.0.0",
                "hexo-renderer-kramed|0.1.4|kramed, shown as Hexo default|hexo-renderer-kramed",
            })
    void theStatusBarTheNoticeAndThePagesMenuNameIt(String name, String version, String label, String named)
            throws IOException {
        Path post = site("{\"dependencies\": {\"%s\": \"%s\"}}".formatted(name, version));
        try (WindowFixture window = new WindowFixture(folder, post)) {
            window.awaitPosts(1);
            window.await("the renderer", () -> window.text("status-dialect").equals(label));
            assertThat(window.words("notice")).anyMatch(sentence -> sentence.contains(named));
            window.await("the page", () -> pageMenu(window).stream().anyMatch(item -> item.contains(named)));
        }
    }

    @Test
    void nothingIsSaidOfTheOneThePageIsHeldAgainst() throws IOException {
        Path post = site("{\"dependencies\": {\"hexo-renderer-pandoc\": \"0.3.1\"}}");
        try (WindowFixture window = new WindowFixture(folder, post)) {
            window.awaitPosts(1);
            window.await("the renderer", () -> window.text("status-dialect").equals("pandoc"));
            assertThat(window.words("notice")).isEmpty();
        }
    }

    private Path site(String packages) throws IOException {
        Path posts = Files.createDirectories(folder.toRealPath().resolve("blog/source/_posts"));
        Files.writeString(posts.resolve("../../_config.yml"), "title: Leaves\n");
        Files.writeString(posts.resolve("../../package.json"), packages);
        return Files.writeString(posts.resolve("leaves.md"), Bilingual.POST);
    }

    /** What the menu over the page says besides its commands. */
    private static List<String> pageMenu(WindowFixture window) {
        Node page = window.bench.shell.frame.root().lookup(".web-view");
        page.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 10, 10, false, null));
        return FxThread.call(() -> Window.getWindows().stream()
                .flatMap(shown -> shown instanceof ContextMenu menu ? menu.getItems().stream() : Stream.empty())
                .map(item -> item instanceof CustomMenuItem own ? own.getContent() : null)
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .toList());
    }
}
