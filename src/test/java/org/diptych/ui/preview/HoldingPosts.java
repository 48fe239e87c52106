package org.diptych.ui.preview;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;

/**
 * Shows posts that are much for a page, and prints for each how long the FX thread was held at most: by the clock, and in
 * its own processor time, which says the same on a busy machine. Arguments: names of posts to show alone.
 */
final class HoldingPosts {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Map<String, Supplier<String>> POSTS = new LinkedHashMap<>();

    static {
        POSTS.put("plain", () -> "A short post with $x$.\n");
        POSTS.put("xml 300 KB", () -> listing("xml", "<a ".repeat(100_000)));
        POSTS.put("xml 300 KB, lines", () -> listing("xml", "<a b=\"c\">d</a>\n".repeat(20_000)));
        POSTS.put(
                "python 900 KB",
                () -> listing("python", "def f(x):\n    return [x for x in range(10)]  # x\n".repeat(18_000)));
        POSTS.put("one line 300 KB", () -> listing("js", "f(x)+".repeat(60_000)));
        POSTS.put(
                "def bomb",
                () -> "$\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b}"
                        + "\\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c}\\d$\n");
        POSTS.put("def loop", () -> "$\\def\\a{\\frac{x}{\\a}}\\a$ $\\def\\b{x\\b}\\b$\n");
        POSTS.put("formula 300", () -> "$" + "\\frac{x_i^2}{y}+".repeat(20) + "x$\n");
        POSTS.put("formula 1 KB", () -> "$" + "\\frac{x_i^2}{y}+".repeat(65) + "x$\n");
        POSTS.put("formula 2 KB", () -> "$" + "\\frac{x_i^2}{y}+".repeat(130) + "x$\n");
        POSTS.put("formula 4 KB", () -> "$" + "\\frac{x_i^2}{y}+".repeat(260) + "x$\n");
        POSTS.put("formula 40 KB", () -> "$" + "\\frac{x_i^2}{y}+".repeat(2_600) + "x$\n");
        POSTS.put("formulas 5,000", () -> numbered(5_000, "A formula $\\frac{x_{%1$d}}{y^{%1$d}}$ in text.\n\n"));
        POSTS.put("formulas 5,000 in one", () -> numbered(5_000, "a $x_{%1$d}$ b\n"));
        POSTS.put("images 500", () -> numbered(500, "![a](a%d.png)\n\n"));
        POSTS.put("images 2,000", () -> numbered(2_000, "![a](a%d.png)\n\n"));
        POSTS.put("paragraph 500 KB", () -> "Some words and more of them ".repeat(18_000) + "\n");
        POSTS.put(
                "table 20,000 cells",
                () -> "| a | b | c | d |\n|---|---|---|---|\n" + "| 1 | 2 | 3 | 4 |\n".repeat(5_000));
        POSTS.put("deep lists", () -> IntStream.range(0, 60)
                .mapToObj(i -> "  ".repeat(i) + "- a\n")
                .collect(Collectors.joining()));
        POSTS.put("list 20,000", () -> "- item\n".repeat(20_000));
        POSTS.put("paragraphs 5,000", () -> "A paragraph with **bold** words and `code`.\n\n".repeat(5_000));
        POSTS.put(
                "listings 500",
                () -> numbered(500, listing("python", "def f%1$d(x):\n    return x + %1$d\n".repeat(20)) + "\n"));
    }

    private HoldingPosts() {}

    public static void main(String[] only) throws Exception {
        PreviewStage stage = new PreviewStage(300);
        List<String> wanted = List.of(only);
        for (String name : POSTS.keySet()) {
            if (wanted.isEmpty() || wanted.contains(name)) {
                stage.show("Another post.\n");
                Beat beat = new Beat();
                long start = System.nanoTime();
                stage.turnTo(name);
                stage.show(POSTS.get(name).get());
                long shown = System.nanoTime() - start;
                stage.untilSettled();
                beat.end();
                System.out.printf(
                        "%-24s longest hold %6d ms, in processor time %6d ms, worked %6d ms; whole after %6d ms, settled after %6d ms%n",
                        name,
                        beat.clock / 1_000_000,
                        beat.work / 1_000_000,
                        beat.total / 1_000_000,
                        shown / 1_000_000,
                        (System.nanoTime() - start) / 1_000_000);
            }
        }
        System.exit(0);
    }

    private static String listing(String language, String code) {
        return "```" + language + "\n" + code + "\n```\n";
    }

    private static String numbered(int count, String pattern) {
        return IntStream.range(0, count).mapToObj(i -> pattern.formatted(i)).collect(Collectors.joining());
    }

    /** Asks for a turn on the FX thread again and again. */
    private static final class Beat {
        private final Thread thread = new Thread(this::beat, "beat");
        private volatile boolean ended;
        private volatile long clock;
        private volatile long work;
        private volatile long total;

        Beat() {
            thread.setDaemon(true);
            thread.start();
        }

        void end() throws InterruptedException {
            ended = true;
            thread.join();
        }

        private void beat() {
            long[] before = {-1};
            while (!ended) {
                CountDownLatch turn = new CountDownLatch(1);
                long asked = System.nanoTime();
                Platform.runLater(() -> {
                    long now = THREADS.getCurrentThreadCpuTime();
                    work = before[0] < 0 ? 0 : Math.max(work, now - before[0]);
                    total += before[0] < 0 ? 0 : now - before[0];
                    before[0] = now;
                    turn.countDown();
                });
                try {
                    turn.await();
                } catch (InterruptedException stop) {
                    return;
                }
                clock = Math.max(clock, System.nanoTime() - asked);
                LockSupport.parkNanos(1_000_000);
            }
        }
    }
}
