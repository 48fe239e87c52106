package org.diptych.ui.editor;

import java.util.Optional;
import java.util.function.IntFunction;
import org.diptych.ui.shared.undo.Selected;

/** What Tab and Shift+Tab do. Stateless. */
final class Indentation {
    private Indentation() {}

    /**
     * The step Tab makes.
     *
     * @param first the first line the selection touches
     * @param last the last one
     * @param width how many blanks a line that is no list item moves
     */
    static Edit indent(TextLines lines, int first, int last, Selected selected, int width) {
        boolean item = ListLine.of(lines.line(first)).filter(ListLine::isItem).isPresent();
        if (first == last && !item) {
            int column = selected.start() - lines.start(first);
            String blanks = " ".repeat(width - column % width);
            return new Edit(
                    selected.start(), selected.end(), blanks, Selected.caretAt(selected.start() + blanks.length()));
        }
        return move(lines, first, last, selected, line -> deeper(lines, line, width));
    }

    /** The step Shift+Tab makes; parameters as in {@link #indent}. */
    static Edit outdent(TextLines lines, int first, int last, Selected selected, int width) {
        return move(lines, first, last, selected, line -> shallower(lines, line, width));
    }

    private static int deeper(TextLines lines, int line, int width) {
        Optional<ListLine> item = ListLine.of(lines.line(line)).filter(ListLine::isItem);
        if (item.isEmpty()) {
            return lines.line(line).isBlank() ? 0 : width;
        }
        int column = item.get().indent().length();
        return Lists.siblingAbove(lines, line, column).orElse(item.get()).contentColumn() - column;
    }

    private static int shallower(TextLines lines, int line, int width) {
        Optional<ListLine> item = ListLine.of(lines.line(line)).filter(ListLine::isItem);
        if (item.isEmpty()) {
            int indent = Lists.indentOf(lines.line(line));
            return indent > 0 && lines.line(line).charAt(0) == '\t' ? -1 : -Math.max(0, Math.min(indent, width));
        }
        int column = item.get().indent().length();
        int parent = Lists.parent(lines, line, column)
                .map(above -> above.indent().length())
                .orElse(Math.max(0, column - item.get().contentColumn() + column));
        return Math.min(parent, column) - column;
    }

    private static Edit move(TextLines lines, int first, int last, Selected selected, IntFunction<Integer> distance) {
        int shift = distance.apply(first);
        boolean item = ListLine.of(lines.line(first)).filter(ListLine::isItem).isPresent();
        int end = item ? Math.max(last, Lists.lastLineOf(lines, first, Lists.indentOf(lines.line(first)))) : last;
        StringBuilder text = new StringBuilder();
        int anchor = selected.anchor();
        int caret = selected.caret();
        for (int i = first; i <= end; i++) {
            String line = lines.line(i);
            // What belongs to the first item moves as far as the item itself.
            int here = item ? shift : distance.apply(i);
            String moved = i == first && item ? renumbered(lines, i, shift) : shifted(line, here);
            text.append(i == first ? "" : "\n").append(moved);
            int grown = moved.length() - line.length();
            anchor += lines.start(i) <= selected.anchor() ? kept(grown, selected.anchor() - lines.start(i)) : 0;
            caret += lines.start(i) <= selected.caret() ? kept(grown, selected.caret() - lines.start(i)) : 0;
        }
        return new Edit(lines.start(first), lines.end(end), text.toString(), new Selected(anchor, caret));
    }

    /** How far a place {@code column} characters into a line moves when the line grows at its begin. */
    private static int kept(int grown, int column) {
        return Math.max(grown, -column);
    }

    private static String shifted(String line, int distance) {
        if (line.isBlank()) {
            return line;
        }
        ListLine start = ListLine.of(line).orElse(new ListLine("", "", "", "", ""));
        int at = start.quote().length();
        String rest = line.substring(at);
        if (distance >= 0) {
            return start.quote() + " ".repeat(distance) + rest;
        }
        return start.quote() + rest.substring(Math.min(-distance, Math.max(0, Lists.indentOf(rest))));
    }

    /** The item in its new list: it goes on the numbers there. */
    private static String renumbered(TextLines lines, int line, int shift) {
        String text = lines.line(line);
        ListLine item = ListLine.of(text).orElseThrow();
        int column = item.indent().length() + shift;
        ListLine moved = item.withIndent(column);
        if (item.isNumbered() && shift != 0) {
            int number = Lists.siblingAbove(lines, line, column)
                    .filter(ListLine::isNumbered)
                    .map(above -> above.number() + 1)
                    .orElse(1);
            moved = moved.withNumber(number);
        }
        return moved.text() + text.substring(item.length());
    }
}
