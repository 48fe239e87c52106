package org.diptych.ui.editor;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.diptych.core.highlight.Syntax;
import org.diptych.core.lists.ListEdit;
import org.diptych.core.lists.ListEditing;
import org.diptych.core.markdown.Dialect;
import org.diptych.desk.typing.Edit;
import org.diptych.desk.undo.Selected;
import org.diptych.ui.editor.area.AreaLines;
import org.diptych.ui.editor.area.Writing;
import org.diptych.ui.editor.area.WritingArea;

/** List editing on the text of an editor; in a text that is no Markdown there are no lists. Confined to the FX thread. */
final class EditorLists {
    private final Writing writing;
    private final Syntax syntax;
    private Supplier<Dialect> dialect = () -> Dialect.USUAL;

    EditorLists(Writing writing, Syntax syntax) {
        this.writing = writing;
        this.syntax = syntax;
        writing.numberedBy(this::numbered);
    }

    void setDialect(Supplier<Dialect> now) {
        dialect = now;
    }

    /** The Markdown of the text; the usual one before it is known. */
    Dialect dialect() {
        return dialect.get();
    }

    /** The step that {@code key} makes of what is selected; empty where that is no list. */
    Optional<Edit> step(Function<ListEditing, Optional<ListEdit>> key) {
        if (syntax != Syntax.MARKDOWN) {
            return Optional.empty();
        }
        Selected selected = writing.selected();
        return key.apply(new ListEditing(
                        new AreaLines(writing.area()), dialect.get(), selected.anchor(), selected.caret()))
                .map(EditorLists::edit);
    }

    /** {@code edit}, and with it the numbers that change because lines came or went. */
    Edit numbered(Edit edit) {
        WritingArea area = writing.area();
        boolean lines = edit.text().contains("\n")
                || area.getText(edit.from(), edit.to()).contains("\n");
        if (syntax != Syntax.MARKDOWN || !lines) {
            return edit;
        }
        ListEdit plain = new ListEdit(
                edit.from(),
                edit.to(),
                edit.text(),
                edit.then().anchor(),
                edit.then().caret());
        return edit(ListEditing.replace(new AreaLines(area), dialect.get(), plain));
    }

    private static Edit edit(ListEdit edit) {
        return new Edit(edit.from(), edit.to(), edit.text(), new Selected(edit.anchor(), edit.caret()));
    }
}
