package org.diptych;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.cli.Refusal;

/**
 * Whether there is a screen to show a window on. Without one JavaFX on Linux, which speaks to an X server, fails with a
 * stack trace or waits for ever.
 */
final class Display {
    /** As X names its displays: {@code :0}, {@code unix:0}, {@code localhost:10.0}. */
    private static final Pattern NAME = Pattern.compile("(?:unix|([^:/]*))?(?:/unix)?:(\\d{1,5})(?:\\.\\d+)?");

    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE_MILLIS = 3000;

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
        if (!answers(display)) {
            throw new Refusal("display.silent", display);
        }
    }

    private static boolean answers(String display) {
        Matcher name = NAME.matcher(display);
        if (!name.matches()) {
            return true;
        }
        int number = Integer.parseInt(name.group(2));
        String host = name.group(1) == null ? "" : name.group(1);
        return host.isEmpty() ? answersHere(number) || answersAt("localhost", number) : answersAt(host, number);
    }

    private static boolean answersHere(int number) {
        Path socket = Path.of("/tmp/.X11-unix/X" + number);
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException silent) {
            return false;
        }
    }

    private static boolean answersAt(String host, int number) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, FIRST_PORT + number), PATIENCE_MILLIS);
            return true;
        } catch (IOException | IllegalArgumentException silent) {
            return false;
        }
    }
}
