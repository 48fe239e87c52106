package org.diptych.ui.inputmethod;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The secret that lets a program of the user's talk to the X server: as {@code xauth} keeps it.
 *
 * @param name of the kind of secret; empty where the server asks for none
 */
record AccessCookie(String name, byte[] secret) {
    private static final String KIND = "MIT-MAGIC-COOKIE-1";
    private static final AccessCookie NONE = new AccessCookie("", new byte[0]);

    /** The one for {@code display}: of this machine if the file tells machines apart. */
    static AccessCookie forDisplay(DisplayName display) {
        String named = System.getenv("XAUTHORITY");
        Path file = named != null && !named.isEmpty()
                ? Path.of(named)
                : Path.of(System.getProperty("user.home"), ".Xauthority");
        try {
            return find(Files.readAllBytes(file), hostName(), display.number());
        } catch (IOException none) {
            return NONE;
        }
    }

    /** Reads {@code file}'s entries up to the one that fits best. */
    static AccessCookie find(byte[] file, String host, int number) throws IOException {
        AccessCookie anyHost = NONE;
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        while (in.available() > 0) {
            in.readUnsignedShort();
            String address = text(in);
            String display = text(in);
            AccessCookie cookie = new AccessCookie(text(in), counted(in));
            boolean fits = cookie.name.equals(KIND) && (display.isEmpty() || display.equals("" + number));
            if (fits && address.equals(host)) {
                return cookie;
            }
            if (fits && anyHost == NONE) {
                anyHost = cookie;
            }
        }
        return anyHost;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(counted(in), StandardCharsets.ISO_8859_1);
    }

    private static byte[] counted(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        return bytes;
    }

    private static String hostName() throws IOException {
        Path kernel = Path.of("/proc/sys/kernel/hostname");
        return Files.exists(kernel) ? Files.readString(kernel).strip() : "";
    }
}
