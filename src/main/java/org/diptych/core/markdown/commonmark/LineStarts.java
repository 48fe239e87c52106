package org.diptych.core.markdown.commonmark;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;

/** Says by one method at which lines a kind of block begins. Stateless, so one serves all texts; nothing is null. */
public abstract class LineStarts implements CustomBlockParserFactory, Unordered {

    /** The block that begins at the current line of {@code state}, in {@code matched}; {@link BlockStart#none} if none does. */
    public abstract BlockStart start(ParserState state, MatchedBlockParser matched);

    @Override
    public final BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                return start(state, matched);
            }
        };
    }
}
