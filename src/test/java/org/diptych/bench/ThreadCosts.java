package org.diptych.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What each thread of the program has worked, in nanoseconds of processor time by the thread's name. Unlike the time
 * on a clock it says the same on a busy machine as on an idle one.
 */
record ThreadCosts(Map<String, Long> byThread) {

    static ThreadCosts now() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Long> costs = new TreeMap<>();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null) {
                costs.merge(thread.getThreadName(), threads.getThreadCpuTime(thread.getThreadId()), Long::sum);
            }
        }
        return new ThreadCosts(costs);
    }

    /** As JSON: what each thread has worked since {@code before}, in milliseconds for each of {@code keys}. */
    String jsonSince(ThreadCosts before, int keys) {
        return byThread.entrySet().stream()
                .map(cost -> Map.entry(cost.getKey(), perKey(cost, before, keys)))
                .filter(cost -> cost.getValue() >= 0.05)
                .map(cost -> String.format(Locale.ROOT, "\"%s\": %.1f", cost.getKey(), cost.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static double perKey(Map.Entry<String, Long> cost, ThreadCosts before, int keys) {
        return (cost.getValue() - before.byThread.getOrDefault(cost.getKey(), 0L)) / 1e6 / keys;
    }
}
