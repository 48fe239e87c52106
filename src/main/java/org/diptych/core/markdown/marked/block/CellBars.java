package org.diptych.core.markdown.marked.block;

import java.util.ArrayList;
import java.util.List;

/** Finds the bars that part the cells of a table: those that no backslash, itself without one, stands before. Stateless. */
public final class CellBars {
    private CellBars() {}

    /** The places of those in {@code from..to} of {@code text}. */
    public static List<Integer> in(CharSequence text, int from, int to) {
        List<Integer> bars = new ArrayList<>();
        boolean escaped = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '|' && !escaped) {
                bars.add(i);
            }
            escaped = c == '\\' && !escaped;
        }
        return bars;
    }
}
