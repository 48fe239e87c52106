package org.diptych.core.markdown.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses as hexo-util encodes them. Stateless. */
public final class WebAddress {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?|ftp)://([^/?#]*)([^?#]*)(.*)");
    private static final Pattern ROOTED = Pattern.compile("(?i)(?:#|//|https?:|data:|/).*", Pattern.DOTALL);
    private static final String KEPT = ";,/?:@&=+$-_.!~*'()#%";

    private WebAddress() {}

    /** {@code address} in percent form; an address without a path gets one. */
    public static String encoded(String address) {
        var absolute = ABSOLUTE.matcher(address);
        if (!absolute.matches()) {
            return percent(address);
        }
        String path = absolute.group(3).isEmpty() ? "/" : absolute.group(3);
        return absolute.group(1).toLowerCase(java.util.Locale.ROOT) + "://"
                + absolute.group(2).toLowerCase(java.util.Locale.ROOT) + percent(path) + percent(absolute.group(4));
    }

    /** The address of an image: a path within the site begins at its root. */
    public static String image(String address) {
        return ROOTED.matcher(address).matches() ? encoded(address) : encoded("/" + address);
    }

    private static String percent(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", b & 0xFF));
        }
        return encoded.toString();
    }
}
