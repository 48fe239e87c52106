package org.diptych.core.markdown.pandoc.ast;

/** A list; {@code style} is the {@code type} of an ordered one, empty for its default. */
public final class ListNode extends PandocNode {
    private final boolean ordered;
    private final int start;
    private final String style;

    public ListNode(boolean ordered, int start, String style) {
        this.ordered = ordered;
        this.start = start;
        this.style = style;
    }

    public boolean ordered() {
        return ordered;
    }

    public int start() {
        return start;
    }

    public String style() {
        return style;
    }
}
