package org.diptych.core.draft;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The address of a server that speaks the OpenAI chat interface, as an author types it. Stateless. */
final class ChatAddress {
    private static final String ENDPOINT = "/chat/completions";
    private static final Pattern PRIVATE =
            Pattern.compile("(?:127|10|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.[\\d.]+|\\[(?:::1|f[cd].*|fe80:.*)]");

    /** The whole of an IPv4 address as one number. */
    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]+");

    private ChatAddress() {}

    /**
     * Where requests go: {@code typed}, with the interface's own path behind it unless it is there.
     *
     * @throws TranslatorFault if it is no address of the web, holds a key, or would carry text and key over the internet
     *     for all to read
     */
    static URI of(String typed) throws TranslatorFault {
        String address = typed.strip();
        if (address.isEmpty()) {
            throw new TranslatorFault(TranslatorFault.Kind.NO_ADDRESS, "");
        }
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException failure) {
            throw new TranslatorFault(TranslatorFault.Kind.BAD_ADDRESS, address, failure);
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || uri.getHost() == null) {
            throw new TranslatorFault(TranslatorFault.Kind.BAD_ADDRESS, address);
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new TranslatorFault(TranslatorFault.Kind.KEY_IN_ADDRESS, "");
        }
        if (scheme.equals("http") && !isNear(uri.getHost().toLowerCase(Locale.ROOT))) {
            throw new TranslatorFault(TranslatorFault.Kind.INSECURE, uri.getHost());
        }
        String whole = address.replaceFirst("/+$", "");
        return URI.create(whole.endsWith(ENDPOINT) ? whole : whole + ENDPOINT);
    }

    /** This machine, or one of the author's own network. */
    private static boolean isNear(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.endsWith(".local")
                || !host.contains(".")
                        && !host.startsWith("[")
                        && !NUMBER.matcher(host).matches()
                || PRIVATE.matcher(host).matches();
    }
}
