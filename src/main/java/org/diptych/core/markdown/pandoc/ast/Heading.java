package org.diptych.core.markdown.pandoc.ast;

/** A heading; its id is made up once the whole text is read. */
public final class Heading extends PandocNode {
    private final int level;
    private final String raw;
    private Attributes attributes;

    public Heading(int level, String raw, Attributes attributes) {
        this.level = level;
        this.raw = raw;
        this.attributes = attributes;
    }

    public int level() {
        return level;
    }

    /** The heading's text as typed, by which links may name it. */
    public String raw() {
        return raw;
    }

    public Attributes attributes() {
        return attributes;
    }

    public void setId(String id) {
        attributes = new Attributes(id, attributes.classes(), attributes.pairs());
    }
}
