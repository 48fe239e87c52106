package org.diptych.app.commands;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.TextFocus;
import org.diptych.ui.editor.MarkdownCommands;
import org.diptych.ui.editor.ParagraphCommands;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Command.Scope;
import org.jspecify.annotations.Nullable;

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
                                insert.paragraph("heading", null, ParagraphCommands::toggleHeading),
                                insert.paragraph(
                                        "heading-raise", "Shortcut+Shift+Comma", ParagraphCommands::raiseHeadings),
                                insert.paragraph(
                                        "heading-lower", "Shortcut+Shift+Period", ParagraphCommands::lowerHeadings),
                                insert.paragraph("quote-lines", "Shortcut+Alt+Q", ParagraphCommands::toggleQuote)),
                        List.of(
                                insert.command("formula", "Shortcut+M", edit -> edit.insertAround("$", "$")),
                                insert.block("formula-block", "Shortcut+Alt+M", "$$\n", "\n$$"),
                                insert.paragraph("code-block", "Shortcut+Alt+K", ParagraphCommands::insertListing)),
                        List.of(
                                insert.window("image", "Shortcut+Shift+I", actions::insertPictures),
                                insert.block("table", "Shortcut+Alt+C", "| ", " |  |\n|---|---|\n|  |  |"),
                                insert.block("quote", null, "{% blockquote %}\n", "\n{% endblockquote %}")),
                        List.of(
                                insert.paragraph("footnote", "Shortcut+Alt+F", ParagraphCommands::footnote),
                                insert.window("renumber-notes", null, actions::renumberNotes),
                                insert.window("link-post", "Shortcut+Alt+U", actions::linkPost),
                                insert.window("link-heading", "Shortcut+Alt+H", actions::linkHeading),
                                insert.window("more", "Shortcut+Alt+X", actions::insertMore),
                                insert.window("symbol", "Shortcut+Alt+Y", actions::showSymbols))));
    }

    private Command window(String id, @Nullable String keys, Runnable action) {
        return Command.of(Scope.TEXT, id, keys, action).when(some);
    }

    private Command paragraph(String id, @Nullable String keys, Consumer<ParagraphCommands> action) {
        return Command.of(Scope.TEXT, id, keys, () -> focus.editor()
                        .ifPresent(editor -> action.accept(editor.paragraphs())))
                .when(some);
    }

    private Command block(String id, @Nullable String keys, String before, String after) {
        return command(id, keys, edit -> edit.insertBlock(before + after, before.length()));
    }

    private Command command(String id, @Nullable String keys, Consumer<MarkdownCommands> action) {
        return Command.of(Scope.TEXT, id, keys, () -> focus.editor()
                        .ifPresent(editor -> action.accept(editor.commands())))
                .when(some);
    }
}
