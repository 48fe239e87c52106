package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diptych.core.markdown.settings.MarkdownItSettings;
import org.diptych.core.markdown.settings.MarkdownItSettings.Anchors;
import org.diptych.core.markdown.settings.MarkdownItSettings.Braces;
import org.diptych.core.markdown.settings.MarkdownItSettings.Images;
import org.diptych.core.markdown.settings.MarkdownItSettings.Output;
import org.diptych.core.markdown.settings.MarkdownItSettings.Permalink;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;

/** Reads {@code markdown:} as hexo-renderer-markdown-it 7 does. Stateless; what is missing or odd is its default. */
final class MarkdownItReader {
    /** What the preset {@code commonmark} lacks. */
    private static final Set<String> BEYOND_COMMONMARK =
            Set.of("table", "strikethrough", "linkify", "replacements", "smartquotes");

    /** What the preset {@code zero} lacks too: it reads paragraphs of plain text. */
    private static final Set<String> BEYOND_TEXT = Set.of(
            "code",
            "fence",
            "blockquote",
            "hr",
            "list",
            "reference",
            "html_block",
            "heading",
            "lheading",
            "newline",
            "escape",
            "backticks",
            "emphasis",
            "link",
            "image",
            "autolink",
            "html_inline",
            "entity");

    private static final Map<String, Plugin> PLUGINS = Map.ofEntries(
            Map.entry("markdown-it-abbr", Plugin.ABBR),
            Map.entry("markdown-it-attrs", Plugin.ATTRS),
            Map.entry("markdown-it-cjk-breaks", Plugin.CJK_BREAKS),
            Map.entry("markdown-it-deflist", Plugin.DEFLIST),
            Map.entry("markdown-it-emoji", Plugin.EMOJI),
            Map.entry("markdown-it-footnote", Plugin.FOOTNOTE),
            Map.entry("markdown-it-ins", Plugin.INS),
            Map.entry("markdown-it-mark", Plugin.MARK),
            Map.entry("markdown-it-sub", Plugin.SUB),
            Map.entry("markdown-it-sup", Plugin.SUP),
            Map.entry("markdown-it-task-lists", Plugin.TASKS));

    private static final String PLUS = "hexo-renderer-markdown-it-plus";
    private static final String EMOJI = "markdown-it-emoji";
    private static final String ATTRS = "markdown-it-attrs";
    private static final String CONTAINER = "markdown-it-container";

    private MarkdownItReader() {}

    /** @param renderer the package that reads the settings: the renderer itself, or one near to it */
    static MarkdownItSettings read(JsonNode config, String renderer) {
        return renderer.equals(PLUS) ? plus(config.path("markdown_it_plus")) : settings(config);
    }

    /** hexo-renderer-markdown-it-plus has its options in one place, and plugins that are on unless it is told. */
    private static MarkdownItSettings plus(JsonNode said) {
        Set<Plugin> plugins = EnumSet.of(
                Plugin.ABBR,
                Plugin.DEFLIST,
                Plugin.EMOJI,
                Plugin.EMOTICONS,
                Plugin.FOOTNOTE,
                Plugin.INS,
                Plugin.MARK,
                Plugin.SUB,
                Plugin.SUP);
        for (JsonNode entry : said.path("plugins")) {
            Plugin plugin = PLUGINS.get(entry.path("plugin").path("name").asText());
            if (plugin != null && !RenderingReader.flag(entry.path("plugin"), "enable", false)) {
                plugins.remove(plugin);
            } else if (plugin != null) {
                plugins.add(plugin);
            }
        }
        Set<String> off = new HashSet<>();
        options(off, said);
        return new MarkdownItSettings(
                new Syntax(off, plugins, List.of(), 100, Braces.DEFAULT),
                new Output(RenderingReader.flag(said, "xhtmlOut", true), RenderingReader.flag(said, "breaks", true)),
                quotes(said.path("quotes")),
                new Anchors(1, "", "-", 1, null),
                Images.UNCHANGED);
    }

    private static MarkdownItSettings settings(JsonNode config) {
        JsonNode markdown = config.path("markdown");
        JsonNode render = markdown.path("render");
        return new MarkdownItSettings(
                syntax(markdown, render),
                new Output(
                        RenderingReader.flag(render, "xhtmlOut", false), RenderingReader.flag(render, "breaks", true)),
                quotes(render.path("quotes")),
                anchors(markdown.path("anchors")),
                images(markdown.path("images"), RenderingReader.flag(config, "relative_link", false)));
    }

    /** The plugins that a site names and that are not followed, as it names them. */
    static List<String> unknownPlugins(JsonNode config) {
        List<String> unknown = new ArrayList<>();
        for (JsonNode plugin : config.path("markdown").path("plugins")) {
            String name = name(plugin);
            if (!name.isEmpty() && !PLUGINS.containsKey(name) && !name.equals(CONTAINER)) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    private static Syntax syntax(JsonNode markdown, JsonNode render) {
        String preset = markdown.path("preset").asText("default").toLowerCase(Locale.ROOT);
        Set<String> off = new HashSet<>();
        if (!preset.equals("default")) {
            off.addAll(BEYOND_COMMONMARK);
        }
        if (preset.equals("zero")) {
            off.addAll(BEYOND_TEXT);
        }
        RenderingReader.words(markdown.path("enable_rules")).forEach(off::remove);
        off.addAll(RenderingReader.words(markdown.path("disable_rules")));
        options(off, render);
        Set<Plugin> plugins = EnumSet.noneOf(Plugin.class);
        List<String> containers = new ArrayList<>();
        Braces braces = Braces.DEFAULT;
        for (JsonNode plugin : markdown.path("plugins")) {
            String name = name(plugin);
            if (PLUGINS.containsKey(name)) {
                plugins.add(PLUGINS.get(name));
                if (name.equals(EMOJI)
                        && plugin.path("options").path("shortcuts").isMissingNode()) {
                    plugins.add(Plugin.EMOTICONS);
                }
                braces = name.equals(ATTRS) ? braces(plugin.path("options")) : braces;
            } else if (name.equals(CONTAINER) && plugin.path("options").isTextual()) {
                containers.add(plugin.path("options").asText());
            }
        }
        return new Syntax(off, plugins, containers, preset.equals("default") ? 100 : 20, braces);
    }

    private static Braces braces(JsonNode said) {
        String left = said.path("leftDelimiter").asText();
        String right = said.path("rightDelimiter").asText();
        return new Braces(
                left.isEmpty() ? Braces.DEFAULT.left() : left,
                right.isEmpty() ? Braces.DEFAULT.right() : right,
                Set.copyOf(RenderingReader.words(said.path("allowedAttributes"))),
                Set.copyOf(RenderingReader.words(said.path("allowedAttributeValues"))));
    }

    private static void options(Set<String> off, JsonNode said) {
        turnOff(off, said, "html", "html_block", "html_inline");
        turnOff(off, said, "linkify", "linkify");
        turnOff(off, said, "typographer", "replacements", "smartquotes");
    }

    private static void turnOff(Set<String> off, JsonNode render, String option, String... rules) {
        if (!RenderingReader.flag(render, option, true)) {
            off.addAll(List.of(rules));
        }
    }

    private static String name(JsonNode plugin) {
        return plugin.isTextual() ? plugin.asText() : plugin.path("name").asText();
    }

    /** A text of four signs, or a list of four. */
    private static List<String> quotes(JsonNode said) {
        List<String> quotes = new ArrayList<>();
        if (said.isArray()) {
            said.forEach(quote -> quotes.add(quote.asText()));
        } else {
            said.asText().codePoints().forEach(sign -> quotes.add(Character.toString(sign)));
        }
        return quotes.size() < 4 ? MarkdownItSettings.DEFAULT.quotes() : quotes.subList(0, 4);
    }

    private static Anchors anchors(JsonNode said) {
        Permalink permalink = RenderingReader.flag(said, "permalink", false)
                ? new Permalink(
                        said.path("permalinkClass").asText("header-anchor"),
                        said.path("permalinkSymbol").asText("¶"),
                        said.path("permalinkSide").asText("left").equals("right"))
                : null;
        return new Anchors(
                said.path("level").asInt(2),
                said.path("collisionSuffix").asText(""),
                said.path("separator").asText("-"),
                said.path("case").asInt(0),
                permalink);
    }

    /** The renderer looks after images only where it is told anything about them. */
    private static Images images(JsonNode said, boolean relative) {
        if (!said.isObject()) {
            return Images.UNCHANGED;
        }
        boolean ofPost = RenderingReader.flag(said, "post_asset", false);
        return new Images(
                true,
                RenderingReader.flag(said, "lazyload", false),
                !relative && (ofPost || RenderingReader.flag(said, "prepend_root", false)),
                ofPost);
    }
}
