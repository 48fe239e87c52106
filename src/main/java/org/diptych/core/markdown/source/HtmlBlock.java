package org.diptych.core.markdown.source;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * HTML of one top-level block and where the block stands.
 *
 * @param html the block as published
 * @param start offset of its first character in the text that was rendered
 * @param end offset after its last character
 */
public record HtmlBlock(String html, int start, int end) {

    public HtmlBlock {
        Objects.requireNonNull(html, "html");
    }

    /** The same block with changed HTML. */
    public HtmlBlock with(UnaryOperator<String> change) {
        String changed = change.apply(html);
        return changed.equals(html) ? this : new HtmlBlock(changed, start, end);
    }
}
