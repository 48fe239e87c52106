package org.diptych.core.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which versions are kept as they grow old: all of the last day, then the last of each hour for a week, of each day for
 * two months, and of each week from then on. Stateless.
 */
final class Thinning {
    private static final Duration ALL = Duration.ofDays(1);
    private static final Duration HOURLY = Duration.ofDays(7);
    private static final Duration DAILY = Duration.ofDays(60);

    private Thinning() {}

    /** Those of {@code versions}, the oldest first, that are kept at {@code now}. */
    static List<Version> thin(List<Version> versions, Instant now) {
        List<Version> kept = new ArrayList<>();
        for (Version version : versions) {
            Version last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last != null && share(last, version, now)) {
                kept.set(kept.size() - 1, version.after(last));
            } else {
                kept.add(version);
            }
        }
        return kept;
    }

    /** Whether the two are of one stretch of time of which one is enough. */
    private static boolean share(Version one, Version next, Instant now) {
        long stretch = stretch(next, now);
        return stretch > 0
                && stretch == stretch(one, now)
                && one.when().toEpochMilli() / stretch == next.when().toEpochMilli() / stretch;
    }

    /** Of how many milliseconds one version is kept; 0 for all. */
    private static long stretch(Version version, Instant now) {
        Duration age = Duration.between(version.when(), now);
        if (age.compareTo(ALL) <= 0) {
            return 0;
        }
        if (age.compareTo(HOURLY) <= 0) {
            return Duration.ofHours(1).toMillis();
        }
        return (age.compareTo(DAILY) <= 0 ? Duration.ofDays(1) : Duration.ofDays(7)).toMillis();
    }
}
