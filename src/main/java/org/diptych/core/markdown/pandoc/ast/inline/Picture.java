package org.diptych.core.markdown.pandoc.ast.inline;

import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.PandocNode;

/** An image; its children are its description. */
public final class Picture extends PandocNode {
    private final String address;
    private final String title;
    private final Attributes attributes;
    private final boolean figure;

    public Picture(String address, String title, Attributes attributes, boolean figure) {
        this.address = address;
        this.title = title;
        this.attributes = attributes;
        this.figure = figure;
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

    public boolean figure() {
        return figure;
    }
}
