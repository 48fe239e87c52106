package org.diptych.core.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an exported page may do: run the scripts we put into it, known by their digests, and show images, of the web only
 * where the post names some. The second wall: the first are the allow-lists, which let nothing else into the page. Whatever
 * came past them would still neither run nor be a style sheet, a frame, a form or a font. Stateless.
 */
final class ContentPolicy {
    private ContentPolicy() {}

    /** @param imageAddresses where the page's images come from */
    static String allowing(List<String> scripts, List<String> imageAddresses) {
        String digests = scripts.stream().map(ContentPolicy::digest).collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + (digests.isEmpty() ? "'none'" : digests)
                + "; style-src 'unsafe-inline'; img-src " + images(imageAddresses)
                + "; base-uri 'none'; form-action 'none'";
    }

    /** An image's host may send the reader on to another, so hosts are not named. */
    private static String images(List<String> addresses) {
        boolean plain = addresses.stream().anyMatch(address -> address.startsWith("http:"));
        boolean web = plain || addresses.stream().anyMatch(address -> address.startsWith("https:"));
        return "data:" + (web ? " https:" : "") + (plain ? " http:" : "");
    }

    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
