package org.diptych.ui.editor;

import java.util.List;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextLines;
import org.diptych.desk.typing.Caret;
import org.diptych.desk.typing.Edit;
import org.diptych.desk.typing.SeveralEdits;
import org.diptych.desk.undo.Selected;

/** A text in a test, with a bar where the caret is, or two around what is selected. */
public record StateText(String text, Selected selected) implements TextLines {

    public static StateText of(String state) {
        int start = state.indexOf('|');
        int end = state.lastIndexOf('|');
        return new StateText(state.replace("|", ""), new Selected(start, end == start ? end : end - 1));
    }

    /** The text after {@code edit}, with its bars. */
    public String after(Edit edit) {
        StringBuilder changed = new StringBuilder(text).replace(edit.from(), edit.to(), edit.text());
        changed.insert(edit.then().end(), '|');
        if (!edit.then().isEmpty()) {
            changed.insert(edit.then().start(), '|');
        }
        return changed.toString();
    }

    /** The text after {@code step}, with its bars. */
    public String after(SeveralEdits step) {
        String changed = TextEdit.applyAll(text, step.edits());
        return new StateText(changed, step.then()).after(new Edit(0, 0, "", step.then()));
    }

    public Caret caret() {
        int last = lineAt(selected.end());
        boolean reached = last > lineAt(selected.start()) && start(last) == selected.end();
        return new Caret(this, selected, lineAt(selected.start()), reached ? last - 1 : last);
    }

    private List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    @Override
    public int count() {
        return lines().size();
    }

    @Override
    public String line(int index) {
        return lines().get(index);
    }

    @Override
    public int start(int index) {
        return lines().subList(0, index).stream()
                .mapToInt(line -> line.length() + 1)
                .sum();
    }

    @Override
    public String text(int from, int to) {
        return text.substring(from, to);
    }
}
