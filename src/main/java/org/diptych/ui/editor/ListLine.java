package org.diptych.ui.editor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line that begins with a bullet, a number or a quote mark begins with.
 *
 * @param quote the quote marks with their blanks, possibly empty
 * @param indent the blanks before the bullet
 * @param marker {@code -}, {@code 3.} and the like; empty on a line that is only quoted
 * @param gap the blanks behind the bullet
 * @param task {@code [ ]} or {@code [x]} with its blank, possibly empty
 */
record ListLine(String quote, String indent, String marker, String gap, String task) {
    private static final Pattern PREFIX = Pattern.compile(
            "((?:[ \\t]{0,3}>[ \\t]?){0,60})(?:([ \\t]*)([-*+]|\\d{1,9}[.)])(?:([ \\t]+)|$)(\\[[ xX]\\](?:[ \\t]+|$))?)?");

    /** The beginning of {@code line}; empty where it is plain text. */
    static Optional<ListLine> of(String line) {
        Matcher matcher = PREFIX.matcher(line);
        if (!matcher.lookingAt() || matcher.end() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new ListLine(matcher.group(1), text(matcher, 2), text(matcher, 3), text(matcher, 4), text(matcher, 5)));
    }

    private static String text(Matcher matcher, int group) {
        return matcher.group(group) == null ? "" : matcher.group(group);
    }

    boolean isItem() {
        return !marker.isEmpty();
    }

    boolean isNumbered() {
        return isItem() && Character.isDigit(marker.charAt(0));
    }

    int number() {
        return Integer.parseInt(marker.substring(0, marker.length() - 1));
    }

    int length() {
        return quote.length() + indent.length() + marker.length() + gap.length() + task.length();
    }

    /** The column, behind the quote marks, where the item's text begins and its children's bullets stand. */
    int contentColumn() {
        return indent.length() + marker.length() + Math.max(1, Math.min(4, gap.length()));
    }

    /** The line's beginning as text. */
    String text() {
        return quote + indent + marker + gap + task;
    }

    /** What an item of the same list begins with that stands below; a task is open there. */
    ListLine next() {
        ListLine next = isNumbered() ? withNumber(number() + 1) : this;
        String space = gap.isEmpty() && isItem() ? " " : gap;
        return new ListLine(quote, indent, next.marker, space, task.isEmpty() ? "" : "[ ] ");
    }

    ListLine withNumber(int number) {
        return new ListLine(quote, indent, number + marker.substring(marker.length() - 1), gap, task);
    }

    ListLine withIndent(int columns) {
        return new ListLine(quote, " ".repeat(columns), marker, gap, task);
    }

    /** The quote marks alone. */
    ListLine quoteOnly() {
        return new ListLine(quote, "", "", "", "");
    }

    /** Whether both stand in the same list at the same depth. */
    boolean isSibling(ListLine other) {
        return isItem()
                && other.isItem()
                && quote.equals(other.quote)
                && indent.length() == other.indent.length()
                && isNumbered() == other.isNumbered();
    }
}
