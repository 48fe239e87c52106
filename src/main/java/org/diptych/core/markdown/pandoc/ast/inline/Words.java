package org.diptych.core.markdown.pandoc.ast.inline;

import org.diptych.core.markdown.pandoc.ast.PandocNode;

/** Plain characters; a blank is a space, a line end a soft break. */
public final class Words extends PandocNode {
    private final String text;

    public Words(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
