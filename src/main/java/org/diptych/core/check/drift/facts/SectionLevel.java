package org.diptych.core.check.drift.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.check.drift.facts.MarkedBlocks.Section;
import org.diptych.core.text.Halving;
import org.jspecify.annotations.Nullable;

/**
 * The sections of one level in two bodies, and how much each of the one shares with each of the other. Follows the bodies as
 * they are edited: only what came and went is counted. Confined to one thread.
 *
 * <p>Shares are whole numbers, so that those that were followed are just those that are counted anew.
 */
final class SectionLevel {
    /** What a mark counts that one section has on either side; most of its parts are whole numbers too. */
    private static final long WHOLE = 232_792_560L * 5040;

    private static final long TELLING = WHOLE * 3 / 2;
    /** Of more pairs of sections it is counted each time what they share. */
    private static final long MOST_KEPT = 1_000_000;

    private final int level;
    private final Map<String, Holders> holders = new HashMap<>();
    private MarkedBlocks one;
    private MarkedBlocks other;
    private List<Section> ones;
    private List<Section> others;
    /** What each section of the first shares with each of the second; null where there are too many. */
    private final long @Nullable [][] shares;
    /** What follows from the shares, until one of them changes. */
    private int @Nullable [] matches;

    /** In how many blocks of which sections a mark stands. */
    private static final class Holders {
        private final Map<Integer, Integer> first = new HashMap<>();
        private final Map<Integer, Integer> second = new HashMap<>();

        Map<Integer, Integer> of(boolean ofFirst) {
            return ofFirst ? first : second;
        }

        /** What the mark tells of each pair of those sections. */
        long share() {
            long pairs = (long) first.size() * second.size();
            return pairs == 0 ? 0 : (WHOLE + pairs / 2) / pairs;
        }
    }

    SectionLevel(MarkedBlocks one, MarkedBlocks other, int level) {
        this.level = level;
        this.one = one;
        this.other = other;
        ones = one.sections(level);
        others = other.sections(level);
        shares = (long) ones.size() * others.size() > MOST_KEPT ? null : new long[ones.size()][others.size()];
        if (!isOfSeveral()) {
            return;
        }
        count(one, ones, true);
        count(other, others, false);
        if (shares != null) {
            holders.values().forEach(mark -> tell(shares, mark, mark.share()));
        }
    }

    /** Whether either body has sections that could have changed places. */
    boolean isOfSeveral() {
        return ones.size() > 1 && others.size() > 1;
    }

    List<Section> ones() {
        return ones;
    }

    List<Section> others() {
        return others;
    }

    private void count(MarkedBlocks body, List<Section> sections, boolean ofFirst) {
        for (int i = 0; i < sections.size(); i++) {
            for (int block = sections.get(i).from(); block < sections.get(i).to(); block++) {
                for (String mark : body.marks(block)) {
                    holders.computeIfAbsent(mark, key -> new Holders())
                            .of(ofFirst)
                            .merge(i, 1, Integer::sum);
                }
            }
        }
    }

    private static void tell(long[][] shares, Holders mark, long share) {
        if (share != 0) {
            for (int i : mark.first.keySet()) {
                for (int j : mark.second.keySet()) {
                    shares[i][j] += share;
                }
            }
        }
    }

    /** Follows the bodies to what was made {@code after} them; whether that can be done: headings stay as they are. */
    boolean follow(MarkedBlocks oneNow, MarkedBlocks otherNow) {
        long[][] kept = shares;
        if (kept == null || !staysInShape(one, oneNow) || !staysInShape(other, otherNow)) {
            return false;
        }
        List<Section> onesNow = oneNow.sections(level);
        List<Section> othersNow = otherNow.sections(level);
        if (isOfSeveral()) {
            change(kept, one, oneNow, ones, onesNow, true);
            change(kept, other, otherNow, others, othersNow, false);
        }
        one = oneNow;
        other = otherNow;
        ones = onesNow;
        others = othersNow;
        return true;
    }

    /** Whether no heading came, went or changed its level: then each section is still the one it was. */
    private static boolean staysInShape(MarkedBlocks before, MarkedBlocks now) {
        int most = Math.max(before.size(), now.size()) - now.head() - now.tail();
        boolean same = before.size() == now.size();
        for (int i = now.head(); i < now.head() + most; i++) {
            int was = i < before.size() - now.tail() ? before.level(i) : 0;
            int is = i < now.size() - now.tail() ? now.level(i) : 0;
            if (was != is || is != 0 && !same) {
                return false;
            }
        }
        return true;
    }

    private void change(
            long[][] kept,
            MarkedBlocks before,
            MarkedBlocks now,
            List<Section> sectionsBefore,
            List<Section> sectionsNow,
            boolean ofFirst) {
        for (int block = now.head(); block < before.size() - now.tail(); block++) {
            change(kept, before.marks(block), sectionOf(block, sectionsBefore), ofFirst, -1);
        }
        for (int block = now.head(); block < now.size() - now.tail(); block++) {
            change(kept, now.marks(block), sectionOf(block, sectionsNow), ofFirst, 1);
        }
    }

    private void change(long[][] kept, Set<String> marks, int section, boolean ofFirst, int by) {
        if (section < 0) {
            return;
        }
        for (String mark : marks) {
            Holders holding = holders.computeIfAbsent(mark, key -> new Holders());
            Map<Integer, Integer> there = holding.of(ofFirst);
            int now = there.getOrDefault(section, 0) + by;
            if (now > 1 || now == 1 && by < 0) {
                there.put(section, now);
                continue;
            }
            long share = holding.share();
            tell(kept, holding, -share);
            if (now == 0) {
                there.remove(section);
            } else {
                there.put(section, now);
            }
            tell(kept, holding, holding.share());
            matches = share == 0 && holding.share() == 0 ? matches : null;
            if (holding.first.isEmpty() && holding.second.isEmpty()) {
                holders.remove(mark);
            }
        }
    }

    /** Which of {@code sections} holds {@code block}; -1 if none does. */
    private static int sectionOf(int block, List<Section> sections) {
        int found = Halving.first(sections.size(), i -> sections.get(i).from() > block) - 1;
        return found >= 0 && block < sections.get(found).to() ? found : -1;
    }

    /** Which section of the second body is clearly the same as each of the first; -1 where none is. */
    int[] matches() {
        int[] known = matches;
        if (known == null) {
            known = matched();
            matches = shares == null ? null : known;
        }
        return known;
    }

    private int[] matched() {
        int[] found = new int[ones.size()];
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < found.length; i++) {
            long[] shared = shares == null ? counted(i) : shares[i];
            int best = 0;
            long next = 0;
            for (int j = 1; j < shared.length; j++) {
                if (shared[j] > shared[best]) {
                    next = shared[best];
                    best = j;
                } else {
                    next = Math.max(next, shared[j]);
                }
            }
            // Half as much again as the next one, and so much that it is hardly chance.
            boolean clear = shared[best] >= TELLING && 2 * shared[best] > 3 * next && taken.add(best);
            found[i] = clear ? best : -1;
        }
        return found;
    }

    /** What section {@code i} of the first body shares with each of the second. */
    private long[] counted(int i) {
        Set<String> marks = new HashSet<>();
        for (int block = ones.get(i).from(); block < ones.get(i).to(); block++) {
            marks.addAll(one.marks(block));
        }
        long[] shared = new long[others.size()];
        for (String mark : marks) {
            Holders holding = holders.getOrDefault(mark, new Holders());
            long share = holding.share();
            holding.second.keySet().forEach(j -> shared[j] += share);
        }
        return shared;
    }
}
