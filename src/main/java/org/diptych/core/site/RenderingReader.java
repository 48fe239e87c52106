package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.markdown.settings.CodeSettings;
import org.diptych.core.markdown.settings.CodeSettings.Engine;
import org.diptych.core.markdown.settings.EngineSettings;
import org.diptych.core.markdown.settings.ExternalLinks;
import org.diptych.core.markdown.settings.Formulas;
import org.diptych.core.markdown.settings.KnownTags;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.settings.SiteContents;
import org.diptych.core.markdown.settings.SiteFiles;
import org.diptych.core.site.renderer.SiteRenderer;

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
            JsonNode config, SiteFiles files, KnownTags tags, Optional<SiteRenderer> renderer, Formulas formulas) {
        RenderingReader reader = new RenderingReader(config);
        return new Rendering(
                new EngineSettings(
                        MarkedReader.read(config, reader.host, renderer),
                        PandocReader.read(config),
                        MarkdownItReader.read(
                                config, renderer.map(SiteRenderer::name).orElse(""))),
                reader.code(),
                reader.links(),
                new SiteContents(reader.addresses(), files, tags),
                formulas);
    }

    private CodeSettings code() {
        Engine engine = engine();
        JsonNode said = config.path(engine == Engine.PRISM ? "prismjs" : "highlight");
        return new CodeSettings(
                engine,
                new CodeSettings.LineNumbers(
                        flag(said, "line_number", true),
                        said.path("line_threshold").asInt()),
                new CodeSettings.Highlight(flag(said, "wrap", true), flag(said, "hljs", false)),
                new CodeSettings.Indent(
                        said.path("tab_replace").isTextual()
                                ? said.path("tab_replace").asText()
                                : "",
                        flag(said, "strip_indent", true)),
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
