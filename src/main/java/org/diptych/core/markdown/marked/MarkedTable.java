package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A table; its children are rows, of which the first is the head. */
final class MarkedTable extends Block {
    private final List<String> alignments;

    MarkedTable(BasedSequence chars, List<String> alignments) {
        super(chars);
        this.alignments = alignments;
    }

    /** The alignment of each column, empty for none. */
    List<String> alignments() {
        return alignments;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** A row of cells, or a cell of inlines. */
    static final class Part extends Node {
        Part(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
