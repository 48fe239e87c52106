package org.diptych.core.paste;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.web.PublicAddresses;
import org.diptych.core.web.PublicWeb;
import org.diptych.core.web.PublicWeb.Limits;
import org.diptych.core.web.PublicWeb.Thing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks up what a page of the public web calls itself. Immutable; for use from any thread that may wait. */
public final class PageTitle {
    private static final int LONGEST = 200;
    private static final int MOST_BYTES = 4 << 20;

    private final PublicWeb web;

    public PageTitle(PublicWeb web) {
        this.web = Objects.requireNonNull(web, "web");
    }

    /** With the system's names, every public address, and ten seconds. */
    public static PageTitle online() {
        Limits limits = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(10), MOST_BYTES);
        return new PageTitle(
                new PublicWeb(InetAddress::getAllByName, PublicAddresses::contains, limits).trustingProxy());
    }

    /**
     * The title of the page at {@code address}; empty where it has none that can be read.
     *
     * @throws IOException if there is no page, or it must not be asked for
     */
    public Optional<String> find(String address) throws IOException {
        Thing page = web.get(address, "text/html, application/xhtml+xml");
        boolean html = page.type().isEmpty() || page.type().contains("html");
        return html ? in(page.bytes(), address) : Optional.empty();
    }

    private static Optional<String> in(byte[] page, String address) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(page), null, address);
        Element own = document.selectFirst("meta[property=og:title][content]");
        String title = document.title().isBlank() && own != null ? own.attr("content") : document.title();
        String line = title.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        // Letters that were read in another encoding than the page has.
        boolean garbled = line.indexOf('\uFFFD') >= 0;
        return line.isEmpty() || garbled ? Optional.empty() : Optional.of(shortened(line));
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))));
    }

    /** A link in Markdown that shows {@code title} as it is and leads to {@code address}. */
    public static String link(String title, String address, Dialect dialect) {
        String target = address.replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E");
        return "[" + PlainWords.of(title, dialect) + "](" + target + ")";
    }
}
