import java.util.ArrayList;
import java.util.List;

/** How the installed program's JVM runs. */
final class JvmOptions {
    /** From here on the JVM warns of natives and of memory that JavaFX, on the class path, calls and uses. */
    private static final int FIRST_TO_WARN = 24;

    private JvmOptions() {}

    /**
     * What the program is always started with. One collector thread: it keeps few megabytes, and starts sooner. A heap
     * that what it holds with a long post fits into, whatever memory the machine has, and as much for classes: the JVM's
     * own first measures are passed while the program starts, which collects all there is each time, for 25 to 95 ms on
     * the window's thread. No counters for other programs: they lie in the system's folder for temporary files, and stay
     * there.
     */
    static List<String> always(int jdk) {
        List<String> options = new ArrayList<>(List.of(
                "-XX:+UseSerialGC", "-Xms224m", "-XX:NewSize=80m", "-XX:MetaspaceSize=128m", "-XX:-UsePerfData"));
        if (jdk >= FIRST_TO_WARN) {
            options.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        return options;
    }

    /**
     * What the runtime itself is started with, whoever starts it. On Linux the JVM's compilers run as {@code nice -n 10}
     * would: on two processors they otherwise take the time that a key waits for its page. Said to the launcher, an
     * ordinary user would be warned, at each start, that the JVM may lack the right to set priorities; lowering one needs
     * none, and of what its image says the JVM does not warn. Other systems number priorities otherwise. And it opens what
     * the manifest of the jar opens to whoever starts that, which this launcher does not: where AWT keeps Xlib's function
     * that makes an input method heard of.
     */
    static List<String> ofRuntime(Platform platform) {
        return platform == Platform.LINUX
                ? List.of(
                        "-XX:ThreadPriorityPolicy=1",
                        "-XX:CompilerThreadPriority=10",
                        "--add-opens=java.desktop/sun.awt.X11=ALL-UNNAMED")
                : List.of();
    }

    /** What it is always started with as the launcher keeps it, where {@code $APPDIR} is the folder of the jars. */
    static List<String> ofLauncher(int jdk) {
        List<String> options = always(jdk);
        if (ClassArchive.isPossible(jdk)) {
            options.add("-XX:AOTCache=$APPDIR/" + ClassArchive.NAME);
        }
        return options;
    }
}
