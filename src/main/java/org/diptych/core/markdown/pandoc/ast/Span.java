package org.diptych.core.markdown.pandoc.ast;

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
