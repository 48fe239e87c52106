import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An archive of the classes the program loads when it starts, linked, and of what the JVM learnt of their methods. It is
 * made by starting the very program that is packaged, and used at each start: {@code -XX:AOTCache}, from JDK 25 on.
 */
final class ClassArchive {
    static final String NAME = "diptych.aot";
    private static final int FIRST_JDK = 25;
    private static final int TRIES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** The start is over when the program works less than this in a second. */
    private static final Duration IDLE = Duration.ofMillis(60);

    private final Tools tools;
    private final Platform platform;

    ClassArchive(Tools tools, Platform platform) {
        this.tools = tools;
        this.platform = platform;
    }

    /** Whether this release of the JDK can make one that still fits after the program is moved. */
    static boolean isPossible(int jdk) {
        return jdk >= FIRST_JDK;
    }

    void make() throws IOException {
        Path archive = platform.app.resolve(NAME);
        Path home = Layout.WORK.resolve("first-start").toAbsolutePath();
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Folders.renew(home);
            List<String> command = command(archive, home);
            tools.say(command);
            if (tools.dry()) {
                return;
            }
            start(command, home);
            if (Files.exists(archive)) {
                return;
            }
        }
        throw new IOException("no archive of the classes came of " + TRIES + " starts");
    }

    /** The program as its launcher starts it, with the archive to be written instead of read. */
    private List<String> command(Path archive, Path home) throws IOException {
        String java = platform.runtime.resolve("bin").resolve("java").toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(JvmOptions.always(tools.jdk()));
        command.addAll(List.of("-Duser.home=" + home, "-XX:AOTCacheOutput=" + archive, "-cp"));
        command.addAll(List.of(tools.dry() ? "CLASSPATH" : classPath(), Packaging.MAIN_CLASS));
        return command;
    }

    /** As the launcher's configuration has it: the archive fits this class path alone. */
    private String classPath() throws IOException {
        try (Stream<String> lines = Files.lines(platform.app.resolve("Diptych.cfg"))) {
            return String.join(
                    File.pathSeparator,
                    lines.filter(line -> line.startsWith("app.classpath="))
                            .map(line -> line.substring(line.indexOf('=') + 1)
                                    .replace(
                                            "$APPDIR",
                                            platform.app.toAbsolutePath().toString()))
                            .toList());
        }
    }

    private void start(List<String> command, Path home) throws IOException {
        try (Screen screen = Screen.forPlatform(platform)) {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment()
                    .putAll(Map.of(
                            "XDG_CONFIG_HOME", home.toString(),
                            "XDG_DATA_HOME", home.toString(),
                            "XDG_STATE_HOME", home.toString(),
                            "XDG_CACHE_HOME", home.toString(),
                            "APPDATA", home.toString(),
                            "LOCALAPPDATA", home.toString()));
            screen.name().ifPresent(name -> builder.environment().put("DISPLAY", name));
            Process program = builder.start();
            awaitRest(program);
            end(program);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the program started", interrupted);
        }
    }

    private static void awaitRest(Process program) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Duration before = Duration.ofSeconds(-1);
        Duration worked = Duration.ZERO;
        while (program.isAlive()
                && System.nanoTime() < deadline
                && (worked.compareTo(Duration.ofSeconds(2)) < 0
                        || worked.minus(before).compareTo(IDLE) > 0)) {
            program.waitFor(1, TimeUnit.SECONDS);
            before = worked;
            worked = program.info().totalCpuDuration().orElse(worked);
        }
    }

    /** Asks the program to end, as its user's system would; it writes the archive then. */
    private void end(Process program) throws IOException, InterruptedException {
        if (platform == Platform.WINDOWS) {
            tools.run(List.of("taskkill", "/PID", Long.toString(program.pid())));
        } else {
            program.destroy();
        }
        if (!program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            program.destroyForcibly();
        }
    }
}
