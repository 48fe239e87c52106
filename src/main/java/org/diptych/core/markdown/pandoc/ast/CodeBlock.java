package org.diptych.core.markdown.pandoc.ast;

/** A code block. */
public final class CodeBlock extends PandocNode {
    private final String code;
    private final Attributes attributes;

    public CodeBlock(String code, Attributes attributes) {
        this.code = code;
        this.attributes = attributes;
    }

    public String code() {
        return code;
    }

    public Attributes attributes() {
        return attributes;
    }
}
