package org.diptych.desk.typing;

import org.diptych.core.text.TextLines;
import org.diptych.desk.undo.Selected;

/** What Enter, Tab and Shift+Tab do where there is no list of Markdown. Stateless. */
public final class Indentation {
    private Indentation() {}

    /**
     * The step Enter makes on {@code line}: the next line is indented as this one.
     *
     * @param from the column where the selection begins
     * @param to the column where it ends
     */
    public static Edit enter(TextLines lines, int line, int from, int to) {
        String indent = lines.line(line).substring(0, Math.min(from, indent(lines.line(line))));
        return insert(lines.start(line) + from, lines.start(line) + to, "\n" + indent);
    }

    /** The step Enter makes in a list of YAML: another item, or the end of the list where this one is empty. */
    public static Edit enterItem(TextLines lines, int line, int from, int to) {
        String text = lines.line(line);
        int indent = indent(text);
        boolean item = text.startsWith("- ", indent) && from >= indent + 2;
        if (!item) {
            return enter(lines, line, from, to);
        }
        if (text.substring(indent + 1).isBlank()) {
            return new Edit(lines.start(line), lines.end(line), "", Selected.caretAt(lines.start(line)));
        }
        return insert(lines.start(line) + from, lines.start(line) + to, "\n" + text.substring(0, indent) + "- ");
    }

    /**
     * The step Tab makes.
     *
     * @param first the first line the selection touches
     * @param last the last one
     * @param width how many spaces a line moves
     */
    public static Edit indent(TextLines lines, int first, int last, Selected selected, int width) {
        if (first == last) {
            int column = selected.start() - lines.start(first);
            return insert(selected.start(), selected.end(), " ".repeat(width - column % width));
        }
        return move(lines, first, last, selected, width);
    }

    /** The step Shift+Tab makes; parameters as in {@link #indent}. */
    public static Edit outdent(TextLines lines, int first, int last, Selected selected, int width) {
        return move(lines, first, last, selected, -width);
    }

    private static Edit move(TextLines lines, int first, int last, Selected selected, int width) {
        StringBuilder text = new StringBuilder();
        int anchor = selected.anchor();
        int caret = selected.caret();
        for (int i = first; i <= last; i++) {
            String line = lines.line(i);
            String moved = moved(line, width);
            text.append(i == first ? "" : "\n").append(moved);
            int grown = moved.length() - line.length();
            anchor += lines.start(i) <= selected.anchor() ? kept(grown, selected.anchor() - lines.start(i)) : 0;
            caret += lines.start(i) <= selected.caret() ? kept(grown, selected.caret() - lines.start(i)) : 0;
        }
        return new Edit(lines.start(first), lines.end(last), text.toString(), new Selected(anchor, caret));
    }

    /** How far a place {@code column} characters into a line moves when the line grows at its start. */
    private static int kept(int grown, int column) {
        return Math.max(grown, -column);
    }

    private static String moved(String line, int width) {
        if (width > 0) {
            return line.isBlank() ? line : " ".repeat(width) + line;
        }
        return line.startsWith("\t") ? line.substring(1) : line.substring(Math.min(-width, spaces(line)));
    }

    private static int spaces(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent == line.length() ? 0 : indent;
    }

    private static Edit insert(int from, int to, String text) {
        return new Edit(from, to, text, Selected.caretAt(from + text.length()));
    }
}
