package org.diptych.core.markdown.source;

import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as hexo-util's {@code encodeURL} writes them, over the URL of the WHATWG that Node has. Stateless. */
public final class WebAddress {
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z0-9.+-]+:");
    private static final Pattern WEB =
            Pattern.compile("(?is)(https?|ftp|wss?):[/\\\\]*([^/\\\\?#]*)([^?#]*)(\\?[^#]*)?(#.*)?");
    private static final Pattern PROPER_SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(?s)(?:(.*)@)?([^:\\[\\]]*|\\[[0-9a-fA-F:.]+\\])(?::(\\d*))?");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x20#%/:<>?@\\[\\\\\\]^|\\x7F]");
    private static final Map<String, String> PORTS =
            Map.of("http", "80", "https", "443", "ftp", "21", "ws", "80", "wss", "443");

    /** What JavaScript's {@code encodeURI} leaves as it is. */
    private static final String KEPT = ";,/?:@&=+$-_.!~*'()#";

    /** What its {@code decodeURI} leaves in percent form. */
    private static final String RESERVED = ";/?:@&=+$,#";

    private static final String IN_FORMS = "*-._";

    private WebAddress() {}

    /** Which hexo-util is asked: they differ in paths and queries. */
    public enum Version {
        /** Hexo's own, for its tags: paths are written anew, and queries as a form is sent. */
        OF_HEXO,
        /** hexo-util 3, which the renderers bring along: what is typed in percent form stays. */
        OF_RENDERERS
    }

    /** {@code address} in percent form; as it stands where Node finds no address in it. */
    public static String encoded(String address, Version version) {
        return tried(address, version).orElse(address);
    }

    /** {@code address} in percent form; empty where Node finds no address in it. */
    public static Optional<String> tried(String address, Version version) {
        String trimmed = address.strip();
        if (!SCHEME.matcher(trimmed).lookingAt()) {
            return Optional.of(percent(lenient(address), KEPT));
        }
        Matcher web = WEB.matcher(trimmed.replaceAll("[\\t\\n\\r]", ""));
        if (!web.matches()) {
            return PROPER_SCHEME.matcher(trimmed).matches() ? Optional.of(address) : Optional.empty();
        }
        String scheme = web.group(1).toLowerCase(Locale.ROOT);
        Optional<String> authority = authority(scheme, web.group(2));
        boolean anew = version == Version.OF_HEXO;
        Optional<String> path = path(web.group(3), anew);
        if (authority.isEmpty() || path.isEmpty()) {
            return Optional.empty();
        }
        String typed = web.group(4) == null ? "" : web.group(4).substring(1);
        String query = anew ? form(typed) : query(typed);
        String place = web.group(5) == null ? "" : fragment(web.group(5));
        return Optional.of(
                scheme + "://" + authority.get() + path.get() + (query.isEmpty() ? "" : "?" + query) + place);
    }

    private static Optional<String> authority(String scheme, String written) {
        Matcher parts = AUTHORITY.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String host = parts.group(2).startsWith("[") ? parts.group(2).toLowerCase(Locale.ROOT) : host(parts.group(2));
        String port = parts.group(3) == null ? "" : parts.group(3);
        boolean far = port.length() > 5 || !port.isEmpty() && Integer.parseInt(port) > 0xFFFF;
        if (host.isEmpty() || far) {
            return Optional.empty();
        }
        String user = parts.group(1) == null || parts.group(1).isEmpty() ? "" : fragment(parts.group(1)) + "@";
        boolean usual = port.isEmpty() || port.equals(PORTS.get(scheme));
        return Optional.of(user + host + (usual ? "" : ":" + Integer.parseInt(port)));
    }

    /** The host as it is read, not in its transport form; empty where it is none. */
    private static String host(String written) {
        String host = Normalizer.normalize(lenient(written), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u3002', '.')
                .replace("\u00AD", "");
        if (FORBIDDEN.matcher(host).find()) {
            return "";
        }
        try {
            return host.contains("xn--") ? IDN.toUnicode(host) : host;
        } catch (IllegalArgumentException noHost) {
            return "";
        }
    }

    /** @param anew whether what is typed in percent form is taken out of it first */
    private static Optional<String> path(String written, boolean anew) {
        Deque<String> segments = new ArrayDeque<>();
        List<String> parts = List.of(written.replace('\\', '/').split("/", -1));
        for (int i = 1; i < parts.size(); i++) {
            String part = parts.get(i);
            String dots = part.replaceAll("(?i)%2e", ".");
            boolean last = i == parts.size() - 1;
            if (dots.equals("..")) {
                segments.pollLast();
            } else if (!dots.equals(".")) {
                segments.add(part);
            }
            if (last && (dots.equals(".") || dots.equals(".."))) {
                segments.add("");
            }
        }
        String path = "/" + String.join("/", segments);
        return anew
                ? decoded(path, RESERVED).map(plain -> percent(plain, KEPT))
                : Optional.of(percentOf(path, "\"<>`{}"));
    }

    private static String query(String typed) {
        return percentOf(percent(lenient(percentOf(typed, "\"<>'")), KEPT), "\"<>'");
    }

    /** {@code written} with percent forms in the place of {@code signs}, of blanks and of what is not ASCII. */
    private static String percentOf(String written, String signs) {
        StringBuilder encoded = new StringBuilder();
        written.codePoints().forEach(c -> {
            boolean plain = c > ' ' && c < 0x7F && signs.indexOf(c) < 0;
            encoded.append(plain ? Character.toString(c) : percent(Character.toString(c), ""));
        });
        return encoded.toString();
    }

    /** A query as a form is sent: each name with a value. */
    private static String form(String query) {
        List<String> pairs = new ArrayList<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                pairs.add(inForm(name) + "=" + inForm(value));
            }
        }
        return String.join("&", pairs);
    }

    private static String inForm(String text) {
        byte[] bytes = bytes(text.replace('+', ' ').getBytes(StandardCharsets.UTF_8), "");
        return percent(new String(bytes, StandardCharsets.UTF_8), IN_FORMS + " ")
                .replace(' ', '+');
    }

    private static String fragment(String written) {
        return percentOf(written, "\"<>`");
    }

    private static String percent(String text, String kept) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf((char) c) : String.format("%%%02X", c));
        }
        return encoded.toString();
    }

    /**
     * {@code text} with nothing left in percent form. Where that is malformed Node reads it byte by byte, and of other
     * than Latin characters keeps the lower half alone.
     */
    private static String lenient(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        Optional<String> decoded = decoded(text, "");
        if (decoded.isPresent()) {
            return decoded.get();
        }
        byte[] halves = new byte[text.length()];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = (byte) text.charAt(i);
        }
        return new String(bytes(halves, ""), StandardCharsets.UTF_8);
    }

    /** {@code text} out of percent form, but for {@code reserved}; empty where JavaScript finds that malformed. */
    private static Optional<String> decoded(String text, String reserved) {
        if (Pattern.compile("%(?![0-9a-fA-F]{2})").matcher(text).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(text.getBytes(StandardCharsets.UTF_8), reserved)))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(byte[] source, String reserved) {
        byte[] bytes = new byte[source.length];
        int length = 0;
        for (int i = 0; i < source.length; i++) {
            boolean form = source[i] == '%' && i + 2 < source.length;
            int high = form ? Character.digit(source[i + 1], 16) : -1;
            int low = form ? Character.digit(source[i + 2], 16) : -1;
            int value = high < 0 || low < 0 ? -1 : high * 16 + low;
            boolean stays = value < 0 || value < 128 && reserved.indexOf(value) >= 0;
            bytes[length++] = stays ? source[i] : (byte) value;
            i += stays ? 0 : 2;
        }
        return java.util.Arrays.copyOf(bytes, length);
    }
}
