package org.diptych.core.web;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diptych.core.web.PublicWeb.Thing;

/** An HTTP/1.1 server's answer to a GET: its head, and its body as it is read. Confined to one thread. */
final class HttpReply {
    private static final int LONGEST_HEAD = 64 << 10;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final int status;
    private final Map<String, String> headers;
    private final InputStream in;

    private HttpReply(int status, Map<String, String> headers, InputStream in) {
        this.status = status;
        this.headers = headers;
        this.in = in;
    }

    static HttpReply read(InputStream in) throws IOException {
        int[] left = {LONGEST_HEAD};
        int status;
        Map<String, String> headers;
        do {
            status = status(line(in, left));
            headers = new HashMap<>();
            for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    headers.put(
                            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                            line.substring(colon + 1).strip());
                }
            }
        } while (status >= 100 && status < 200);
        return new HttpReply(status, headers, in);
    }

    boolean isRedirect() {
        return REDIRECTS.contains(status) && headers.containsKey("location");
    }

    /** Where a redirect leads, possibly relative; empty if it does not say. */
    String location() {
        byte[] bytes = headers.getOrDefault("location", "").getBytes(StandardCharsets.ISO_8859_1);
        return encoded(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The body, if the server has it and it has at most {@code limit} bytes. */
    Thing thing(int limit) throws IOException {
        if (status != 200) {
            throw new UnusableAnswer("status " + status, status);
        }
        String coding = headers.getOrDefault("content-encoding", "identity");
        if (!coding.equalsIgnoreCase("identity")) {
            throw new UnusableAnswer("coded as " + coding);
        }
        String type = headers.getOrDefault("content-type", "");
        return new Thing(type.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT), body(limit));
    }

    /** Nothing that would end the line of a request it stands in. */
    static String encoded(String address) {
        StringBuilder ascii = new StringBuilder();
        for (byte one : address.getBytes(StandardCharsets.UTF_8)) {
            if (one > 0x20 && one < 0x7f) {
                ascii.append((char) one);
            } else {
                ascii.append('%').append(String.format(Locale.ROOT, "%02X", one & 0xff));
            }
        }
        return ascii.toString();
    }

    private byte[] body(int limit) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks(limit);
        }
        String told = headers.get("content-length");
        if (told == null) {
            byte[] bytes = in.readNBytes(limit + 1);
            hold(limit, bytes.length);
            return bytes;
        }
        int length = length(told, 10);
        hold(limit, length);
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("ended after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private byte[] chunks(int limit) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int[] left = {LONGEST_HEAD << 6};
        for (int size = chunk(left); size > 0; size = chunk(left)) {
            hold(limit - body.size(), size);
            byte[] bytes = in.readNBytes(size);
            if (bytes.length < size) {
                throw new EOFException("a chunk ended early");
            }
            body.write(bytes);
            line(in, left);
        }
        return body.toByteArray();
    }

    private int chunk(int[] left) throws IOException {
        return length(line(in, left).replaceFirst(";.*$", "").strip(), 16);
    }

    private static void hold(int limit, int length) throws IOException {
        if (length > limit) {
            throw new UnusableAnswer("more than " + limit + " bytes");
        }
    }

    private static int status(String line) throws IOException {
        String[] words = line.split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.")) {
            throw new UnusableAnswer("no HTTP");
        }
        return length(words[1], 10);
    }

    private static int length(String number, int base) throws IOException {
        try {
            long length = Long.parseLong(number, base);
            if (length >= 0) {
                return (int) Math.min(length, Integer.MAX_VALUE);
            }
            throw new NumberFormatException(number);
        } catch (NumberFormatException odd) {
            throw new UnusableAnswer("no length: " + number);
        }
    }

    /** The next line without its end; together they may have {@code left} bytes. */
    private static String line(InputStream in, int[] left) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0 || --left[0] < 0) {
                throw new EOFException("the head has no end");
            }
            line.append((char) one);
        }
        int end = line.length();
        return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
    }
}
