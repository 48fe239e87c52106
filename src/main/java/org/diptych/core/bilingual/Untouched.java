package org.diptych.core.bilingual;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which blocks of a body an edit left as they were, and where they are now. Immutable. */
final class Untouched {
    private static final int TWICE = -2;

    private final List<BodyBlock> before;
    private final List<BodyBlock> now;
    private final int head;
    private final int tail;
    /** How many of the last blocks are not among the first too: where one of several alike is gone, they overlap. */
    private final int behind;
    /** Where the blocks between are now; -1 for one that is not known. */
    private final int[] between;

    Untouched(List<BodyBlock> before, List<BodyBlock> now) {
        this.before = before;
        this.now = now;
        int most = Math.min(before.size(), now.size());
        int same = 0;
        while (same < most && before.get(same).reads(now.get(same))) {
            same++;
        }
        head = same;
        same = 0;
        while (same < most && before.get(before.size() - 1 - same).reads(now.get(now.size() - 1 - same))) {
            same++;
        }
        tail = same;
        behind = Math.min(tail, most - head);
        between = between();
    }

    /** The blocks as they are. */
    List<BodyBlock> now() {
        return now;
    }

    /** Whether nothing changed. */
    boolean isAll() {
        return head == before.size() && head == now.size();
    }

    /** How many blocks at the start read as they did. */
    int head() {
        return head;
    }

    /** How many blocks at the end read as they did. */
    int tail() {
        return tail;
    }

    /** Where the blocks {@code from..to} of the time before are now, next to each other as they were; -1 if they are not. */
    int now(int from, int to) {
        int place = now(from);
        for (int i = from + 1; i < to && place >= 0; i++) {
            place = now(i) == place + i - from ? place : -1;
        }
        return place;
    }

    private int now(int i) {
        if (i < head) {
            return i;
        }
        return i >= before.size() - behind ? i + now.size() - before.size() : between[i - head];
    }

    /** A block that was moved, or passed by another that was, reads as it did, and like no other. */
    private int[] between() {
        int[] places = new int[before.size() - behind - head];
        Arrays.fill(places, -1);
        int end = now.size() - behind;
        if (places.length < 2 || end - head < 2) {
            return places;
        }
        Map<String, Integer> old = byText(before, before.size() - behind);
        Map<String, Integer> here = byText(now, end);
        for (int i = head; i < before.size() - behind; i++) {
            int there = here.getOrDefault(before.get(i).source(), -1);
            boolean alone = old.getOrDefault(before.get(i).source(), TWICE) == i;
            // Of several alike, one that follows what is known is the one that followed it before.
            int next = i > head && places[i - 1 - head] >= 0 ? places[i - 1 - head] + 1 : end;
            int place = alone && there >= 0 ? there : next;
            places[i - head] = place < end && now.get(place).reads(before.get(i)) ? place : -1;
        }
        return places;
    }

    /** Where each text stands up to {@code end}, {@link #TWICE} if more than once. */
    private Map<String, Integer> byText(List<BodyBlock> blocks, int end) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = head; i < end; i++) {
            places.merge(blocks.get(i).source(), i, (one, other) -> TWICE);
        }
        return places;
    }
}
