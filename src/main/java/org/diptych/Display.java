package org.diptych;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.diptych.cli.Refusal;
import org.diptych.ui.inputmethod.DisplayName;

/**
 * Whether there is a screen to show a window on. Without one JavaFX on Linux, which speaks to an X server, fails with a
 * stack trace or waits for ever.
 */
final class Display {
    private Display() {}

    /** Refuses in a sentence where no window can be shown. */
    static void requireOne() throws Refusal {
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        boolean inMemory = "Monocle".equals(System.getProperty("glass.platform"));
        if (!linux || inMemory) {
            return;
        }
        String display = System.getenv().getOrDefault("DISPLAY", "");
        if (display.isEmpty()) {
            throw new Refusal("display.missing");
        }
        Optional<DisplayName> name = DisplayName.parse(display);
        if (name.isPresent() && !answers(name.get())) {
            throw new Refusal("display.silent", display);
        }
    }

    private static boolean answers(DisplayName display) {
        try (SocketChannel channel = display.connect()) {
            return channel.isConnected();
        } catch (IOException silent) {
            return false;
        }
    }
}
