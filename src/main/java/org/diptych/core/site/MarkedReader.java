package org.diptych.core.site;

import static org.diptych.core.site.RenderingReader.flag;
import static org.diptych.core.site.RenderingReader.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.diptych.core.markdown.settings.ExternalLinks;
import org.diptych.core.markdown.settings.MarkedSettings;
import org.diptych.core.markdown.settings.MarkedSettings.Headings;
import org.diptych.core.markdown.settings.MarkedSettings.Images;
import org.diptych.core.markdown.settings.MarkedSettings.Syntax;
import org.diptych.core.site.renderer.SiteRenderer;

/** Reads {@code marked:} as hexo-renderer-marked does. Stateless; what is missing or odd is its default. */
final class MarkedReader {
    private static final String PACKAGE = "hexo-renderer-marked";

    private MarkedReader() {}

    /**
     * @param host of the site itself
     * @param renderer what the site has installed for its Markdown; empty if it names nothing
     */
    static MarkedSettings read(JsonNode config, String host, Optional<SiteRenderer> renderer) {
        boolean kramed = renderer.filter(MarkedReader::isKramed).isPresent();
        JsonNode marked = config.path(kramed ? "kramed" : "marked");
        JsonNode links = marked.path("external_link");
        return new MarkedSettings(
                new Syntax(
                        flag(marked, "gfm", true),
                        flag(marked, "breaks", true),
                        flag(marked, "smartypants", true),
                        flag(marked, "autolink", true),
                        kramed || renderer.filter(MarkedReader::isOld).isPresent()),
                headings(marked),
                !kramed && flag(marked, "descriptionLists", true),
                new Images(
                        !kramed && flag(marked, "prependRoot", true) && !flag(config, "relative_link", false),
                        flag(marked, "lazyload", false),
                        flag(marked, "figcaption", false)),
                new ExternalLinks(
                        flag(links, "enable", false),
                        flag(links, "nofollow", false),
                        host,
                        words(links.path("exclude"))),
                !flag(marked, "disableNunjucks", false),
                kramed);
    }

    /** A child of an early marked, with which it shares how emphasis is read, and without what Hexo's adds. */
    private static boolean isKramed(SiteRenderer renderer) {
        return renderer.name().contains("kramed");
    }

    /** hexo-renderer-marked 5 and 6 stand on marked 4. */
    private static boolean isOld(SiteRenderer renderer) {
        return renderer.name().equals(PACKAGE) && renderer.version().matches("[1-6](?:\\..*)?");
    }

    private static Headings headings(JsonNode marked) {
        if (!flag(marked, "headerIds", true)) {
            return Headings.NONE;
        }
        return switch (marked.path("modifyAnchors").asInt()) {
            case 1 -> Headings.LOWER_CASE;
            case 2 -> Headings.UPPER_CASE;
            default -> Headings.AS_TYPED;
        };
    }
}
