package org.diptych.core.markdown.settings;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What links that lead out of the site get: Hexo's {@code external_link}, the site's own and marked's. Immutable;
 * nothing is null.
 *
 * @param enabled whether they open in a window of their own ({@code target="_blank" rel="noopener"})
 * @param nofollow whether they are marked {@code nofollow}; only marked knows that
 * @param host the host of the site's own address
 * @param exclude hosts that count as the site's own
 */
public record ExternalLinks(boolean enabled, boolean nofollow, String host, List<String> exclude) {
    /** Links stay as they are. */
    public static final ExternalLinks UNMARKED = new ExternalLinks(false, false, "example.com", List.of());

    private static final Pattern HOST = Pattern.compile("(?:https?:)?//+(?:[^/?#@]*@)?([^/?#:]+)");

    public ExternalLinks {
        Objects.requireNonNull(host, "host");
        exclude = List.copyOf(exclude);
    }

    /** The host in {@code address}, in lower case; {@code address} itself if it names none. */
    public static String hostOf(String address) {
        Matcher host = HOST.matcher(address);
        return (host.lookingAt() ? host.group(1) : address).toLowerCase(Locale.ROOT);
    }

    /** Whether {@code address} leads to another host, by hexo-util's {@code isExternalLink}. */
    public boolean leadsOut(String address) {
        if (!HOST.matcher(address).lookingAt()) {
            return false;
        }
        String there = inAscii(hostOf(address));
        return !there.equals(inAscii(host)) && !exclude.contains(there);
    }

    /** Hexo compares hosts as the system of names has them, but for those that are excluded. */
    private static String inAscii(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noHost) {
            return host;
        }
    }

    /** The attributes marked's renderer gives to a link to {@code address}; empty or beginning with a blank. */
    public String attributes(String address) {
        if (!enabled && !nofollow || !leadsOut(address)) {
            return "";
        }
        String rel = nofollow ? " rel=\"noopener external nofollow noreferrer\"" : " rel=\"noopener\"";
        return enabled ? " target=\"_blank\"" + rel : rel;
    }
}
