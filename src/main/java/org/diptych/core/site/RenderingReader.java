package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.settings.CodeSettings;
import org.diptych.core.markdown.settings.CodeSettings.Engine;
import org.diptych.core.markdown.settings.ExternalLinks;
import org.diptych.core.markdown.settings.Formulas;
import org.diptych.core.markdown.settings.KnownTags;
import org.diptych.core.markdown.settings.MarkedSettings;
import org.diptych.core.markdown.settings.MarkedSettings.Headings;
import org.diptych.core.markdown.settings.MarkedSettings.Images;
import org.diptych.core.markdown.settings.MarkedSettings.Syntax;
import org.diptych.core.markdown.settings.PandocSettings;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.settings.SiteFiles;
import org.diptych.core.site.renderer.SiteRenderer;
import org.diptych.core.site.renderer.SiteRenderer.Standing;

/** Reads how posts are published out of {@code _config.yml}. Used once; what is missing or odd is Hexo's default. */
final class RenderingReader {
    private final JsonNode config;
    private final String host;

    private RenderingReader(JsonNode config) {
        this.config = config;
        this.host = ExternalLinks.hostOf(config.path("url").asText("http://example.com"));
    }

    /**
     * @param renderer what the site has installed for its Markdown; empty if it names nothing
     * @param formulas what the site does with formulas
     */
    static Rendering read(
            JsonNode config,
            SiteFiles files,
            KnownTags tags,
            Optional<SiteRenderer> renderer,
            Formulas formulas) {
        RenderingReader reader = new RenderingReader(config);
        return new Rendering(
                reader.marked(renderer.filter(RenderingReader::hasOldMarked).isPresent()),
                reader.pandoc(),
                MarkdownItReader.read(config, renderer.map(SiteRenderer::name).orElse("")),
                reader.code(),
                reader.links(),
                reader.addresses(),
                files,
                tags,
                formulas);
    }

    /** hexo-renderer-marked 5 and 6 stand on marked 4. */
    private static boolean hasOldMarked(SiteRenderer renderer) {
        return renderer.name().equals(Dialect.HEXO_DEFAULT.renderer())
                && renderer.standing() == Standing.OTHER_VERSION
                && renderer.version().matches("[1-6]\\..*|[1-6]");
    }

    private MarkedSettings marked(boolean old) {
        JsonNode marked = config.path("marked");
        return new MarkedSettings(
                new Syntax(
                        flag(marked, "gfm", true),
                        flag(marked, "breaks", true),
                        flag(marked, "smartypants", true),
                        flag(marked, "autolink", true),
                        old),
                headings(marked),
                flag(marked, "descriptionLists", true),
                new Images(
                        flag(marked, "prependRoot", true) && !flag(config, "relative_link", false),
                        flag(marked, "lazyload", false),
                        flag(marked, "figcaption", false)),
                markedLinks(marked.path("external_link")));
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

    /** An extension taken away stays away, wherever it stands in pandoc's list. */
    private PandocSettings pandoc() {
        String extensions = String.join("", words(config.path("pandoc").path("extensions")));
        int shift = 0;
        for (JsonNode option : config.path("pandoc").path("extra")) {
            shift += option.path("shift-heading-level-by").asInt();
        }
        return new PandocSettings(
                switched(extensions, "hard_line_breaks", false), switched(extensions, "implicit_figures", true), shift);
    }

    private static boolean switched(String extensions, String name, boolean otherwise) {
        if (Pattern.compile("-" + name + "(?![a-z_])").matcher(extensions).find()) {
            return false;
        }
        return otherwise
                || Pattern.compile("\\+" + name + "(?![a-z_])")
                        .matcher(extensions)
                        .find();
    }

    private CodeSettings code() {
        Engine engine = engine();
        JsonNode said = config.path(engine == Engine.PRISM ? "prismjs" : "highlight");
        return new CodeSettings(
                engine,
                flag(said, "line_number", true),
                said.path("line_threshold").asInt(),
                flag(said, "wrap", true),
                flag(said, "hljs", false),
                said.path("tab_replace").isTextual() ? said.path("tab_replace").asText() : "",
                flag(said, "strip_indent", true),
                words(said.path("exclude_languages")));
    }

    /** Before {@code syntax_highlighter} each engine was switched on by itself. */
    private Engine engine() {
        JsonNode named = config.path("syntax_highlighter");
        if (named.isMissingNode()) {
            boolean off = !flag(config.path("highlight"), "enable", true);
            boolean prism = flag(config.path("prismjs"), "enable", false);
            return !off ? Engine.HIGHLIGHT : prism ? Engine.PRISM : Engine.NONE;
        }
        return switch (named.asText()) {
            case "highlight.js" -> Engine.HIGHLIGHT;
            case "prismjs" -> Engine.PRISM;
            default -> Engine.NONE;
        };
    }

    private ExternalLinks markedLinks(JsonNode said) {
        return new ExternalLinks(
                flag(said, "enable", false), flag(said, "nofollow", false), host, words(said.path("exclude")));
    }

    /** Hexo marks links unless told not to, over the page or over the post: that is the same for the post. */
    private ExternalLinks links() {
        JsonNode said = config.path("external_link");
        boolean enabled = said.isBoolean() ? said.asBoolean() : flag(said, "enable", true);
        return new ExternalLinks(enabled, false, host, words(said.path("exclude")));
    }

    private SiteAddresses addresses() {
        String url = config.path("url").asText("http://example.com");
        String root = config.path("root").asText("/");
        return new SiteAddresses(
                url.replaceFirst("/+$", ""),
                root.endsWith("/") ? root : root + "/",
                flag(config, "relative_link", false),
                flag(config.path("pretty_urls"), "trailing_index", true),
                flag(config.path("pretty_urls"), "trailing_html", true));
    }

    static boolean flag(JsonNode parent, String key, boolean otherwise) {
        return parent.path(key).asBoolean(otherwise);
    }

    /** One word, or a list of them. */
    static List<String> words(JsonNode value) {
        List<String> words = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(word -> words.add(word.asText()));
        } else if (value.isTextual() && !value.asText().isEmpty()) {
            words.add(value.asText());
        }
        return words;
    }
}
