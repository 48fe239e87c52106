package org.diptych.ui.shared.diff;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.diptych.core.diff.DiffLine;
import org.diptych.core.diff.DiffRow;
import org.diptych.core.messages.Messages;

/** Copies a line of either side. Stateless. */
final class CopyMenu {
    private CopyMenu() {}

    static ContextMenu of(ListView<DiffItem> list, Messages words) {
        MenuItem before = item(words.get("diff.copy.before"), list, DiffRow::before);
        MenuItem after = item(words.get("diff.copy.after"), list, DiffRow::after);
        ContextMenu menu = new ContextMenu(before, after);
        menu.setOnShowing(event -> {
            before.setDisable(text(list, DiffRow::before).isEmpty());
            after.setDisable(text(list, DiffRow::after).isEmpty());
        });
        return menu;
    }

    private static MenuItem item(String label, ListView<DiffItem> list, Function<DiffRow, Optional<DiffLine>> side) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(event -> text(list, side).ifPresent(text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        }));
        return item;
    }

    private static Optional<String> text(ListView<DiffItem> list, Function<DiffRow, Optional<DiffLine>> side) {
        return list.getSelectionModel().getSelectedItem() instanceof DiffItem.Line line
                ? side.apply(line.row()).map(DiffLine::text)
                : Optional.empty();
    }
}
