package org.diptych.ui.editor;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.diptych.core.messages.Messages;
import org.diptych.ui.editor.marks.FindingMark;

/** The menu of an editor: what is offered for the findings at the caret, then the clipboard, then the usual commands. */
final class EditorMenu implements EditorFeature {
    private final PostEditor editor;
    private final Messages words;

    EditorMenu(PostEditor editor, Messages words) {
        this.editor = editor;
        this.words = words;
    }

    @Override
    public void install() {
        ContextMenu menu = new ContextMenu();
        menu.setOnShowing(event -> fill(menu, editor));
        // A menu without items does not open.
        menu.getItems().add(new SeparatorMenuItem());
        editor.area().setContextMenu(menu);
    }

    private void fill(ContextMenu menu, PostEditor editor) {
        menu.getItems().clear();
        List<FindingMark> marks = editor.marks().at(editor.area().getCaretPosition());
        marks.forEach(mark -> {
            mark.likely().ifPresent(later -> awaitOffers(menu, editor, later));
            mark.fixes().forEach(offer -> menu.getItems().add(plain(editor, offer)));
        });
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        offerCommands(menu, editor);
    }

    /** An item that says so stands where the offers will. */
    private void awaitOffers(ContextMenu menu, PostEditor editor, FindingMark.Later later) {
        MenuItem waiting = new MenuItem(words.get("editor.suggestions.looking"));
        waiting.setDisable(true);
        menu.getItems().add(waiting);
        later.ask(offers -> {
            int place = menu.getItems().indexOf(waiting);
            if (place < 0) {
                return;
            }
            if (offers.isEmpty()) {
                waiting.setText(words.get("editor.suggestions.none"));
                return;
            }
            menu.getItems().remove(place);
            menu.getItems()
                    .addAll(
                            place,
                            offers.stream().map(offer -> plain(editor, offer)).toList());
        });
    }

    private void offerCommands(ContextMenu menu, PostEditor editor) {
        boolean selected = editor.area().getSelection().getLength() > 0;
        boolean editable = editor.area().isEditable();
        MarkdownCommands commands = editor.commands();
        menu.getItems()
                .addAll(
                        item(
                                editor,
                                words.get("editor.menu.undo"),
                                editor.part().history().undoTitleProperty().get() != null,
                                editor::undo,
                                "undo"),
                        item(
                                editor,
                                words.get("editor.menu.redo"),
                                editor.part().history().redoTitleProperty().get() != null,
                                editor::redo,
                                "redo"),
                        new SeparatorMenuItem(),
                        item(editor, words.get("editor.menu.cut"), selected && editable, editor.area()::cut, "cut"),
                        item(editor, words.get("editor.menu.copy"), selected, editor.area()::copy, "copy"),
                        item(editor, words.get("editor.menu.paste"), editable, editor.area()::paste, "paste"),
                        item(editor, words.get("editor.menu.selectAll"), true, editor.area()::selectAll, "select-all"),
                        new SeparatorMenuItem(),
                        item(editor, words.get("editor.menu.strong"), editable, commands::toggleStrong, "bold"),
                        item(editor, words.get("editor.menu.emphasis"), editable, commands::toggleEmphasis, "italic"),
                        item(editor, words.get("editor.menu.link"), editable, commands::toggleLink, "link"));
    }

    /** What a finding offers quotes the text: an underscore in it is one. */
    private static MenuItem plain(PostEditor editor, FindingMark.Offer offer) {
        MenuItem item = item(editor, offer.label(), true, offer.action(), "");
        item.setMnemonicParsing(false);
        return item;
    }

    /** @param command the window's command that does the same; empty for none */
    private static MenuItem item(PostEditor editor, String label, boolean enabled, Runnable action, String command) {
        MenuItem item = new MenuItem(label);
        if (!command.isEmpty()) {
            item.setId(command);
            editor.shortcuts().apply(command).ifPresent(item::setAccelerator);
        }
        item.setDisable(!enabled);
        item.setOnAction(event -> action.run());
        return item;
    }
}
