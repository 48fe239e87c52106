package org.diptych.core.markdown.pandoc.ast.inline;

import org.diptych.core.markdown.pandoc.ast.PandocNode;

/** A formula, its TeX as typed. */
public final class Formula extends PandocNode {
    private final String tex;
    private final boolean display;

    public Formula(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    public String tex() {
        return tex;
    }

    public boolean display() {
        return display;
    }
}
