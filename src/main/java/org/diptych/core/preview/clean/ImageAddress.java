package org.diptych.core.preview.clean;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Rewrites where an image comes from: the web as it stands, a file of the post or the site through the application's
 * own scheme, anything else nowhere.
 *
 * <p>{@code a b.png} becomes {@code diptych-image:///a%20b.png}, {@code /images/a.png} becomes
 * {@code diptych-image:////images/a.png}: after the three slashes comes the address as the post writes it.
 */
public final class ImageAddress {
    /** Characters that name an address which holds its image in itself. */
    private static final int NAMED = 60;

    private static final String ORIGIN = "diptych-image:///";
    /** Names what is wrong with an image that is not shown; the page says it in words. */
    static final String FAULT = "data-dp-fault";
    /** The address such an image was to come from. */
    static final String WANTED = "data-dp-wanted";

    private ImageAddress() {}

    /** The address, as the post writes it, behind the {@code src} of a local image in the preview's HTML. */
    public static Optional<String> localBehind(String source) {
        return source.startsWith(ORIGIN) ? Optional.of(decode(source.substring(ORIGIN.length()))) : Optional.empty();
    }

    static void judge(Element image) {
        String address = AllowedAddresses.clean(image.attr("src"));
        if (address.isEmpty()) {
            refuse(image, "empty", "");
        } else if (AllowedAddresses.imageData(address)) {
            data(image, address);
        } else if (AllowedAddresses.remote(address)) {
            remote(image, address);
        } else if (AllowedAddresses.local(address)) {
            image.attr("src", ORIGIN + encode(decode(address)));
            image.attr(WANTED, address);
        } else {
            refuse(image, "refused", address);
        }
    }

    private static void data(Element image, String address) {
        if (ImageFit.fits(bytes(address))) {
            image.attr("src", address);
        } else {
            refuse(image, "large", address.substring(0, Math.min(address.length(), NAMED)));
        }
    }

    /** None where the address is broken: then nothing is decoded by the page either. */
    private static byte[] bytes(String address) {
        int comma = address.indexOf(',');
        try {
            byte[] written = URLDecoder.decode(address.substring(comma + 1).replace("+", "%2B"), ISO_8859_1)
                    .getBytes(ISO_8859_1);
            boolean packed =
                    address.substring(0, comma).toLowerCase(Locale.ROOT).contains("base64");
            return packed ? Base64.getMimeDecoder().decode(written) : written;
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException broken) {
            return new byte[0];
        }
    }

    private static void remote(Element image, String address) {
        if (PrivateHosts.isPrivate(PrivateHosts.host(address))) {
            refuse(image, "private", address);
        } else {
            image.attr("src", address.startsWith("//") ? "https:" + address : address);
        }
    }

    private static void refuse(Element image, String fault, String address) {
        image.removeAttr("src").attr(FAULT, fault).attr(WANTED, address);
    }

    /** Without query and fragment, percent signs undone once: what Hexo's server looks for on the disk. */
    private static String decode(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    private static String encode(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
