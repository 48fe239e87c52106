package org.diptych.core.preview;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * A block of the preview: a published block, sanitised.
 *
 * @param html harmless HTML of one or more elements
 * @param source where the block stands in the content of its section's segment
 */
public record PreviewBlock(String html, TextRange source) {

    public PreviewBlock {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(source, "source");
    }
}
