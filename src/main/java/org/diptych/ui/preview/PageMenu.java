package org.diptych.ui.preview;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.renderer.RendererWords;
import org.diptych.core.site.renderer.SiteRenderer;

/** The page's own menu: copy what is selected, go to the source of what is under the pointer. */
final class PageMenu {
    private static final int NOTE_WIDTH = 360;
    private final Page page;
    private final MenuItem copy;
    private final MenuItem source;
    private final ContextMenu menu;

    /** @param renderer the site's own where the page may differ from what it makes; may hold null */
    PageMenu(Page page, Messages messages, ObservableValue<SiteRenderer> renderer) {
        this.page = page;
        copy = new MenuItem(messages.get("menu.copy"));
        source = new MenuItem(messages.get("menu.source"));
        menu = new ContextMenu(copy, source);
        RendererWords words = new RendererWords(Messages.of("core", messages.locale()));
        renderer.addListener(
                (observable, before, now) -> menu.getItems().setAll(items(now == null ? "" : words.of(now))));
        page.view().setOnContextMenuRequested(this::show);
        page.view().setOnMousePressed(event -> menu.hide());
    }

    private List<MenuItem> items(String note) {
        if (note.isEmpty()) {
            return List.of(copy, source);
        }
        Label sentence = new Label(note);
        sentence.setWrapText(true);
        sentence.setMaxWidth(NOTE_WIDTH);
        return List.of(copy, source, new SeparatorMenuItem(), new CustomMenuItem(sentence, false));
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
