package org.diptych.core.markdown.pandoc.ast.inline;

import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.PandocNode;

/** A link around its children. */
public final class Hyperlink extends PandocNode {
    private final String address;
    private final String title;
    private final Attributes attributes;

    public Hyperlink(String address, String title, Attributes attributes) {
        this.address = address;
        this.title = title;
        this.attributes = attributes;
    }

    public String address() {
        return address;
    }

    public String title() {
        return title;
    }

    public Attributes attributes() {
        return attributes;
    }
}
