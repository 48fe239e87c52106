package org.diptych.core.preview;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * A block of the preview: a published block, sanitised; or a portion of one that is too large to come into a page in one
 * step.
 *
 * @param html harmless HTML of one or more elements
 * @param source where the block stands in the content of its section's segment
 * @param whole the HTML of the whole block where this is its first portion or all of it; empty elsewhere
 */
public record PreviewBlock(String html, TextRange source, String whole) {

    public PreviewBlock {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(whole, "whole");
    }

    /** A block that is whole. */
    public PreviewBlock(String html, TextRange source) {
        this(html, source, html);
    }
}
