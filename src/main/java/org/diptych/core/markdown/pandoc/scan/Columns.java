package org.diptych.core.markdown.pandoc.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table drawn with dashes.
 *
 * @param starts where each column begins, in display columns; one more entry than columns
 * @param dashes how many dashes each column has
 */
public record Columns(List<Integer> starts, List<Integer> dashes) {
    private static final int PAGE = 72;

    /** The columns that the line of dashes and blanks at {@code line} draws, or null if it is none. */
    public static @Nullable Columns at(Cursor cursor, int line) {
        int i = cursor.smallIndent(line);
        if (cursor.charAt(i) != '-') {
            return null;
        }
        List<Integer> starts = new ArrayList<>(List.of(i - line));
        List<Integer> dashes = new ArrayList<>();
        while (cursor.charAt(i) == '-') {
            int run = cursor.run('-', i);
            i = cursor.skipBlanks(i + run);
            dashes.add(run);
            starts.add(i - line);
        }
        return cursor.charAt(i) == '\n' ? new Columns(starts, dashes) : null;
    }

    public int count() {
        return dashes.size();
    }

    /** Where column {@code index} stands in the line {@code line..end}: start and end offsets; wide signs count two. */
    public int[] cell(Cursor cursor, int line, int end, int index) {
        int start = offset(cursor, line, end, starts.get(index));
        int stop = index == count() - 1 ? end : offset(cursor, line, end, starts.get(index + 1));
        return new int[] {start, stop};
    }

    private static int offset(Cursor cursor, int line, int end, int column) {
        int at = line;
        int width = 0;
        while (at < end && width < column) {
            int c = cursor.text.codePointAt(at);
            width += SignWidth.of(c);
            at += Character.charCount(c);
        }
        return Math.min(at, end);
    }

    /** How the first texts of a column align it with its dashes: a side where they do not reach the dashes' end. */
    public static String alignment(List<String> texts, int dashes) {
        String shortest = null;
        for (String text : texts) {
            String line = text.stripTrailing();
            if (!line.isEmpty() && (shortest == null || line.length() < shortest.length())) {
                shortest = line;
            }
        }
        if (shortest == null) {
            return "";
        }
        boolean left = shortest.startsWith(" ");
        boolean right = SignWidth.of(shortest) < dashes;
        return left ? right ? "center" : "right" : right ? "left" : "";
    }

    /** The share of the page each column takes. */
    List<Double> widths() {
        return widths(starts);
    }

    /** The share of a page of 72 columns, or of what is drawn if that is wider. */
    public static List<Double> widths(List<Integer> starts) {
        List<Integer> lengths = new ArrayList<>();
        for (int i = 1; i < starts.size(); i++) {
            lengths.add(starts.get(i) - starts.get(i - 1));
        }
        int last = lengths.size() - 1;
        if (last > 0) {
            int difference = lengths.get(last - 1) - lengths.get(last);
            if (difference > 0 && difference <= 2) {
                lengths.set(last, lengths.get(last - 1));
            }
        }
        int total = starts.get(0) + lengths.stream().mapToInt(Integer::intValue).sum();
        double whole = Math.max(PAGE, total);
        return lengths.stream().map(length -> length / whole).toList();
    }
}
