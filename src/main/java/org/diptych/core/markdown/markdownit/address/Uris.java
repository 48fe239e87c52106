package org.diptych.core.markdown.markdownit.address;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;

/** Addresses as markdown-it publishes and shows them. Stateless. */
public final class Uris {
    private static final Pattern HOST =
            Pattern.compile("(?is)((?:https?:)?//(?:[^/?#@]*@)?|mailto:[^@]*@)([^/?#:@%;|`{}<>\"\\\\^' ]*)(.*)");
    private static final Pattern ESCAPE_OR_ENTITY = Pattern.compile(
            "\\\\([!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~])|&(?:#(?:[xX][a-fA-F0-9]{1,8}|[0-9]{1,8})|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern FORBIDDEN = Pattern.compile("(?s)(?:vbscript|javascript|file|data):.*");
    private static final Pattern PICTURE = Pattern.compile("(?s)data:image/(?:gif|png|jpeg|webp);.*");

    /** What stays as it is in an address. */
    private static final String KEPT = ";/?:@&=+$,-_.!~*'()#";

    /** What stays encoded in an address that is shown. */
    private static final String STAYS_ENCODED = ";/?:@&=+$,#%";

    private Uris() {}

    /** {@code address} as it is published: a host in ASCII, the rest in percent form. */
    public static String published(String address) {
        return percent(withHost(Signs.trimmed(address), Punycode::host));
    }

    /** {@code address} as it is shown. */
    public static String shown(String address) {
        String readable = withHost(Signs.trimmed(address), host -> IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED));
        return ENCODED.matcher(readable).replaceAll(run -> Matcher.quoteReplacement(decoded(run)));
    }

    /** Whether a link may lead to what {@link #published} gives. */
    public static boolean isAllowed(String published) {
        String lower = published.strip().toLowerCase(Locale.ROOT);
        return !FORBIDDEN.matcher(lower).matches() || PICTURE.matcher(lower).matches();
    }

    /** {@code source} with the characters that its escapes and references stand for. */
    public static String unescaped(String source) {
        if (source.indexOf('\\') < 0 && source.indexOf('&') < 0) {
            return source;
        }
        return ESCAPE_OR_ENTITY
                .matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null ? found.group(1) : Html5Entities.entityToString(found.group())));
    }

    private static String withHost(String address, UnaryOperator<String> change) {
        Matcher parts = HOST.matcher(address);
        if (!parts.matches() || isAscii(parts.group(2)) && !parts.group(2).contains("xn--")) {
            return address;
        }
        try {
            return parts.group(1) + change.apply(parts.group(2)) + parts.group(3);
        } catch (IllegalArgumentException noHost) {
            return address;
        }
    }

    private static boolean isAscii(String host) {
        return host.chars().allMatch(c -> c < 128);
    }

    private static String percent(String address) {
        StringBuilder encoded = new StringBuilder(address.length() + 16);
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)
                    || c == '%' && isEncoded(address, i)) {
                encoded.append((char) c);
            } else {
                byte[] bytes = Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)
                        ? "\uFFFD".getBytes(StandardCharsets.UTF_8)
                        : address.substring(i, next).getBytes(StandardCharsets.UTF_8);
                for (byte b : bytes) {
                    encoded.append(String.format("%%%02X", b & 0xFF));
                }
            }
            i = next;
        }
        return encoded.toString();
    }

    private static boolean isEncoded(String address, int at) {
        return at + 2 < address.length()
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0;
    }

    private static String decoded(MatchResult run) {
        String encoded = run.group();
        byte[] bytes = new byte[encoded.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(encoded.substring(i * 3 + 1, i * 3 + 3), 16);
        }
        StringBuilder readable = new StringBuilder();
        new String(bytes, StandardCharsets.UTF_8).codePoints().forEach(c -> {
            if (STAYS_ENCODED.indexOf(c) >= 0) {
                readable.append(String.format("%%%02X", c));
            } else {
                readable.appendCodePoint(c);
            }
        });
        return readable.toString();
    }
}
