package org.diptych.core.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * The lines around a selection, while they are being changed. Each remembers which line it was.
 *
 * <p>Confined to one thread.
 */
final class Draft {
    /** What a line was that was not there before. */
    static final int NEW = -1;

    private final TextLines text;
    private final Dialect dialect;
    /** The text's line that is the first here. */
    private final int first;

    private final boolean closedAbove;
    private final List<Line> lines = new ArrayList<>();
    private final int count;
    private final ListTree before;
    /** The lists as they are now; null until somebody asks. */
    private @Nullable ListTree tree;

    Spot anchor;
    Spot caret;

    /** A line, and which one of those it was that the draft began with. */
    record Line(String text, int origin) {}

    /** A place in the draft. */
    record Spot(int line, int column) {
        Spot down(int by) {
            return new Spot(line + by, column);
        }
    }

    private Draft(TextLines text, Dialect dialect, int first, int end, boolean closedAbove) {
        this.text = text;
        this.dialect = dialect;
        this.first = first;
        this.count = end - first;
        this.closedAbove = closedAbove;
        for (int i = first; i < end; i++) {
            lines.add(new Line(text.line(i), i - first));
        }
        this.before = tree();
        this.anchor = new Spot(0, 0);
        this.caret = anchor;
    }

    /** The lines {@code from} to {@code to} of {@code text} with the lists around them. */
    static Draft around(TextLines text, Dialect dialect, int from, int to) {
        return around(text, dialect, from, to, 1);
    }

    /** The same with so many blocks above and below, the lists' own the first. */
    static Draft around(TextLines text, Dialect dialect, int from, int to, int blocks) {
        List<String> all = new ArrayList<>(text.count());
        for (int i = 0; i < text.count(); i++) {
            all.add(text.line(i));
        }
        boolean[] closed = OpenBlocks.of(all);
        int first = from;
        int end = to;
        for (int i = 0; i < blocks; i++) {
            first = Math.max(0, first - 1);
            while (first > 0 && !startsBlock(all, closed, first, dialect)) {
                first--;
            }
            end = Math.min(end + 1, all.size());
            while (end < all.size() && !startsBlock(all, closed, end, dialect)) {
                end++;
            }
        }
        return new Draft(text, dialect, first, end, closed[first] && first > 0 && closed[first - 1]);
    }

    /** Whether what stands above cannot reach into {@code line}: text without indent, below a blank line. */
    private static boolean startsBlock(List<String> all, boolean[] closed, int line, Dialect dialect) {
        String text = all.get(line);
        return !text.isBlank()
                && !(closed[line] && line > 0 && closed[line - 1])
                && !Character.isWhitespace(text.charAt(0))
                && (line == 0 || all.get(line - 1).isBlank())
                && ItemStart.of(text, dialect).isEmpty();
    }

    /** The lists as they were. */
    ListTree before() {
        return before;
    }

    /** The lists as they are now. */
    ListTree tree() {
        tree = tree == null ? read() : tree;
        return tree;
    }

    private ListTree read() {
        List<String> texts = lines.stream().map(Line::text).toList();
        boolean[] closed = OpenBlocks.of(texts);
        if (closedAbove) {
            Arrays.fill(closed, true);
        }
        return ListTree.of(texts, closed, dialect);
    }

    boolean isClosed(int line) {
        return tree().isClosed(line);
    }

    Dialect dialect() {
        return dialect;
    }

    int size() {
        return lines.size();
    }

    String text(int line) {
        return lines.get(line).text();
    }

    int origin(int line) {
        return lines.get(line).origin();
    }

    boolean isBlank(int line) {
        String found = text(line);
        return found.substring(ItemStart.outerQuote(found)).isBlank();
    }

    /** The line of the draft that {@code line} of the text is, as long as no lines came or went. */
    int line(int textLine) {
        return textLine - first;
    }

    Spot spot(int offset) {
        int line = 0;
        while (line + 1 < count && text.start(first + line + 1) <= offset) {
            line++;
        }
        return new Spot(line, offset - text.start(first + line));
    }

    void set(int line, String changed) {
        tree = null;
        lines.set(line, new Line(changed, origin(line)));
    }

    void renew(int line) {
        tree = null;
        lines.set(line, new Line(text(line), NEW));
    }

    /** Puts new lines before {@code line}; the selection stays with its text. */
    void insert(int line, List<Line> added) {
        tree = null;
        lines.addAll(line, added);
        anchor = anchor.line() >= line ? anchor.down(added.size()) : anchor;
        caret = caret.line() >= line ? caret.down(added.size()) : caret;
    }

    void insert(int line, String added) {
        insert(line, List.of(new Line(added, NEW)));
    }

    /** Moves the lines from {@code from} up to {@code end} to before {@code target}; the selection in them goes along. */
    void move(int from, int end, int target) {
        List<Line> moved = new ArrayList<>(lines.subList(from, end));
        int to = target > from ? target - moved.size() : target;
        tree = null;
        lines.subList(from, end).clear();
        lines.addAll(to, moved);
        anchor = moved(anchor, from, end, to);
        caret = moved(caret, from, end, to);
    }

    private static Spot moved(Spot spot, int from, int end, int to) {
        if (spot.line() >= from && spot.line() < end) {
            return spot.down(to - from);
        }
        int size = end - from;
        int line = spot.line() >= end ? spot.line() - size : spot.line();
        return new Spot(line >= to ? line + size : line, spot.column());
    }

    /** Replaces lines; the selection is for the caller to set. */
    void replace(int from, int end, List<Line> replacement) {
        tree = null;
        List<Line> gone = lines.subList(from, end);
        gone.clear();
        lines.addAll(from, replacement);
    }

    /** Puts {@code after} where the line begins with {@code length} other characters; the selection stays with its text. */
    void begin(int line, int length, String after) {
        String old = text(line);
        set(line, after + old.substring(length));
        anchor = begun(anchor, line, length, after.length());
        caret = begun(caret, line, length, after.length());
    }

    private static Spot begun(Spot spot, int line, int length, int grown) {
        if (spot.line() != line) {
            return spot;
        }
        int column = spot.column() >= length ? spot.column() + grown - length : Math.min(spot.column(), grown);
        return new Spot(line, column);
    }

    /** Indents the line by {@code blanks} behind its quote marks; the selection moves along, also at the line's start. */
    void indent(int line, String blanks) {
        String old = text(line);
        int quote = quote(line);
        int length = quote + Indents.of(old.substring(quote)).length();
        set(line, old.substring(0, quote) + blanks + old.substring(length));
        int by = quote + blanks.length() - length;
        anchor = anchor.line() == line ? new Spot(line, Math.max(0, anchor.column() + by)) : anchor;
        caret = caret.line() == line ? new Spot(line, Math.max(0, caret.column() + by)) : caret;
    }

    /** Moves what is behind the quote marks {@code by} columns, in each line but blank ones that is indented by {@code least}. */
    void shift(int from, int end, int by, int least) {
        for (int line = from; line < end && by != 0; line++) {
            String blanks = Indents.of(text(line).substring(quote(line)));
            if (!isBlank(line) && Indents.width(blanks, 0) >= least) {
                indent(line, Indents.shift(blanks, by));
            }
        }
    }

    int quote(int line) {
        return ItemStart.outerQuote(text(line));
    }

    /** The column of the first letter of {@code line}. */
    int column(int line) {
        return Indents.width(Indents.of(text(line).substring(quote(line))), 0);
    }

    /** The step from the text as it was to these lines; it changes no more than differs. */
    ListEdit edit() {
        int start = text.start(first);
        String was = text.text(start, text.end(first + count - 1));
        StringBuilder joined = new StringBuilder();
        int[] starts = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            joined.append(i == 0 ? "" : "\n");
            starts[i] = joined.length();
            joined.append(text(i));
        }
        String now = joined.toString();
        int same = 0;
        int shorter = Math.min(was.length(), now.length());
        while (same < shorter && was.charAt(same) == now.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same && was.charAt(was.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        return new ListEdit(
                start + same,
                start + was.length() - tail,
                now.substring(same, now.length() - tail),
                start + starts[anchor.line()] + anchor.column(),
                start + starts[caret.line()] + caret.column());
    }
}
