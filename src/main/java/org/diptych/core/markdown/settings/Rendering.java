package org.diptych.core.markdown.settings;

import java.util.Objects;
import java.util.Optional;

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
 * @param formulaKey the front matter's key without which the site typesets no formula of a post; empty if it needs none
 *     or that is not known
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
        Optional<String> formulaKey) {
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
            Optional.empty());

    public Rendering {
        Objects.requireNonNull(marked, "marked");
        Objects.requireNonNull(pandoc, "pandoc");
        Objects.requireNonNull(markdownIt, "markdownIt");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(addresses, "addresses");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(tags, "tags");
        Objects.requireNonNull(formulaKey, "formulaKey");
    }

    /** The same, but tags take what they name from {@code others}. */
    public Rendering with(SiteFiles others) {
        return new Rendering(marked, pandoc, markdownIt, code, links, addresses, others, tags, formulaKey);
    }
}
