package org.diptych.ui.editor;

import java.util.Optional;
import org.diptych.ui.shared.undo.Selected;

/** What Enter does in a list, in a quote, on an indented line. Stateless. */
final class ListContinuation {
    private ListContinuation() {}

    /**
     * The step Enter makes where the selection lies on {@code line}.
     *
     * @param from the column where the selection begins
     * @param to the column where it ends
     * @param plain whether the text is code: only the indent goes on
     */
    static Edit enter(TextLines lines, int line, int from, int to, boolean plain) {
        String text = lines.line(line);
        int start = lines.start(line);
        Optional<ListLine> begin = plain ? Optional.empty() : ListLine.of(text);
        if (begin.isEmpty() || from < begin.get().length()) {
            int indent = Math.min(from, Math.max(0, Lists.indentOf(text)));
            return insert(start + from, start + to, "\n" + text.substring(0, indent));
        }
        ListLine item = begin.get();
        if (text.substring(item.length()).isBlank()) {
            return leave(lines, line, item);
        }
        return carryOn(lines, line, from, to, item.next());
    }

    /** Shift+Enter: a new line within the item. */
    static Edit lineBreak(TextLines lines, int line, int from, int to) {
        String text = lines.line(line);
        int start = lines.start(line);
        String indent = ListLine.of(text)
                .filter(item -> from >= item.length())
                .map(item -> item.quote() + (item.isItem() ? " ".repeat(item.contentColumn()) : ""))
                .orElseGet(() -> text.substring(0, Math.min(from, Math.max(0, Lists.indentOf(text)))));
        return insert(start + from, start + to, "\n" + indent);
    }

    private static Edit carryOn(TextLines lines, int line, int from, int to, ListLine next) {
        String text = lines.line(line);
        int start = lines.start(line);
        int rest = to;
        while (rest < text.length() && text.charAt(rest) == ' ') {
            rest++;
        }
        String inserted = "\n" + next.text();
        Selected then = Selected.caretAt(start + from + inserted.length());
        Optional<Lists.Renumbered> below = next.isNumbered() ? Lists.renumber(lines, line, next) : Optional.empty();
        if (below.isPresent()) {
            String all = inserted + text.substring(rest) + below.get().text();
            return new Edit(start + from, below.get().end(), all, then);
        }
        return new Edit(start + from, start + rest, inserted, then);
    }

    /** An empty item: back to the parent's list, or out of the list. */
    private static Edit leave(TextLines lines, int line, ListLine item) {
        String begin = "";
        if (item.isItem()) {
            int column = item.indent().length();
            begin = Lists.parent(lines, line, column)
                    .filter(parent -> column > 0)
                    .map(parent -> parent.next().text())
                    .orElse(item.quoteOnly().text());
        }
        return new Edit(
                lines.start(line), lines.end(line), begin, Selected.caretAt(lines.start(line) + begin.length()));
    }

    private static Edit insert(int from, int to, String text) {
        return new Edit(from, to, text, Selected.caretAt(from + text.length()));
    }
}
