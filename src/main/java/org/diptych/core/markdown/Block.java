package org.diptych.core.markdown;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * One top-level block of a published section, a paragraph or a list, say.
 *
 * @param html the block as it is published
 * @param source where the block stands, counted from the start of its section's Markdown
 */
public record Block(String html, TextRange source) {

    public Block {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(source, "source");
    }
}
