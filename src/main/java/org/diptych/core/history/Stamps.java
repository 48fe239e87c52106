package org.diptych.core.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.text.Halving;
import org.jspecify.annotations.Nullable;

/**
 * Mends the times of versions that a wrong clock gave. Their order is known: it is that of the list. The longest row of
 * times that agrees with it is taken for right, and what lies outside that row was saved right after what stands before
 * it. Stateless.
 */
final class Stamps {
    /** Two machines on one network folder never agree quite. */
    private static final Duration SKEW = Duration.ofMinutes(2);

    private Stamps() {}

    /**
     * The same versions with times that never go back.
     *
     * @param versions the oldest first, with the times the clock gave
     * @param now what the clock says at present, which may be wrong too
     */
    static List<Version> mended(List<Version> versions, Instant now) {
        boolean[] right = right(versions, now);
        List<Version> mended = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            Instant before =
                    i == 0 ? firstRight(versions, right) : mended.get(i - 1).when();
            mended.add(right[i] || before == null ? version : version.at(before));
        }
        return mended;
    }

    private static @Nullable Instant firstRight(List<Version> versions, boolean[] right) {
        for (int i = 0; i < right.length; i++) {
            if (right[i]) {
                return versions.get(i).when();
            }
        }
        return null;
    }

    /** Which times are of the longest row that never goes back; of those to come none is, if the clock can be believed. */
    private static boolean[] right(List<Version> versions, Instant now) {
        Instant latest = now.plus(SKEW);
        long past = versions.stream()
                .filter(version -> !version.when().isAfter(latest))
                .count();
        boolean believed = past * 2 >= versions.size();
        int[] best = new int[versions.size()];
        int[] before = new int[versions.size()];
        int length = 0;
        for (int i = 0; i < versions.size(); i++) {
            Instant when = versions.get(i).when();
            if (believed && when.isAfter(latest)) {
                continue;
            }
            int from = Halving.first(
                    length, place -> versions.get(best[place]).when().isAfter(when));
            before[i] = from == 0 ? -1 : best[from - 1];
            best[from] = i;
            length = Math.max(length, from + 1);
        }
        boolean[] right = new boolean[versions.size()];
        for (int i = length == 0 ? -1 : best[length - 1]; i >= 0; i = before[i]) {
            right[i] = true;
        }
        return right;
    }
}
