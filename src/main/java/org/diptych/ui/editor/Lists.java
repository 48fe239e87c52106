package org.diptych.ui.editor;

import java.util.Optional;

/** Finds one's way among the items of a list. Stateless. */
final class Lists {
    private Lists() {}

    /** The nearest item above {@code line} that is less indented than {@code column}: the parent. */
    static Optional<ListLine> parent(TextLines lines, int line, int column) {
        for (int i = line - 1; i >= 0; i--) {
            Optional<ListLine> above = ListLine.of(lines.line(i)).filter(ListLine::isItem);
            if (above.isPresent() && above.get().indent().length() < column) {
                return above;
            }
            if (above.isEmpty() && endsList(lines.line(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The item above {@code line} that stands exactly at {@code column}, with nothing less indented between. */
    static Optional<ListLine> siblingAbove(TextLines lines, int line, int column) {
        for (int i = line - 1; i >= 0; i--) {
            Optional<ListLine> above = ListLine.of(lines.line(i)).filter(ListLine::isItem);
            if (above.isPresent() && above.get().indent().length() <= column) {
                return above.filter(item -> item.indent().length() == column);
            }
            if (above.isEmpty() && endsList(lines.line(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last line of what belongs to the item on {@code line}: the deeper indented lines right below. */
    static int lastLineOf(TextLines lines, int line, int column) {
        int last = line;
        while (last + 1 < lines.count() && indentOf(lines.line(last + 1)) > column) {
            last++;
        }
        return last;
    }

    /**
     * The numbered items below {@code line} that go on its list, each with the number it should have.
     *
     * @param item the item after which they come
     * @return the changed lines with their line ends, and how far they reach; empty where all numbers are right
     */
    static Optional<Renumbered> renumber(TextLines lines, int line, ListLine item) {
        StringBuilder text = new StringBuilder();
        int number = item.number();
        int end = -1;
        for (int i = line + 1; i < lines.count(); i++) {
            String below = lines.line(i);
            Optional<ListLine> start = ListLine.of(below);
            if (start.isPresent() && start.get().isSibling(item)) {
                if (start.get().number() == ++number) {
                    break;
                }
                below = start.get().withNumber(number).text()
                        + below.substring(start.get().length());
                end = i;
            } else if (below.isBlank() || indentOf(below) <= item.indent().length()) {
                break;
            }
            text.append('\n').append(below);
        }
        if (end < 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Renumbered(text.toString(), lines.start(line + 1) - 1 + originalLength(lines, line, text)));
    }

    private static int originalLength(TextLines lines, int line, CharSequence text) {
        int count = (int) text.chars().filter(c -> c == '\n').count();
        return lines.end(line + count) - lines.end(line);
    }

    /**
     * Lines with new numbers.
     *
     * @param text the lines, each with its line end before it
     * @param end where the last of them ends now
     */
    record Renumbered(String text, int end) {}

    static int indentOf(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent == line.length() ? -1 : indent;
    }

    private static boolean endsList(String line) {
        return indentOf(line) == 0;
    }
}
