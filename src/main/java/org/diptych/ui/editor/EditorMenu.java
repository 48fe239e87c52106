package org.diptych.ui.editor;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.diptych.core.messages.Messages;

/** The menu of an editor: what is offered for the findings at the caret, then the clipboard, then the usual commands. */
final class EditorMenu implements EditorFeature {
    private final Messages words;

    EditorMenu(Messages words) {
        this.words = words;
    }

    @Override
    public void install(PostEditor editor) {
        ContextMenu menu = new ContextMenu();
        menu.setOnShowing(event -> fill(menu, editor));
        // A menu without items does not open.
        menu.getItems().add(new SeparatorMenuItem());
        editor.area().setContextMenu(menu);
    }

    @Override
    public void uninstall(PostEditor editor) {
        editor.area().setContextMenu(null);
    }

    private void fill(ContextMenu menu, PostEditor editor) {
        menu.getItems().clear();
        List<FindingMark.Offer> offers = editor.marks().at(editor.area().getCaretPosition()).stream()
                .flatMap(mark -> mark.fixes().stream())
                .toList();
        offers.forEach(offer -> menu.getItems().add(plain(offer)));
        if (!offers.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        boolean selected = editor.area().getSelection().getLength() > 0;
        boolean editable = editor.area().isEditable();
        MarkdownCommands commands = editor.commands();
        menu.getItems()
                .addAll(
                        item(
                                words.get("editor.menu.undo"),
                                editor.part().history().undoTitleProperty().get() != null,
                                editor::undo,
                                "Shortcut+Z"),
                        item(
                                words.get("editor.menu.redo"),
                                editor.part().history().redoTitleProperty().get() != null,
                                editor::redo,
                                "Shortcut+Shift+Z"),
                        new SeparatorMenuItem(),
                        item(words.get("editor.menu.cut"), selected && editable, editor.area()::cut, "Shortcut+X"),
                        item(words.get("editor.menu.copy"), selected, editor.area()::copy, "Shortcut+C"),
                        item(words.get("editor.menu.paste"), editable, editor.area()::paste, "Shortcut+V"),
                        item(words.get("editor.menu.selectAll"), true, editor.area()::selectAll, "Shortcut+A"),
                        new SeparatorMenuItem(),
                        item(words.get("editor.menu.strong"), editable, commands::toggleStrong, "Shortcut+B"),
                        item(words.get("editor.menu.emphasis"), editable, commands::toggleEmphasis, "Shortcut+I"),
                        item(words.get("editor.menu.link"), editable, commands::toggleLink, "Shortcut+K"));
    }

    /** What a finding offers quotes the text: an underscore in it is one. */
    private static MenuItem plain(FindingMark.Offer offer) {
        MenuItem item = item(offer.label(), true, offer.action(), "");
        item.setMnemonicParsing(false);
        return item;
    }

    /** @param keys what does the same without the menu; empty for none */
    private static MenuItem item(String label, boolean enabled, Runnable action, String keys) {
        MenuItem item = new MenuItem(label);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(keys));
        }
        item.setDisable(!enabled);
        item.setOnAction(event -> action.run());
        return item;
    }
}
