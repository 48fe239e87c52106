package org.diptych.app.commands;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.TextFocus;
import org.diptych.ui.editor.MarkdownCommands;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Command.Scope;

/** The menu Insert. */
final class InsertCommands {
    private final TextFocus focus;
    private final BooleanBinding some;

    private InsertCommands(PostViews views) {
        this.focus = new TextFocus(views);
        this.some = views.currentProperty().isNotNull();
    }

    static CommandMenu menu(PostViews views, WindowActions actions) {
        InsertCommands insert = new InsertCommands(views);
        return new CommandMenu(
                "insert",
                List.of(
                        List.of(
                                insert.command("bold", "Shortcut+B", MarkdownCommands::toggleStrong),
                                insert.command("italic", "Shortcut+I", MarkdownCommands::toggleEmphasis),
                                insert.command("code", "Shortcut+E", MarkdownCommands::toggleCode),
                                insert.command("strike", null, MarkdownCommands::toggleStrike),
                                insert.command("link", "Shortcut+K", MarkdownCommands::toggleLink)),
                        List.of(
                                insert.command("formula", "Shortcut+M", edit -> edit.insertAround("$", "$")),
                                insert.block("formula-block", "Shortcut+Alt+M", "$$\n", "\n$$"),
                                insert.block("code-block", "Shortcut+Alt+K", "```", "\n\n```")),
                        List.of(
                                Command.of(Scope.TEXT, "image", "Shortcut+Shift+I", actions::insertPictures)
                                        .when(insert.some),
                                insert.block("table", null, "| ", " |  |\n|---|---|\n|  |  |"),
                                insert.block("quote", null, "{% blockquote %}\n", "\n{% endblockquote %}"))));
    }

    private Command block(String id, String keys, String before, String after) {
        return command(id, keys, edit -> edit.insertBlock(before + after, before.length()));
    }

    private Command command(String id, String keys, Consumer<MarkdownCommands> action) {
        return Command.of(Scope.TEXT, id, keys, () -> focus.editor()
                        .ifPresent(editor -> action.accept(editor.commands())))
                .when(some);
    }
}
