import java.util.ArrayList;
import java.util.List;

/** How the installed program's JVM runs. */
final class JvmOptions {
    /**
     * One collector thread: the program keeps few megabytes, and starts sooner. No counters for other programs: they lie
     * in the system's folder for temporary files, and stay. JavaFX lies on the class path and calls
     * its natives; later JVMs would warn of it.
     */
    static final List<String> ALWAYS = Runtime.version().feature() >= 24
            ? List.of(
                    "-XX:+UseSerialGC", "-XX:-UsePerfData",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow")
            : List.of("-XX:+UseSerialGC", "-XX:-UsePerfData");

    private JvmOptions() {}

    /** The options as the launcher keeps them; {@code $APPDIR} is where the program lies. */
    static List<String> ofLauncher() {
        List<String> options = new ArrayList<>(ALWAYS);
        if (ClassArchive.isPossible()) {
            options.add("-XX:AOTCache=$APPDIR/" + ClassArchive.NAME);
        }
        return options;
    }
}
