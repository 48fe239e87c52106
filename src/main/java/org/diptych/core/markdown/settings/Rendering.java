package org.diptych.core.markdown.settings;

import java.util.Objects;

/**
 * What a site's {@code _config.yml} says of how posts are published, whichever Markdown they speak. Immutable; nothing
 * is null.
 *
 * @param marked {@code marked:}
 * @param pandoc {@code pandoc:}
 * @param markdownIt {@code markdown:}
 * @param code {@code syntax_highlighter:}, {@code highlight:}, {@code prismjs:}
 * @param links {@code external_link:}, over the finished page
 * @param addresses how the site writes addresses within itself
 * @param files what tags take from the site's files
 * @param tags which tags the site has
 * @param formulas what the site does with formulas
 */
public record Rendering(
        MarkedSettings marked,
        PandocSettings pandoc,
        MarkdownItSettings markdownIt,
        CodeSettings code,
        ExternalLinks links,
        SiteAddresses addresses,
        SiteFiles files,
        KnownTags tags,
        Formulas formulas) {
    /** What holds outside of any site. */
    public static final Rendering DEFAULT = new Rendering(
            MarkedSettings.DEFAULT,
            PandocSettings.DEFAULT,
            MarkdownItSettings.DEFAULT,
            CodeSettings.DEFAULT,
            ExternalLinks.UNMARKED,
            SiteAddresses.NONE,
            SiteFiles.NONE,
            KnownTags.ANYWHERE,
            Formulas.USUAL);

    public Rendering {
        Objects.requireNonNull(marked, "marked");
        Objects.requireNonNull(pandoc, "pandoc");
        Objects.requireNonNull(markdownIt, "markdownIt");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(addresses, "addresses");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(tags, "tags");
        Objects.requireNonNull(formulas, "formulas");
    }

    /** The same, but tags take what they name from {@code others}. */
    public Rendering with(SiteFiles others) {
        return new Rendering(marked, pandoc, markdownIt, code, links, addresses, others, tags, formulas);
    }
}
