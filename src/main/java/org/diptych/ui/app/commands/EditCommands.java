package org.diptych.ui.app.commands;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import org.diptych.ui.app.parts.PostViews;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.search.FindBar;
import org.diptych.ui.search.FindModel;
import org.diptych.ui.shared.Command;

/** The menu Edit. */
final class EditCommands {
    private final PostViews views;
    private final BooleanBinding some;

    private EditCommands(PostViews views) {
        this.views = views;
        this.some = views.currentProperty().isNotNull();
    }

    static CommandMenu menu(PostViews views, FindBar findBar, FindModel find) {
        EditCommands edit = new EditCommands(views);
        return new CommandMenu(
                "edit",
                List.of(
                        List.of(
                                edit.command("undo", "Shortcut+Z", PostEditor::undo),
                                edit.command("redo", "Shortcut+Shift+Z", PostEditor::redo)),
                        List.of(
                                edit.command("cut", "Shortcut+X", editor -> editor.area()
                                        .cut()),
                                edit.command("copy", "Shortcut+C", editor -> editor.area()
                                        .copy()),
                                edit.command("paste", "Shortcut+V", editor -> editor.area()
                                        .paste()),
                                edit.command("select-all", "Shortcut+A", editor -> editor.area()
                                        .selectAll())),
                        List.of(
                                edit.command("lines-up", "Alt+Up", editor -> editor.commands()
                                        .moveLinesUp()),
                                edit.command("lines-down", "Alt+Down", editor -> editor.commands()
                                        .moveLinesDown()),
                                edit.command("duplicate-lines", "Shortcut+D", editor -> editor.commands()
                                        .duplicateLines())),
                        List.of(
                                edit.command("find", "Shortcut+F", editor -> open(findBar, editor, false)),
                                edit.command("replace", "Shortcut+R", editor -> open(findBar, editor, true)),
                                edit.command("find-next", "F3", editor -> find.next()),
                                edit.command("find-previous", "Shift+F3", editor -> find.previous()))));
    }

    private static void open(FindBar bar, PostEditor editor, boolean replacing) {
        bar.open(replacing, editor.area().getSelectedText());
    }

    private Command command(String id, String keys, Consumer<PostEditor> action) {
        return Command.of(id, keys, () -> views.editor().ifPresent(action)).when(some);
    }
}
