package org.diptych.ui.app.commands;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.diptych.ui.app.parts.PostView;
import org.diptych.ui.app.parts.PostViews;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.search.FindBar;
import org.diptych.ui.search.FindModel;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.undo.PartHistory;
import org.diptych.ui.shared.undo.PostHistory;

/** The menu Edit. */
final class EditCommands {
    private final PostViews views;
    private final BooleanBinding some;

    private EditCommands(PostViews views) {
        this.views = views;
        this.some = views.currentProperty().isNotNull();
    }

    static CommandMenu menu(PostViews views, FindBar findBar, FindModel find, WindowActions window) {
        EditCommands edit = new EditCommands(views);
        return new CommandMenu(
                "edit",
                List.of(
                        List.of(
                                edit.step("undo", "Shortcut+Z", PostEditor::undo, PostHistory::undo)
                                        .naming(edit.title(PartHistory::undoTitleProperty)),
                                edit.step("redo", "Shortcut+Shift+Z", PostEditor::redo, PostHistory::redo)
                                        .naming(edit.title(PartHistory::redoTitleProperty))),
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
                                edit.command("find-previous", "Shift+F3", editor -> find.previous())),
                        List.of(Command.of("rename-site", null, window::renameAcrossSite))));
    }

    private static void open(FindBar bar, PostEditor editor, boolean replacing) {
        bar.open(replacing, editor.area().getSelectedText());
    }

    /** In an editor it is about that part; elsewhere, in a panel say, about what was done last at all. */
    private Command step(String id, String keys, Consumer<PostEditor> here, Consumer<PostHistory> anywhere) {
        return Command.of(id, keys, () -> views.current().ifPresent(view -> {
                    PostEditor editor = view.activeProperty().get();
                    if (editor != null && editor.area().isFocused()) {
                        here.accept(editor);
                    } else {
                        anywhere.accept(view.post().session().history());
                    }
                }))
                .when(some);
    }

    private ObservableValue<String> title(Function<PartHistory, ObservableValue<String>> title) {
        return views.currentProperty()
                .flatMap(PostView::activeProperty)
                .flatMap(editor -> title.apply(editor.part().history()))
                .orElse("");
    }

    private Command command(String id, String keys, Consumer<PostEditor> action) {
        return Command.of(id, keys, () -> views.editor().ifPresent(action)).when(some);
    }
}
