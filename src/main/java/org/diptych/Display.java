package org.diptych;

import java.util.Map;
import org.diptych.cli.Refusal;

/** Whether there is a screen to show a window on. */
final class Display {
    private Display() {}

    /** JavaFX on Linux fails with a stack trace where there is no display server; this refuses with a sentence. */
    static void requireOne() throws Refusal {
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        boolean inMemory = "Monocle".equals(System.getProperty("glass.platform"));
        if (linux && !inMemory && !hasServer(System.getenv())) {
            throw new Refusal("display.missing");
        }
    }

    private static boolean hasServer(Map<String, String> environment) {
        return !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
