import java.io.IOException;
import java.util.Optional;

/** Where the program shows its window while its archive is made: on Linux a screen that nobody sees, where there is one. */
final class Screen implements AutoCloseable {
    private final Optional<Process> server;
    private final Optional<String> name;

    private Screen(Optional<Process> server, Optional<String> name) {
        this.server = server;
        this.name = name;
    }

    static Screen forPlatform(Platform platform) throws IOException {
        if (platform != Platform.LINUX || !Tools.has("Xvfb")) {
            return new Screen(Optional.empty(), Optional.empty());
        }
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", "1280x800x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Screen(
                Optional.of(server), Optional.of(":" + server.inputReader().readLine()));
    }

    /** As programs find it: {@code :5}; empty: where they would show themselves anyway. */
    Optional<String> name() {
        return name;
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
