package org.diptych.core.file.watch;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Watches a file in a process of its own, changes it, and says what it is told. */
final class WatchProgram {
    private WatchProgram() {}

    /** What the program says of {@code file} where no user may have any watches; empty where that cannot be arranged. */
    static String saidWithoutWatches(Path file) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        "unshare",
                        "-Ur",
                        "sh",
                        "-c",
                        "echo 0 > /proc/sys/user/max_inotify_watches && exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WatchProgram.class.getName(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** @param arguments the file */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();
        System.out.println("begun");
        try (FileWatch watch = new FileWatch(told::add, () -> System.out.println("no events"))) {
            watch.watch(Set.of(file));
            told.poll(10, TimeUnit.SECONDS);
            Files.writeString(file, "changed by another");
            System.out.println(Set.of(file).equals(told.poll(10, TimeUnit.SECONDS)) ? "changed" : "nothing");
        }
    }
}
