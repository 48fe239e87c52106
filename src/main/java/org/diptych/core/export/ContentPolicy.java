package org.diptych.core.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an exported page may do: run the scripts we put into it, known by their digests, and show images. Whatever a
 * post smuggled past the sanitiser would still not run. Stateless.
 */
final class ContentPolicy {
    private ContentPolicy() {}

    static String allowing(List<String> scripts) {
        String digests = scripts.stream().map(ContentPolicy::digest).collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + (digests.isEmpty() ? "'none'" : digests)
                + "; style-src 'unsafe-inline'; img-src data: https: http:; base-uri 'none'; form-action 'none'";
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
