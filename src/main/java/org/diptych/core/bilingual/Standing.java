package org.diptych.core.bilingual;

import java.util.Arrays;
import java.util.List;
import org.diptych.core.bilingual.LinkSearch.Bead;

/**
 * Links from before an edit, of blocks that it did not touch. What was put in beside them is more likely to be new than to
 * be a part of what they say, so that they are not broken for little. Immutable.
 */
final class Standing {
    /** What each block of a link costs that is broken; in units of {@link LinkCost}. */
    private static final double BROKEN = 0.75;

    private final List<Bead> links;
    /** Which of the links holds each block; -1 for none. */
    private final int[] first;

    private final int[] second;

    /** @param links in order, over bodies of {@code rows} and {@code columns} blocks */
    Standing(List<Bead> links, int rows, int columns) {
        this.links = List.copyOf(links);
        first = new int[rows];
        second = new int[columns];
        Arrays.fill(first, -1);
        Arrays.fill(second, -1);
        for (int i = 0; i < links.size(); i++) {
            Arrays.fill(first, links.get(i).a(), links.get(i).aEnd(), i);
            Arrays.fill(second, links.get(i).b(), links.get(i).bEnd(), i);
        }
    }

    /** What it costs that {@code a..aEnd} and {@code b..bEnd}, one of which may be empty, are one link. */
    double broken(int a, int aEnd, int b, int bEnd) {
        if (links.isEmpty()) {
            return 0;
        }
        int held = count(first, a, aEnd) + count(second, b, bEnd);
        return held == 0 || stands(a, aEnd, b, bEnd) ? 0 : BROKEN * held;
    }

    private static int count(int[] held, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += held[i] < 0 ? 0 : 1;
        }
        return count;
    }

    private boolean stands(int a, int aEnd, int b, int bEnd) {
        if (a == aEnd || b == bEnd || first[a] < 0) {
            return false;
        }
        Bead link = links.get(first[a]);
        return link.a() == a && link.aEnd() == aEnd && link.b() == b && link.bEnd() == bEnd;
    }
}
