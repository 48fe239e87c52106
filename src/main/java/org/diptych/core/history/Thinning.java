package org.diptych.core.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which versions are kept as they grow old: the newest always, whatever their times say; of the others all that were
 * saved on the last two days the post was worked on, then the last of each hour for a week of such days, of each day for
 * sixty, and of each week from then on. Days that passed by the clock alone make nothing older: a clock that jumps by a
 * year is one day on. Stateless.
 */
final class Thinning {
    private static final int NEWEST = 50;
    private static final int ALL = 1;
    private static final int HOURLY = 7;
    private static final int DAILY = 60;
    private static final long DAY = Duration.ofDays(1).toMillis();

    private Thinning() {}

    /** Those of {@code versions}, the oldest first, that are kept at {@code now}. */
    static List<Version> thin(List<Version> versions, Instant now) {
        List<Version> mended = Stamps.mended(versions, now);
        int[] ages = ages(mended);
        List<Version> kept = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < versions.size(); i++) {
            boolean old = i < versions.size() - NEWEST;
            if (last >= 0 && old && share(mended, ages, last, i)) {
                int place = kept.size() - 1;
                kept.set(place, versions.get(i).after(kept.get(place)));
            } else {
                kept.add(versions.get(i));
            }
            last = i;
        }
        return kept;
    }

    /** For each version, on how many other days the post was saved after it. */
    private static int[] ages(List<Version> mended) {
        int[] ages = new int[mended.size()];
        Set<Long> later = new HashSet<>();
        for (int i = mended.size() - 1; i >= 0; i--) {
            long day = Math.floorDiv(mended.get(i).when().toEpochMilli(), DAY);
            ages[i] = later.size() - (later.contains(day) ? 1 : 0);
            later.add(day);
        }
        return ages;
    }

    /** Whether the two are of one stretch of time of which one is enough. */
    private static boolean share(List<Version> mended, int[] ages, int one, int next) {
        long stretch = stretch(ages[next]);
        return stretch > 0
                && stretch == stretch(ages[one])
                && Math.floorDiv(mended.get(one).when().toEpochMilli(), stretch)
                        == Math.floorDiv(mended.get(next).when().toEpochMilli(), stretch);
    }

    /** Of how many milliseconds one version is kept; 0 for all. */
    private static long stretch(int age) {
        if (age <= ALL) {
            return 0;
        }
        if (age <= HOURLY) {
            return Duration.ofHours(1).toMillis();
        }
        return age <= DAILY ? DAY : 7 * DAY;
    }
}
