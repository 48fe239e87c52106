package org.diptych.core.markdown.commonmark;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.List;

/** A table; its children are rows, of which the first is the head. */
public final class TableBlock extends Block {
    private final List<String> alignments;

    public TableBlock(BasedSequence chars, List<String> alignments) {
        super(chars);
        this.alignments = alignments;
    }

    /** The alignment of each column, empty for none. */
    public List<String> alignments() {
        return alignments;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** What stands in a cell: a bar behind a backslash is a bar, in code too. */
    public static BasedSequence withoutEscapedBars(BasedSequence cell) {
        List<BasedSequence> parts = new ArrayList<>();
        // flexmark's own search overlooks what stands at the very end.
        String text = cell.toString();
        int start = 0;
        for (int i = text.indexOf("\\|"); i >= 0; i = text.indexOf("\\|", i + 2)) {
            parts.add(cell.subSequence(start, i));
            start = i + 1;
        }
        if (parts.isEmpty()) {
            return cell;
        }
        parts.add(cell.subSequence(start));
        return SegmentedSequence.create(cell, parts);
    }

    /** A row of cells, or a cell of inlines. */
    public static final class Part extends Node {
        public Part(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
