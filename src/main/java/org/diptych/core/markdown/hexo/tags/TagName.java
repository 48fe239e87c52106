package org.diptych.core.markdown.hexo.tags;

import java.util.List;
import java.util.Objects;
import org.diptych.core.syntax.CitationSyntax;

/**
 * A Hexo tag an author can write, as Hexo's and NexT's documentation have it. Immutable; nothing is null.
 *
 * @param name its name
 * @param arguments what may follow the name, in the notation of Hexo's documentation; empty where nothing may
 * @param hasBody whether it encloses text and ends with {@code {% end… %}}
 */
public record TagName(String name, String arguments, boolean hasBody) {
    private static final List<TagName> KNOWN = List.of(
            inline(CitationSyntax.USUAL.citation(), "key …"),
            inline("post_link", "filename [title] [escape]"),
            inline("post_path", "filename"),
            inline("asset_img", "[class names] filename [width [height]] [\"title\" \"alt\"]"),
            inline("asset_link", "filename [title] [escape]"),
            inline("asset_path", "filename"),
            inline("img", "[class names] /path [width [height]] [\"title\" \"alt\"]"),
            inline("link", "text url [external] [title]"),
            inline("url_for", "text path"),
            inline("full_url_for", "text path"),
            inline("include_code", "[title] [lang:language] path"),
            inline("iframe", "url [width [height]]"),
            block("blockquote", "[author[, source]] [link] [title]"),
            block("quote", "[author[, source]] [link] [title]"),
            block("pullquote", "[class]"),
            block("centerquote", ""),
            block("codeblock", "[title] [lang:language] [url] [link text]"),
            block("raw", ""),
            block("note", "[class] [no-icon] [summary]"),
            block("tabs", "name [, index]"),
            block("grouppicture", "count-layout"),
            block("linkgrid", ""),
            block("mermaid", ""),
            inline("button", "url, text, icon [class] [, title]"),
            inline("caniuse", "feature [@ periods]"),
            inline("label", "[class]@text"));

    public TagName {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(arguments, "arguments");
    }

    /** The tags that are written in a body, the most used first; of several names of one tag the clearest. */
    public static List<TagName> known() {
        return KNOWN;
    }

    private static TagName inline(String name, String arguments) {
        return new TagName(name, arguments, false);
    }

    private static TagName block(String name, String arguments) {
        return new TagName(name, arguments, true);
    }
}
