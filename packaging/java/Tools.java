import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs other programs, each after saying so; or, dry, only says so. */
final class Tools {
    private final boolean dry;

    Tools(boolean dry) {
        this.dry = dry;
    }

    boolean dry() {
        return dry;
    }

    /** The release of the JDK that builds; what is only shown is shown as 25 does it. */
    int jdk() {
        return dry ? 25 : Runtime.version().feature();
    }

    /** Runs {@code command}; what it prints is printed. */
    void run(List<String> command) throws IOException {
        run(command, Map.of());
    }

    void run(List<String> command, Map<String, String> environment) throws IOException {
        say(command);
        if (!dry) {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().putAll(environment);
            await(builder.start(), command);
        }
    }

    /** Runs {@code command} and returns the last line it printed; dry, {@code otherwise}. */
    String lastLine(List<String> command, String otherwise) throws IOException {
        say(command);
        if (dry) {
            return otherwise;
        }
        List<String> lines = lines(command);
        return lines.get(lines.size() - 1).strip();
    }

    /** Runs {@code command}, without saying so, and returns what it printed. */
    List<String> lines(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = process.inputReader().lines().toList();
        await(process, command);
        return lines;
    }

    /** Prints a command as a shell would take it. */
    void say(List<String> command) {
        System.out.println(command.stream().map(Tools::quoted).collect(Collectors.joining(" ", "$ ", "")));
    }

    /** A tool of the JDK that runs this program. */
    static String ofJdk(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    /** Whether {@code program} can be started by its name. */
    static boolean has(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    static List<String> list(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static void await(Process process, List<String> command) throws IOException {
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(command.get(0) + " ended with " + status);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + command.get(0) + " ran", interrupted);
        }
    }

    private static String quoted(String word) {
        return word.matches("[\\w@%+=:,./\\\\-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
