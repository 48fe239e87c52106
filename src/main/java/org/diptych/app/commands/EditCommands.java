package org.diptych.app.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextInputControl;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.TextFocus;
import org.diptych.core.check.writing.ChinesePunctuationCheck;
import org.diptych.core.check.writing.SpacingCheck;
import org.diptych.core.check.writing.SpellingCheck;
import org.diptych.desk.search.FindModel;
import org.diptych.desk.undo.PartHistory;
import org.diptych.desk.undo.PostHistory;
import org.diptych.desk.writing.WritingDesk;
import org.diptych.ui.editor.MarkdownCommands;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.search.FindBar;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Command.Scope;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;

/** The menu Edit. */
final class EditCommands {
    private final PostViews views;
    private final TextFocus focus;
    private final BooleanBinding some;

    private EditCommands(PostViews views) {
        this.views = views;
        this.focus = new TextFocus(views);
        this.some = views.currentProperty().isNotNull();
    }

    static CommandMenu menu(
            PostViews views, FindBar findBar, FindModel find, WritingDesk writing, WindowActions window) {
        EditCommands edit = new EditCommands(views);
        return new CommandMenu(
                "edit",
                List.of(
                        edit.steps(),
                        edit.clipboard(),
                        List.of(
                                edit.editing("lines-up", "Alt+Up", MarkdownCommands::moveLinesUp),
                                edit.editing("lines-down", "Alt+Down", MarkdownCommands::moveLinesDown),
                                edit.editing("duplicate-lines", "Shortcut+D", MarkdownCommands::duplicateLines)),
                        edit.words(writing),
                        List.of(
                                edit.command(Scope.POST, "find", "Shortcut+F", () -> edit.open(findBar, false)),
                                edit.command(Scope.POST, "replace", "Shortcut+R", () -> edit.open(findBar, true)),
                                edit.command(Scope.POST, "find-next", "F3", find::next),
                                edit.command(Scope.POST, "find-previous", "Shift+F3", find::previous)),
                        List.of(
                                Command.of(Scope.WINDOW, "find-site", "Shortcut+Shift+F", window::findAcrossSite),
                                Command.of(Scope.WINDOW, "rename-site", null, window::renameAcrossSite))));
    }

    private List<Command> steps() {
        return List.of(
                history("undo", "Shortcut+Z", PostEditor::undo, PostHistory::undo, TextInputControl::undo)
                        .naming(title(PartHistory::undoTitleProperty)),
                history("redo", "Shortcut+Shift+Z", PostEditor::redo, PostHistory::redo, TextInputControl::redo)
                        .naming(title(PartHistory::redoTitleProperty)));
    }

    private List<Command> clipboard() {
        return List.of(
                text("cut", "Shortcut+X", StyleClassedTextArea::cut, TextInputControl::cut),
                text("copy", "Shortcut+C", StyleClassedTextArea::copy, TextInputControl::copy),
                text("paste", "Shortcut+V", StyleClassedTextArea::paste, TextInputControl::paste),
                editing("paste-plain", "Shortcut+Shift+V", MarkdownCommands::pastePlain),
                text("select-all", "Shortcut+A", StyleClassedTextArea::selectAll, TextInputControl::selectAll));
    }

    private List<Command> words(WritingDesk writing) {
        return List.of(
                command(Scope.POST, "add-word", null, () -> views.current()
                        .flatMap(EditCommands::wordAtCaret)
                        .ifPresent(writing::addToMine)),
                command(Scope.POST, "mend-spacing", null, () -> mend(writing, SpacingCheck.RULE)),
                command(Scope.POST, "mend-punctuation", null, () -> mend(writing, ChinesePunctuationCheck.RULE)));
    }

    private void mend(WritingDesk writing, String rule) {
        views.current().ifPresent(view -> writing.mend(view.post().session(), rule));
    }

    /** The word at the caret, if the dictionary has not got it. */
    private static Optional<String> wordAtCaret(PostView view) {
        int caret = view.caretProperty().get().offset();
        return Optional.ofNullable(view.post().session().analysisProperty().get()).stream()
                .flatMap(analysis -> analysis.findings().stream())
                .filter(finding -> finding.rule().equals(SpellingCheck.RULE)
                        && finding.range().touches(caret))
                .map(finding -> finding.arguments().get(0))
                .findFirst();
    }

    private void open(FindBar bar, boolean replacing) {
        bar.open(
                replacing,
                focus.editor().map(editor -> editor.area().getSelectedText()).orElse(""));
    }

    /**
     * In an editor and in the form it is about that part, in a field elsewhere about what was typed there; in a panel's
     * list, say, about what was done last at all.
     */
    private Command history(
            String id,
            String keys,
            Consumer<PostEditor> here,
            Consumer<PostHistory> anywhere,
            Consumer<TextInputControl> inField) {
        return command(Scope.HISTORY, id, keys, () -> views.current().ifPresent(view -> {
            PostEditor editor = view.activeProperty().get();
            if (editor != null && (editor.area().isFocused() || focus.isInForm())) {
                here.accept(editor);
            } else if (focus.field().isPresent()) {
                inField.accept(focus.field().get());
            } else {
                anywhere.accept(view.post().session().history());
            }
        }));
    }

    private ObservableValue<String> title(Function<PartHistory, ObservableValue<String>> title) {
        return views.currentProperty()
                .flatMap(PostView::activeProperty)
                .flatMap(editor -> title.apply(editor.part().history()))
                .orElse("");
    }

    /** A command on the text of the editor, or of the field that is typed into. */
    private Command text(
            String id, String keys, Consumer<StyleClassedTextArea> inEditor, Consumer<TextInputControl> inField) {
        return command(Scope.TYPED, id, keys, () -> {
            focus.field().ifPresent(inField);
            focus.editor().ifPresent(editor -> inEditor.accept(editor.area()));
        });
    }

    private Command editing(String id, String keys, Consumer<MarkdownCommands> action) {
        return command(
                Scope.TEXT, id, keys, () -> focus.editor().ifPresent(editor -> action.accept(editor.commands())));
    }

    private Command command(Scope scope, String id, @Nullable String keys, Runnable action) {
        return Command.of(scope, id, keys, action).when(some);
    }
}
