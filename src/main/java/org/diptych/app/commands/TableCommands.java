package org.diptych.app.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.TextFocus;
import org.diptych.core.table.ColumnAlign;
import org.diptych.core.table.TableEdit;
import org.diptych.core.table.TableEditing;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Command.Scope;
import org.jspecify.annotations.Nullable;

/** The menu Table: what changes the table at the caret. A new one comes from the menu Insert. */
final class TableCommands {
    private final TextFocus focus;
    private final BooleanBinding some;

    private TableCommands(PostViews views) {
        this.focus = new TextFocus(views);
        this.some = views.currentProperty().isNotNull();
    }

    static CommandMenu menu(PostViews views) {
        TableCommands table = new TableCommands(views);
        return new CommandMenu(
                "table",
                List.of(
                        List.of(
                                table.command("row-above", null, TableEditing::rowAbove),
                                table.command("row-below", null, TableEditing::rowBelow),
                                table.command("row-up", null, TableEditing::moveRowUp),
                                table.command("row-down", null, TableEditing::moveRowDown),
                                table.command("row-remove", null, TableEditing::removeRow)),
                        List.of(
                                table.command("column-left", null, TableEditing::columnLeft),
                                table.command("column-right", null, TableEditing::columnRight),
                                table.command("column-to-left", "Shortcut+Alt+Left", TableEditing::moveColumnLeft),
                                table.command("column-to-right", "Shortcut+Alt+Right", TableEditing::moveColumnRight),
                                table.command("column-remove", null, TableEditing::removeColumn)),
                        List.of(
                                table.command("align-left", null, align(ColumnAlign.LEFT)),
                                table.command("align-center", null, align(ColumnAlign.CENTER)),
                                table.command("align-right", null, align(ColumnAlign.RIGHT)),
                                table.command("align-none", null, align(ColumnAlign.NONE))),
                        List.of(table.command("tidy", "Shortcut+Alt+A", TableEditing::tidy))));
    }

    private static Function<TableEditing, Optional<TableEdit>> align(ColumnAlign align) {
        return editing -> editing.align(align);
    }

    private Command command(String id, @Nullable String keys, Function<TableEditing, Optional<TableEdit>> step) {
        return Command.of(Scope.TEXT, "table-" + id, keys, () -> focus.editor()
                        .ifPresent(editor -> editor.commands().table(step)))
                .when(some);
    }
}
