package org.diptych.core.markdown.pandoc.ast.inline;

import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.PandocNode;

/** Inlines in a span. */
public final class Span extends PandocNode {
    private final Attributes attributes;

    public Span(Attributes attributes) {
        this.attributes = attributes;
    }

    public Attributes attributes() {
        return attributes;
    }
}
