package org.diptych.core.markdown.pandoc.ast.inline;

import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.PandocNode;

/** Inline code. */
public final class CodeSpan extends PandocNode {
    private final String code;
    private final Attributes attributes;

    public CodeSpan(String code, Attributes attributes) {
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
