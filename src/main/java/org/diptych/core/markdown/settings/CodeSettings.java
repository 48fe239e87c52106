package org.diptych.core.markdown.settings;

import java.util.List;
import java.util.Objects;

/**
 * What a site says of code: {@code syntax_highlighter:}, and {@code highlight:} or {@code prismjs:}. Immutable; nothing
 * is null.
 *
 * @param engine what colours code
 * @param numbers which code has numbered lines
 * @param highlight how the HTML is that highlight.js is written into
 * @param indent what becomes of the indents
 * @param excluded languages that are never coloured
 */
public record CodeSettings(
        Engine engine, LineNumbers numbers, Highlight highlight, Indent indent, List<String> excluded) {
    /** Hexo's own: highlight.js, numbered lines in a figure. */
    public static final CodeSettings DEFAULT = new CodeSettings(
            Engine.HIGHLIGHT, new LineNumbers(true, 0), new Highlight(true, false), new Indent("", true), List.of());

    public CodeSettings {
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(numbers, "numbers");
        Objects.requireNonNull(highlight, "highlight");
        Objects.requireNonNull(indent, "indent");
        excluded = List.copyOf(excluded);
    }

    /**
     * @param usual whether lines are numbered where the code itself does not say
     * @param threshold so many lines or fewer are never numbered
     */
    public record LineNumbers(boolean usual, int threshold) {}

    /**
     * @param wrap whether code stands in a table within a figure; numbered lines need it
     * @param hljs whether highlight.js's own class names are used
     */
    public record Highlight(boolean wrap, boolean hljs) {}

    /**
     * @param tab what stands for a tab; empty leaves it
     * @param stripped whether the indent all lines share is taken away
     */
    public record Indent(String tab, boolean stripped) {
        public Indent {
            Objects.requireNonNull(tab, "tab");
        }
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
