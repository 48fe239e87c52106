package org.diptych.core.markdown.hexo.tags;

import java.util.List;
import org.diptych.core.markdown.source.MarkdownEngine;

/**
 * One use of a tag.
 *
 * @param name the tag's name
 * @param arguments its words, without quotes
 * @param body what stands before the end tag, expanded and trimmed as Hexo does it; empty for a tag without one
 * @param markdown renders what is Markdown in the body
 * @param expansion what the tags of one text share
 */
record TagCall(String name, List<String> arguments, String body, MarkdownEngine markdown, Expansion expansion) {

    /** The argument at {@code index}, or {@code otherwise}. */
    String argument(int index, String otherwise) {
        return index < arguments.size() ? arguments.get(index) : otherwise;
    }

    String words() {
        return String.join(" ", arguments);
    }
}
