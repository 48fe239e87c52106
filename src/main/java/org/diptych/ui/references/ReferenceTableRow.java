package org.diptych.ui.references;

import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.diptych.core.messages.Messages;
import org.diptych.desk.references.ReferenceRow;

/** A row of the table: a double click goes to the entry, dragging moves it, its menu does the rest. */
final class ReferenceTableRow extends TableRow<ReferenceRow> {
    private static final DataFormat PLACE = place();
    private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");

    private final ReferenceActions actions;
    private final ContextMenu menu;

    ReferenceTableRow(ReferenceActions actions, Messages words) {
        this.actions = actions;
        this.menu = menu(words);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                actions.goTo(getItem());
            }
        });
        setOnDragDetected(event -> drag());
        setOnDragOver(this::over);
        setOnDragExited(event -> showDrop(false, false));
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(ReferenceRow row, boolean empty) {
        super.updateItem(row, empty);
        setContextMenu(row == null || empty ? null : menu);
    }

    private ContextMenu menu(Messages words) {
        MenuItem inSite = item(words.get("references.menu.rename-site"), () -> actions.renameInSite(getItem()));
        ContextMenu menu = new ContextMenu(
                item(words.get("references.goTo"), () -> actions.goTo(getItem())),
                item(words.get("references.edit"), () -> actions.edit(getItem())),
                inSite,
                new SeparatorMenuItem(),
                item(words.get("references.up"), () -> actions.moveBy(getItem(), -1)),
                item(words.get("references.down"), () -> actions.moveBy(getItem(), 1)),
                new SeparatorMenuItem(),
                item(words.get("references.delete"), () -> actions.delete(getItem())));
        menu.setOnShowing(event ->
                inSite.setDisable(!actions.hasSite() || getItem().entry().isEmpty()));
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void drag() {
        if (getItem() != null && getItem().entry().isPresent()) {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(PLACE, getIndex());
            board.setContent(content);
            board.setDragView(snapshot(null, null));
        }
    }

    private void over(DragEvent event) {
        boolean entry = getItem() != null && getItem().entry().isPresent();
        if (entry && event.getDragboard().hasContent(PLACE)) {
            event.acceptTransferModes(TransferMode.MOVE);
            showDrop(true, isBelow(event));
            event.consume();
        }
    }

    /** Whether the pointer is in the lower half: what is dropped comes after this row then. */
    private boolean isBelow(DragEvent event) {
        return event.getY() > getHeight() / 2;
    }

    private void showDrop(boolean shown, boolean below) {
        pseudoClassStateChanged(DROP_ABOVE, shown && !below);
        pseudoClassStateChanged(DROP_BELOW, shown && below);
    }

    private void drop(DragEvent event) {
        ReferenceRow dragged =
                getTableView().getItems().get((Integer) event.getDragboard().getContent(PLACE));
        actions.moveBeside(dragged, getItem(), isBelow(event));
        event.setDropCompleted(true);
        event.consume();
    }

    private static DataFormat place() {
        String name = "application/x-diptych-reference";
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known;
    }
}
