package org.diptych.core.markdown.markdownit.block;

import java.util.ArrayList;
import java.util.List;

/** Finds the bars that part the cells of a table: those that no backslash stands before. Stateless. */
public final class CellBars {
    private CellBars() {}

    /** The places of those in {@code row}. */
    public static List<Integer> in(CharSequence row) {
        List<Integer> bars = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) == '|' && (i == 0 || row.charAt(i - 1) != '\\')) {
                bars.add(i);
            }
        }
        return bars;
    }
}
