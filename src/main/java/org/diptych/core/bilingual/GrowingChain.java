package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest choice among places that grows on both sides (a longest increasing subsequence). Stateless. */
final class GrowingChain {
    private GrowingChain() {}

    /** @param places pairs of places, growing on the first side, no second side twice */
    static List<int[]> longest(List<int[]> places) {
        int[] lastOfLength = new int[places.size() + 1];
        int[] before = new int[places.size()];
        int longest = 0;
        for (int i = 0; i < places.size(); i++) {
            int low = 1;
            int high = longest;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (places.get(lastOfLength[middle])[1] < places.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            before[i] = low == 1 ? -1 : lastOfLength[low - 1];
            lastOfLength[low] = i;
            longest = Math.max(longest, low);
        }
        List<int[]> chain = new ArrayList<>();
        for (int i = longest == 0 ? -1 : lastOfLength[longest]; i >= 0; i = before[i]) {
            chain.add(places.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }
}
