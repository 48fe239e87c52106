package org.diptych.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Processor time and memory that stages take of the thread they are worked on. Confined to that. */
final class StageCosts {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<String, List<Span>> stages = new LinkedHashMap<>();

    /**
     * How much a thread had worked and taken, or did in a stretch.
     *
     * @param time of its processor, in nanoseconds
     * @param bytes of the heap
     */
    record Span(long time, long bytes) {}

    Span begin() {
        return new Span(
                THREADS.getCurrentThreadCpuTime(),
                THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()));
    }

    /** The {@code stage} that began at {@code begun} is over. */
    void end(String stage, Span begun) {
        Span now = begin();
        stages.computeIfAbsent(stage, name -> new ArrayList<>())
                .add(new Span(now.time() - begun.time(), now.bytes() - begun.bytes()));
    }

    void clear() {
        stages.clear();
    }

    /** The medians of each stage and what 95 of 100 stay within, in milliseconds and kilobytes. */
    String table() {
        StringBuilder table =
                new StringBuilder(String.format(Locale.ROOT, "%-34s %8s %8s %9s%n", "", "ms", "95 % ms", "KB"));
        stages.forEach((name, spans) -> {
            Percentiles time =
                    Percentiles.of(spans.stream().mapToLong(Span::time).toArray());
            long[] bytes = spans.stream().mapToLong(Span::bytes).sorted().toArray();
            table.append(String.format(
                    Locale.ROOT,
                    "%-34s %8.2f %8.2f %9.0f%n",
                    name,
                    time.p50(),
                    time.p95(),
                    bytes[bytes.length / 2] / 1e3));
        });
        return table.toString();
    }
}
