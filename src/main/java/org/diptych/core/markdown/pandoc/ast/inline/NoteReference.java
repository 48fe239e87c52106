package org.diptych.core.markdown.pandoc.ast.inline;

import org.diptych.core.markdown.pandoc.ast.PandocNode;

/** The mark of a footnote; an inline note carries its text as children and an empty label. */
public final class NoteReference extends PandocNode {
    private final String label;

    public NoteReference(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
