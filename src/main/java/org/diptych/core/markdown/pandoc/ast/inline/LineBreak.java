package org.diptych.core.markdown.pandoc.ast.inline;

import org.diptych.core.markdown.pandoc.ast.PandocNode;

/** A hard line break; an escaped one goes before its line's end, which then may be a break too. */
public final class LineBreak extends PandocNode {
    private final boolean escaped;

    public LineBreak(boolean escaped) {
        this.escaped = escaped;
    }

    public boolean escaped() {
        return escaped;
    }
}
