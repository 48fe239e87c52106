package org.diptych.core.preview.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges the addresses of links and images as a browser reads them: blanks and control characters do not hide a
 * scheme. Follows the URL standard's first steps (leading controls and blanks go, tabs and line ends go everywhere).
 */
final class AllowedAddresses {
    static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern EDGE = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");
    private static final Pattern INSIDE = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");
    /** What is no scheme to us and may be one to somebody: a relative address has no colon in its first part. */
    static final String NEARLY = "^[^/?#]*:|^[^/?]*&(?:#|colon|tab|newline)";

    private static final Pattern NEARLY_A_SCHEME = Pattern.compile(NEARLY, Pattern.CASE_INSENSITIVE);
    private static final Pattern IMAGE_DATA = Pattern.compile(
            "^data:image/(?:png|jpe?g|gif|webp|bmp|avif|svg\\+xml)[;,].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private AllowedAddresses() {}

    /** {@code address} as a browser reads it. */
    static String clean(String address) {
        return INSIDE.matcher(EDGE.matcher(address).replaceAll("")).replaceAll("");
    }

    /** The scheme of a clean address in lower case, empty for a relative one. */
    static String scheme(String clean) {
        var matcher = SCHEME.matcher(clean);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /**
     * Whether a link may carry this clean address: the web, mail, or a place without a scheme. Where a NUL was, of which
     * the HTML standard makes U+FFFD, nobody knows what was meant.
     */
    static boolean linkable(String clean) {
        if (clean.indexOf('\uFFFD') >= 0) {
            return false;
        }
        String scheme = scheme(clean);
        return scheme.isEmpty()
                ? !clean.startsWith("\\") && !NEARLY_A_SCHEME.matcher(clean).find()
                : LINK_SCHEMES.contains(scheme);
    }

    /** Whether this clean address leads to an image on the web; {@code //host/…} does too. */
    static boolean remote(String clean) {
        String scheme = scheme(clean);
        return scheme.equals("http") || scheme.equals("https") || clean.startsWith("//");
    }

    /** Whether this clean address holds an image in itself. */
    static boolean imageData(String clean) {
        return IMAGE_DATA.matcher(clean).matches();
    }

    /** Whether this clean address can only mean a file of the post or its site. */
    static boolean local(String clean) {
        return !clean.isEmpty() && scheme(clean).isEmpty() && !clean.startsWith("//") && !clean.contains("\\");
    }
}
