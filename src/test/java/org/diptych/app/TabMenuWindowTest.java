package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import org.diptych.app.tabs.FileMenu;
import org.diptych.app.tabs.TabMenu;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.OpenPost;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class TabMenuWindowTest {
    @TempDir
    Path folder;

    @Test
    void theMenuOfATabClosesTheOthersAndNamesItsFile() {
        Path one = WindowFixture.write(folder.resolve("one.md"), "---\ntitle: One\n---\nx\n");
        Path two = WindowFixture.write(folder.resolve("two.md"), "---\ntitle: Two\n---\nx\n");
        Path three = WindowFixture.write(folder.resolve("three.md"), "---\ntitle: Three\n---\nx\n");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), one, two, three)) {
            window.awaitPosts(3);
            Function<OpenPost, ContextMenu> menu = post -> {
                ContextMenu made = new ContextMenu();
                new TabMenu(
                                window.bench.hand.posts,
                                window.bench.hand.desk::close,
                                new FileMenu(Messages.of("app", Locale.ENGLISH), address -> {}))
                        .fill(made, post);
                return made;
            };
            OpenPost middle =
                    FxThread.call(() -> window.bench.hand.posts.find(two).orElseThrow());

            FxThread.run(() -> item(menu.apply(middle), "file.copy-path").fire());
            assertThat(FxThread.call(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(two.toString());

            FxThread.run(() -> item(menu.apply(middle), "tab.close-others").fire());
            window.awaitPosts(1);
            assertThat(FxThread.call(() -> window.bench.hand.posts.posts().get(0)))
                    .isSameAs(middle);
            assertThat(FxThread.call(
                            () -> item(menu.apply(middle), "tab.close-others").isDisable()))
                    .isTrue();
        }
    }

    private static MenuItem item(ContextMenu menu, String id) {
        return menu.getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
