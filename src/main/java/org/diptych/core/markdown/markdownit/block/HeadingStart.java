package org.diptych.core.markdown.markdownit.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.diptych.core.markdown.commonmark.Unordered;

/** Begins headings of one kind where flexmark does, for a site that has switched the other kind off. */
public final class HeadingStart extends AbstractBlockParserFactory {
    private final BlockParserFactory flexmark;
    private final boolean underlined;

    private HeadingStart(DataHolder options, boolean underlined) {
        super(options);
        this.flexmark = new HeadingParser.Factory().apply(options);
        this.underlined = underlined;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        return line.startsWith("#") == underlined ? BlockStart.none() : flexmark.tryStart(state, matched);
    }

    /** Makes one for each text. */
    public static final class Factory implements CustomBlockParserFactory, Unordered {
        private final boolean underlined;

        /** @param underlined whether headings are those with a line of signs below them, and not behind such signs */
        public Factory(boolean underlined) {
            this.underlined = underlined;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(
                    FencedCodeBlockParser.Factory.class,
                    ThematicBreakParser.Factory.class,
                    ListBlockParser.Factory.class);
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new HeadingStart(options, underlined);
        }
    }
}
