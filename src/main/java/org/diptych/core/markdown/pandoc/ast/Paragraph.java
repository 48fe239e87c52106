package org.diptych.core.markdown.pandoc.ast;

/** A paragraph; a plain one gets no element, as in a tight list. */
public final class Paragraph extends PandocNode {
    private boolean plain;

    public Paragraph(boolean plain) {
        this.plain = plain;
    }

    public boolean plain() {
        return plain;
    }

    public void setPlain(boolean plain) {
        this.plain = plain;
    }
}
