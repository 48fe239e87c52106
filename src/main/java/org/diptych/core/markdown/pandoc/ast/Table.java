package org.diptych.core.markdown.pandoc.ast;

import java.util.List;

/** A table; its children are rows, a caption may stand first. */
public final class Table extends PandocNode {
    private final List<String> alignments;
    private final List<Double> widths;
    private final boolean headed;

    public Table(List<String> alignments, List<Double> widths, boolean headed) {
        this.alignments = alignments;
        this.widths = widths;
        this.headed = headed;
    }

    public List<String> alignments() {
        return alignments;
    }

    public List<Double> widths() {
        return widths;
    }

    public boolean headed() {
        return headed;
    }
}
