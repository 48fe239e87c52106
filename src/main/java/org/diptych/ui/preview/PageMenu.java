package org.diptych.ui.preview;

import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import org.diptych.core.messages.Messages;

/** The page's own menu: copy what is selected, go to the source of what is under the pointer. */
final class PageMenu {
    private final Page page;
    private final MenuItem copy;
    private final MenuItem source;
    private final ContextMenu menu;

    PageMenu(Page page, Messages messages) {
        this.page = page;
        copy = new MenuItem(messages.get("menu.copy"));
        source = new MenuItem(messages.get("menu.source"));
        menu = new ContextMenu(copy, source);
        page.view().setOnContextMenuRequested(this::show);
        page.view().setOnMousePressed(event -> menu.hide());
    }

    private void show(ContextMenuEvent event) {
        if (!page.isReady()) {
            return;
        }
        String selected = page.selectedText();
        copy.setDisable(selected.isBlank());
        copy.setOnAction(chosen -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(selected);
            Clipboard.getSystemClipboard().setContent(content);
        });
        source.setOnAction(chosen -> page.call("source", Map.of("x", event.getX(), "y", event.getY())));
        menu.show(page.view(), event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
