package org.diptych.core.markdown.pandoc.ast;

/** Blocks in a div. */
public final class Division extends PandocNode {
    private final Attributes attributes;

    public Division(Attributes attributes) {
        this.attributes = attributes;
    }

    public Attributes attributes() {
        return attributes;
    }
}
