package org.diptych.core.markdown.settings;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.diptych.core.markdown.source.WebAddress;

/**
 * How a site writes addresses within itself, by hexo-util's {@code url_for}. Immutable; nothing is null.
 *
 * @param url where the site is published, without a slash at its end; empty outside of any site
 * @param root the path below the host, {@code /} or such as {@code /blog/}
 * @param relative {@code relative_link}: addresses are written without the root
 * @param index {@code pretty_urls.trailing_index}: whether {@code index.html} stays at an address's end
 * @param html {@code pretty_urls.trailing_html}: whether {@code .html} stays there
 */
public record SiteAddresses(String url, String root, boolean relative, boolean index, boolean html) {
    /** Outside of any site: an address stays as it is written. */
    public static final SiteAddresses NONE = new SiteAddresses("", "", false, true, true);

    private static final Pattern OUTWARD = Pattern.compile("(?i)(?:#|//|[a-z][a-z0-9+.-]*:).*", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("(?:https?:)?//[^/]*");
    private static final String KEPT = ";,/?:@&=+$-_.!~*'()#";

    public SiteAddresses {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(root, "root");
    }

    /** The address in a page of {@code path}, which lies below the root; one that leads out of the site stays. */
    public String of(String path) {
        if (OUTWARD.matcher(path).matches()) {
            return path;
        }
        if (relative) {
            return WebAddress.encoded(path.startsWith("/") ? path.substring(1) : path, WebAddress.Version.OF_RENDERERS);
        }
        if (path.startsWith("/\\")) {
            // To Node this is another host.
            return path;
        }
        String address = WebAddress.encoded((root + path).replaceAll("/{2,}", "/"), WebAddress.Version.OF_RENDERERS);
        if (!index && address.endsWith("index.html")) {
            return address.substring(0, address.length() - "index.html".length());
        }
        return !html && address.endsWith(".html") && !address.endsWith("index.html")
                ? address.substring(0, address.length() - ".html".length())
                : address;
    }

    /**
     * {@code path} as a browser reads it that stands at the site's own address: Hexo does so for the images of posts,
     * and puts the root before it once more.
     */
    public String besideSite(String path) {
        String own = HOST.matcher(url).replaceFirst("");
        return encoded(
                path.startsWith("/")
                        ? path
                        : "/" + own.substring(Math.min(1, own.length()), own.lastIndexOf('/') + 1) + path);
    }

    /** {@code address} with all that an address cannot hold in percent form; what is so already stays. */
    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : decoded(address).getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf((char) c) : String.format("%%%02X", c));
        }
        return encoded.toString();
    }

    /** {@code address} with nothing left in percent form. */
    public static String decoded(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] source = address.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < source.length; i++) {
            int high = source[i] == '%' && i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(source[i + 2], 16);
            bytes.write(low < 0 ? source[i] : high * 16 + low);
            i += low < 0 ? 0 : 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
