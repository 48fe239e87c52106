package org.diptych.core.markdown.pandoc.ast.inline;

import org.diptych.core.markdown.pandoc.ast.PandocNode;

/** Text in an element without attributes: em, strong, del, sub, sup. */
public final class Styled extends PandocNode {
    private final String tag;

    public Styled(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }
}
