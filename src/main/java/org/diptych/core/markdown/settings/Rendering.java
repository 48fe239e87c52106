package org.diptych.core.markdown.settings;

import java.util.Objects;

/**
 * What a site's {@code _config.yml} says of how posts are published, whichever Markdown they speak. Immutable; nothing
 * is null.
 *
 * @param engines {@code marked:}, {@code pandoc:}, {@code markdown:}
 * @param code {@code syntax_highlighter:}, {@code highlight:}, {@code prismjs:}
 * @param links {@code external_link:}, over the finished page
 * @param site what of the site its posts can name
 * @param formulas what the site does with formulas
 */
public record Rendering(
        EngineSettings engines, CodeSettings code, ExternalLinks links, SiteContents site, Formulas formulas) {
    /** What holds outside of any site. */
    public static final Rendering DEFAULT = new Rendering(
            EngineSettings.DEFAULT, CodeSettings.DEFAULT, ExternalLinks.UNMARKED, SiteContents.NONE, Formulas.USUAL);

    public Rendering {
        Objects.requireNonNull(engines, "engines");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(formulas, "formulas");
    }

    /** The same, but the renderers are told something else. */
    public Rendering with(EngineSettings changed) {
        return new Rendering(changed, code, links, site, formulas);
    }

    /** The same, but tags take what they name from {@code others}. */
    public Rendering with(SiteFiles others) {
        return new Rendering(engines, code, links, new SiteContents(site.addresses(), others, site.tags()), formulas);
    }
}
