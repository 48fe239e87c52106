package org.diptych.core.text;

import java.util.function.IntPredicate;

/** Looks for a place among many that are in order by halving them. Stateless. */
public final class Halving {
    private Halving() {}

    /**
     * The first of the places from 0 up to {@code count} that is {@code reached}, as all behind it are; {@code count} if none
     * is.
     */
    public static int first(int count, IntPredicate reached) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
