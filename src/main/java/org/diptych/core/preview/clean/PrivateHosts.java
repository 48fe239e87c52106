package org.diptych.core.preview.clean;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells hosts of the author's own machine and network from those of the web.
 *
 * <p>A post is somebody's text; showing it must not knock at the author's router or at a service on the loopback
 * interface. The ranges are those of RFC 1918, 1122, 3927 and 6761. An address written as one number, in hex or octal,
 * or as IPv6, is taken for private: no site writes its images' hosts so.
 */
final class PrivateHosts {
    private static final Pattern HOST = Pattern.compile(
            "^(?:https?:)?[/\\\\]{2}(?:[^/?#\\\\]*@)?(\\[[^\\]]*\\]|[^/?#\\\\:\\[]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUAD = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.\\d{1,3}\\.\\d{1,3}");
    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fx.]*\\d[0-9a-fx.]*", Pattern.CASE_INSENSITIVE);

    private PrivateHosts() {}

    /** The host of a remote address in lower case, empty if it has none. */
    static String host(String address) {
        var matcher = HOST.matcher(address);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    static boolean isPrivate(String host) {
        if (host.isEmpty() || host.startsWith("[") || !host.contains(".")) {
            return true;
        }
        if (host.endsWith(".localhost")
                || host.endsWith(".local")
                || host.endsWith(".internal")
                || host.endsWith(".")) {
            return true;
        }
        var quad = QUAD.matcher(host);
        if (quad.matches()) {
            return privateRange(Integer.parseInt(quad.group(1)), Integer.parseInt(quad.group(2)), host);
        }
        return NUMERIC.matcher(host).matches();
    }

    private static boolean privateRange(int first, int second, String host) {
        boolean octal = host.startsWith("0") || host.contains(".0") && host.matches(".*\\.0\\d.*");
        return octal
                || first == 0
                || first == 10
                || first == 127
                || first >= 224
                || first == 100 && second >= 64 && second <= 127
                || first == 169 && second == 254
                || first == 172 && second >= 16 && second <= 31
                || first == 192 && second == 168;
    }
}
