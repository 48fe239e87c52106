package org.diptych.bench;

import java.util.Locale;
import java.util.stream.LongStream;

/** Durations in nanoseconds, summed up in milliseconds. */
record Percentiles(double p50, double p95, double p99, double max) {

    static Percentiles of(long... nanoseconds) {
        long[] sorted = LongStream.of(nanoseconds).sorted().toArray();
        return new Percentiles(at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100));
    }

    /** The smallest duration that {@code percent} of all do not exceed. */
    private static double at(long[] sorted, int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }

    String json() {
        return String.format(
                Locale.ROOT, "{\"p50\": %.1f, \"p95\": %.1f, \"p99\": %.1f, \"max\": %.1f}", p50, p95, p99, max);
    }
}
