package org.diptych.bench.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Starts the packed program and a bare window in turn, and prints how long each took: the first start of a new user, a
 * later one with the same post, and the bare window, plain and with an archive of its classes of its own.
 */
public final class StartBenchmark {
    private static final int RUNS = Integer.getInteger("start.runs", 5);
    private static final String PAGE =
            """
            <!doctype html><meta charset="utf-8"><title>Bare</title>
            <body style="columns: 2; font: 16px serif">
            """
                    + "<p>A page with nothing but words, so that there is ink to see wherever one looks at it.</p>"
                            .repeat(60);

    private final Path program;
    private final Path post;
    private final Path work;
    private final Path jar;

    private StartBenchmark(Path program, Path post, Path work) {
        this.program = program;
        this.post = post;
        this.work = work;
        this.jar = work.resolve("bare.jar");
    }

    /** The program's folder, as jpackage makes it for Linux, and a post. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("diptych-start");
        new StartBenchmark(
                        Path.of(arguments[0]).toAbsolutePath(),
                        Path.of(arguments[1]).toAbsolutePath(),
                        work)
                .run();
    }

    private void run() throws IOException, InterruptedException {
        Files.writeString(work.resolve("page.html"), PAGE);
        writeJar();
        Path archive = work.resolve("bare.aot");
        StartWatch.of(bare("-XX:AOTCacheOutput=" + archive));
        if (!Files.exists(archive)) {
            throw new IOException("no archive of the bare window's classes came of its start");
        }
        List<Start> first = new ArrayList<>();
        List<Start> later = new ArrayList<>();
        List<Start> bare = new ArrayList<>();
        List<Start> archived = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Path home = work.resolve("home" + run);
            first.add(StartWatch.of(diptych(home)));
            bare.add(StartWatch.of(bare("-Xshare:auto")));
            later.add(StartWatch.of(diptych(home, post.toString())));
            archived.add(StartWatch.of(bare("-XX:AOTCache=" + archive)));
        }
        System.out.println("milliseconds, median of " + RUNS + " (least to most)");
        print("Diptych, first start", first);
        print("Diptych, later start", later);
        print("bare window", bare);
        print("bare window, archived", archived);
        ratio("first start : bare window", first, bare);
        ratio("later start : bare window", later, bare);
        ratio("later start : bare window, archived", later, archived);
    }

    private void writeJar() throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> bare : List.of(BareWindow.class, BareWindow.Launcher.class)) {
                String name = bare.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(name));
                try (InputStream bytes = bare.getResourceAsStream("/" + name)) {
                    bytes.transferTo(out);
                }
            }
        }
    }

    private ProcessBuilder diptych(Path home, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(program.resolve("bin/Diptych").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = quiet(command);
        for (String folder : List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")) {
            builder.environment().put(folder, home.resolve(folder).toString());
        }
        return builder;
    }

    /** As the program is started, but for its own classes: from jars, of which alone an archive can be made. */
    private ProcessBuilder bare(String archive) throws IOException {
        List<String> classPath = new ArrayList<>(List.of(jar.toString()));
        try (Stream<Path> jars = Files.list(program.resolve("lib/app"))) {
            jars.map(Path::toString)
                    .filter(jar -> jar.contains("/javafx-"))
                    .sorted()
                    .forEach(classPath::add);
        }
        return quiet(List.of(
                program.resolve("lib/runtime/bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                archive,
                "-cp",
                String.join(":", classPath),
                BareWindow.Launcher.class.getName(),
                work.resolve("page.html").toString()));
    }

    private ProcessBuilder quiet(List<String> command) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("output").toFile());
    }

    private static void print(String name, List<Start> starts) {
        System.out.printf(
                "%-24s window %s  page %s  at rest %s  processor until the page %s%n",
                name,
                spread(starts, Start::window),
                spread(starts, Start::readable),
                spread(starts, Start::settled),
                spread(starts, Start::processor));
    }

    private static void ratio(String name, List<Start> one, List<Start> other) {
        System.out.printf(
                "%-40s window %.2f  page %.2f  processor %.2f%n",
                name,
                (double) median(one, Start::window) / median(other, Start::window),
                (double) median(one, Start::readable) / median(other, Start::readable),
                (double) median(one, Start::processor) / median(other, Start::processor));
    }

    private static String spread(List<Start> starts, ToLongFunction<Start> figure) {
        return "%5d (%d to %d)"
                .formatted(
                        median(starts, figure),
                        starts.stream().mapToLong(figure).min().orElseThrow(),
                        starts.stream().mapToLong(figure).max().orElseThrow());
    }

    private static long median(List<Start> starts, ToLongFunction<Start> figure) {
        long[] sorted = starts.stream().mapToLong(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
