package org.diptych.ui.inputmethod;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an X display, such as {@code :0}, {@code unix:0} or {@code localhost:10.0}. Immutable; no null.
 *
 * @param host empty for this machine
 */
public record DisplayName(String host, int number) {
    private static final Pattern NAME = Pattern.compile("(?:unix|([^:/]*))?(?:/unix)?:(\\d{1,5})(?:\\.\\d+)?");
    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE_MILLIS = 3000;

    /** Empty where {@code name} has a form that is not known here. */
    public static Optional<DisplayName> parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String host = matcher.group(1) == null ? "" : matcher.group(1);
        return Optional.of(new DisplayName(host, Integer.parseInt(matcher.group(2))));
    }

    /**
     * A connection to the server, on which nothing has been said yet.
     *
     * @throws IOException if nobody answers
     */
    public SocketChannel connect() throws IOException {
        if (host.isEmpty()) {
            try {
                return SocketChannel.open(UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix/X" + number)));
            } catch (IOException noSocket) {
                return connectTo("localhost");
            }
        }
        return connectTo(host);
    }

    private SocketChannel connectTo(String machine) throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            channel.socket().connect(new InetSocketAddress(machine, FIRST_PORT + number), PATIENCE_MILLIS);
            return channel;
        } catch (IOException | IllegalArgumentException silent) {
            channel.close();
            throw silent instanceof IOException failure ? failure : new IOException(silent);
        }
    }
}
