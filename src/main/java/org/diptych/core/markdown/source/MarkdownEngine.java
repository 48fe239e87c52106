package org.diptych.core.markdown.source;

import java.util.List;
import java.util.stream.Collectors;

/** Turns one Markdown text into HTML. Implementations keep no state between calls. */
public interface MarkdownEngine {

    /** The top-level blocks of {@code markdown}, in its order, each with its place in it. */
    List<HtmlBlock> blocks(String markdown);

    /** The reading of {@code markdown}, to be read again after each edit. */
    default MarkdownReading read(String markdown) {
        List<HtmlBlock> blocks = blocks(markdown);
        return new MarkdownReading() {
            @Override
            public List<HtmlBlock> blocks() {
                return blocks;
            }

            @Override
            public MarkdownReading after(String changed) {
                return read(changed);
            }
        };
    }

    /** The whole text as one piece of HTML. */
    default String html(String markdown) {
        return blocks(markdown).stream().map(HtmlBlock::html).collect(Collectors.joining("\n"));
    }
}
