package org.diptych.app.tabs;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.diptych.core.file.Folders;
import org.diptych.core.messages.Messages;

/**
 * What menus offer for a file. Stateless.
 *
 * @param browser opens an address with the program the system has for it
 */
public record FileMenu(Messages messages, Consumer<URI> browser) {

    /** The items for {@code file}. */
    public List<MenuItem> of(Path file) {
        return List.of(
                item("file.copy-path", () -> copy(file.toString())),
                item("file.copy-name", () -> copy(file.getFileName().toString())),
                item(
                        "file.show-in-folder",
                        () -> browser.accept(Folders.of(file).toUri())));
    }

    /** One item, with the words of {@code key}. */
    MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setId(key);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
