package org.diptych.core.export;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Gives a scheme to links that name a host and none. An exported page is opened from a disk, where such a link leads to
 * another machine's files. Stateless.
 */
final class WebLinks {
    /** As browsers read an address: blanks at its front and line ends anywhere go, and a backslash is a slash. */
    private static final Pattern DROPPED = Pattern.compile("^[\\x00-\\x20]+|[\\t\\n\\r]");

    private static final Pattern HOST = Pattern.compile("^[/\\\\]{2,}");

    private WebLinks() {}

    static void complete(Element article) {
        for (Element link : article.select("a[href]")) {
            String address = DROPPED.matcher(link.attr("href")).replaceAll("");
            if (HOST.matcher(address).find()) {
                link.attr("href", HOST.matcher(address).replaceFirst("https://"));
            }
        }
    }
}
