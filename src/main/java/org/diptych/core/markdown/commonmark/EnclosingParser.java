package org.diptych.core.markdown.commonmark;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reads a block that holds any others. For one text; nothing is null. */
public abstract class EnclosingParser<B extends Block> extends AbstractBlockParser {
    private final B block;

    protected EnclosingParser(B block) {
        this.block = block;
    }

    @Override
    public final B getBlock() {
        return block;
    }

    @Override
    public final boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block inner) {
        return true;
    }

    /** The block begins where it does, or else with the first of its children, and ends with the last of them. */
    @Override
    public void closeBlock(ParserState state) {
        Node first = block.getFirstChild();
        while (first != null && first.getChars().isNull()) {
            first = first.getNext();
        }
        Node last = block.getLastChild();
        // A container without a line in it has no place either.
        while (last != null && last.getChars().isNull()) {
            last = last.getPrevious();
        }
        if (first == null || last == null) {
            return;
        }
        boolean begun = !block.getChars().isNull();
        int start = begun ? block.getStartOffset() : first.getStartOffset();
        int end = Math.max(begun ? block.getEndOffset() : start, last.getEndOffset());
        BasedSequence text = first.getChars();
        block.setChars(text.baseSubSequence(start, end));
    }
}
