package org.diptych.core.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextLines;

/** A text in a test, with a bar where the caret is, or two around what is selected. */
record ListState(String text, int anchor, int caret) implements TextLines {

    static ListState of(String state) {
        int start = state.indexOf('|');
        int end = state.lastIndexOf('|');
        return new ListState(state.replace("|", ""), start, end == start ? end : end - 1);
    }

    /** What {@code key} makes of {@code state}; the state itself where it does nothing of its own. */
    static String after(String state, Dialect dialect, Function<ListEditing, Optional<ListEdit>> key) {
        ListState before = of(state);
        return key.apply(new ListEditing(TextLines.of(before.text), dialect, before.anchor, before.caret))
                .map(before::after)
                .orElse(state);
    }

    String after(ListEdit edit) {
        StringBuilder changed = new StringBuilder(text).replace(edit.from(), edit.to(), edit.text());
        changed.insert(Math.max(edit.anchor(), edit.caret()), '|');
        if (edit.anchor() != edit.caret()) {
            changed.insert(Math.min(edit.anchor(), edit.caret()), '|');
        }
        return changed.toString();
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
