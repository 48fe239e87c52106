package org.diptych.core.markdown.settings;

import java.util.List;
import java.util.Objects;

/**
 * What a site says of code: {@code syntax_highlighter:}, and {@code highlight:} or {@code prismjs:}. Immutable; nothing
 * is null.
 *
 * @param engine what colours code
 * @param lineNumbers whether lines are numbered where the code itself does not say
 * @param lineThreshold so many lines or fewer are never numbered
 * @param wrap whether code stands in a table within a figure; numbered lines need it
 * @param hljs whether highlight.js's own class names are used
 * @param tab what stands for a tab; empty leaves it
 * @param stripIndent whether the indent all lines share is taken away
 * @param excluded languages that are never coloured
 */
public record CodeSettings(
        Engine engine,
        boolean lineNumbers,
        int lineThreshold,
        boolean wrap,
        boolean hljs,
        String tab,
        boolean stripIndent,
        List<String> excluded) {
    /** Hexo's own: highlight.js, numbered lines in a figure. */
    public static final CodeSettings DEFAULT =
            new CodeSettings(Engine.HIGHLIGHT, true, 0, true, false, "", true, List.of());

    public CodeSettings {
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(tab, "tab");
        excluded = List.copyOf(excluded);
    }

    /** What colours code. */
    public enum Engine {
        /** highlight.js, when the site is built. */
        HIGHLIGHT,
        /** Prism. */
        PRISM,
        /** Nothing: fences are left to the Markdown renderer. */
        NONE
    }
}
