package org.diptych.ui.preview;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges an address before the system is asked to open it: the web as it stands, and of a letter the address, its subject
 * and its text alone. A mail program may take more from an address than that, files to be sent among it. Stateless.
 */
final class OutsideLink {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> OF_A_LETTER = Set.of("subject", "body");
    /** What a mail program's command line cannot take for anything else. */
    private static final Pattern ADDRESSES = Pattern.compile(
            "[\\p{L}\\p{N}._+=~-]+@[\\p{L}\\p{N}.-]+" + "(?:\\s*+,\\s*+[\\p{L}\\p{N}._+=~-]++@[\\p{L}\\p{N}.-]++)*+");

    private OutsideLink() {}

    /** What may be opened of {@code address}; empty if nothing. */
    static Optional<URI> of(String address) {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (scheme.equals("mailto")) {
                return letter(uri.getRawSchemeSpecificPart());
            }
            return WEB.contains(scheme) && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<URI> letter(String written) {
        int question = written.indexOf('?');
        String to = decoded(question < 0 ? written : written.substring(0, question));
        if (to.startsWith("-") || !ADDRESSES.matcher(to).matches()) {
            return Optional.empty();
        }
        List<String> kept = new ArrayList<>();
        Set<String> left = new java.util.HashSet<>(OF_A_LETTER);
        for (String field :
                question < 0 ? new String[0] : written.substring(question + 1).split("&")) {
            int equals = field.indexOf('=');
            String name = decoded(field.substring(0, Math.max(equals, 0))).toLowerCase(Locale.ROOT);
            if (left.remove(name)) {
                kept.add(name + "=" + encoded(text(name, decoded(field.substring(equals + 1)))));
            }
        }
        String fields = kept.isEmpty() ? "" : "?" + String.join("&", kept);
        return Optional.of(
                URI.create("mailto:" + encoded(to).replace("%40", "@").replace("%2C", ",") + fields));
    }

    /** A line end in a subject would begin another field; a text has lines, and no other control characters. */
    private static String text(String field, String value) {
        String lines = value.replaceAll("\\r\\n?|\\n", "\n");
        return field.equals("body")
                ? lines.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").replace("\n", "\r\n")
                : lines.replaceAll("\\p{Cntrl}+", " ");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
