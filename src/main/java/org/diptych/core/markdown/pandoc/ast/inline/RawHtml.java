package org.diptych.core.markdown.pandoc.ast.inline;

import org.diptych.core.markdown.pandoc.ast.PandocNode;

/** HTML that goes through as it stands. */
public final class RawHtml extends PandocNode {
    private final String html;

    public RawHtml(String html) {
        this.html = html;
    }

    public String html() {
        return html;
    }
}
