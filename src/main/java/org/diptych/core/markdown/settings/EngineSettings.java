package org.diptych.core.markdown.settings;

import java.util.Objects;

/**
 * What a site says to each of the renderers, whichever of them it has. Immutable; nothing is null.
 *
 * @param marked {@code marked:}
 * @param pandoc {@code pandoc:}
 * @param markdownIt {@code markdown:}
 */
public record EngineSettings(MarkedSettings marked, PandocSettings pandoc, MarkdownItSettings markdownIt) {
    /** What they do when nothing is said. */
    public static final EngineSettings DEFAULT =
            new EngineSettings(MarkedSettings.DEFAULT, PandocSettings.DEFAULT, MarkdownItSettings.DEFAULT);

    public EngineSettings {
        Objects.requireNonNull(marked, "marked");
        Objects.requireNonNull(pandoc, "pandoc");
        Objects.requireNonNull(markdownIt, "markdownIt");
    }

    /** The same, but {@code marked:} says something else. */
    public EngineSettings with(MarkedSettings changed) {
        return new EngineSettings(changed, pandoc, markdownIt);
    }

    /** The same, but {@code markdown:} says something else. */
    public EngineSettings with(MarkdownItSettings changed) {
        return new EngineSettings(marked, pandoc, changed);
    }
}
