package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The longest choice among places that grows on both sides (a longest increasing subsequence). Stateless. */
final class GrowingChain {
    private GrowingChain() {}

    /** @param places pairs of places, growing on the first side, no second side twice */
    static List<int[]> longest(List<int[]> places) {
        int[] last = new int[places.size()];
        int[] before = new int[places.size()];
        int length = 0;
        for (int i = 0; i < places.size(); i++) {
            int at = position(places, last, length, places.get(i)[1]);
            before[i] = at == 0 ? -1 : last[at - 1];
            last[at] = i;
            length = Math.max(length, at + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = before[i]) {
            chain.add(places.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** How many of the chains found so far end before {@code value}. */
    private static int position(List<int[]> places, int[] last, int length, int value) {
        int[] ends = Arrays.stream(last, 0, length).map(i -> places.get(i)[1]).toArray();
        int found = Arrays.binarySearch(ends, value);
        return found >= 0 ? found : -found - 1;
    }
}
