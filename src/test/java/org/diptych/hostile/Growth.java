package org.diptych.hostile;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.diptych.core.markdown.Dialect;

/**
 * Feeds hostile shapes in growing sizes through every stage and prints where time grows faster than the text.
 *
 * <pre>java … org.diptych.hostile.Growth [single|pairs|classic] [largest size] [part of names]</pre>
 */
public final class Growth {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long GIVE_UP = 4_000_000_000L;

    private Growth() {}

    public static void main(String[] arguments) throws Exception {
        boolean pairs = arguments.length > 0 && arguments[0].equals("pairs");
        int largest = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 64_000;
        String wanted = arguments.length > 2 ? arguments[2] : "";
        boolean classic = arguments.length > 0 && arguments[0].equals("classic");
        Map<String, IntFunction<String>> shapes = pairs ? Shapes.pairs() : classic ? Shapes.classic() : Shapes.single();
        List<String> places = pairs || classic ? List.of("plain", "body") : List.copyOf(Shapes.PLACES.keySet());
        for (String place : places) {
            for (Map.Entry<String, IntFunction<String>> shape : shapes.entrySet()) {
                String name = place + ": " + shape.getKey();
                if (name.contains(wanted)
                        && (place.equals("plain") || !shape.getKey().startsWith("yaml"))) {
                    for (Dialect dialect : Dialect.values()) {
                        String found = look(
                                dialect,
                                length -> Shapes.PLACES
                                        .get(place)
                                        .replace("%%", "%")
                                        .replace("%s", shape.getValue().apply(length)),
                                largest);
                        if (!found.isEmpty()) {
                            System.out.println(dialect + " " + name + " " + found);
                        }
                    }
                }
            }
        }
    }

    /** What grows too fast, or fails; empty where nothing does. */
    private static String look(Dialect dialect, IntFunction<String> shape, int largest) throws InterruptedException {
        return look((text, clock) -> new Stages(dialect, clock).run(text), shape, largest);
    }

    /** What is timed of a text, by name, in nanoseconds of a clock. */
    interface Timed {
        Map<String, Long> run(String text, Supplier<Long> clock);
    }

    static String look(Timed timed, IntFunction<String> shape, int largest) throws InterruptedException {
        Map<String, Long> before = Map.of();
        Map<String, Long> now = Map.of();
        for (int size = largest / 64; size <= largest; size *= 4) {
            String text = shape.apply(size);
            before = now;
            now = new LinkedHashMap<>();
            String failure = run(timed, text, now);
            if (!failure.isEmpty()) {
                return failure + " at " + text.length();
            }
        }
        List<String> slow = new ArrayList<>();
        for (Map.Entry<String, Long> stage : now.entrySet()) {
            long small = Math.max(1, before.getOrDefault(stage.getKey(), 0L));
            if (stage.getValue() > 60_000_000 && stage.getValue() > 7 * small || stage.getValue() > 1_500_000_000) {
                slow.add(stage.getKey() + " " + small / 1000 + " -> " + stage.getValue() / 1000);
            }
        }
        return String.join(", ", slow);
    }

    @SuppressWarnings({"deprecation", "removal"})
    private static String run(Timed timed, String text, Map<String, Long> times) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicReference<Map<String, Long>> result = new AtomicReference<>();
        Thread worker = new Thread(
                null,
                () -> {
                    try {
                        long id = Thread.currentThread().getId();
                        result.set(timed.run(text, () -> THREADS.getThreadCpuTime(id)));
                    } catch (Throwable broken) {
                        failure.set(broken);
                    }
                },
                "stages",
                1 << 20);
        worker.setDaemon(true);
        worker.start();
        for (; ; ) {
            worker.join(100);
            if (!worker.isAlive()) {
                break;
            }
            if (THREADS.getThreadCpuTime(worker.getId()) > GIVE_UP) {
                List<StackTraceElement> trace = List.of(worker.getStackTrace());
                worker.stop();
                worker.join(2000);
                return "OVER " + where(trace);
            }
        }
        if (failure.get() != null) {
            return failure.get().getClass().getSimpleName() + " "
                    + where(List.of(failure.get().getStackTrace()));
        }
        times.putAll(result.get());
        return "";
    }

    private static String where(List<StackTraceElement> trace) {
        return trace.stream()
                .filter(element -> element.getClassName().startsWith("org.diptych.core")
                        || element.getClassName().contains("flexmark")
                        || element.getClassName().contains("jsoup"))
                .limit(3)
                .map(element -> element.getClassName().replaceAll(".*\\.", "") + "." + element.getMethodName() + ":"
                        + element.getLineNumber())
                .toList()
                .toString();
    }
}
