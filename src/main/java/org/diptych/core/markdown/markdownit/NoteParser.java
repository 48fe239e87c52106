package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Unordered;

/** Reads the texts of footnotes: behind {@code [^label]:}, and what is indented by four below it. */
final class NoteParser extends AbstractBlockParser {
    private static final Pattern LABEL = Pattern.compile("\\[\\^([^\\] ]+)\\]:");
    private static final int INDENT = 4;

    private final NoteBlock note;

    private NoteParser(String label) {
        this.note = new NoteBlock(label);
    }

    /** The text of a footnote. */
    static final class NoteBlock extends Block {
        private final String label;

        private NoteBlock(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public Block getBlock() {
        return note;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        note.setCharsFromContent();
    }

    /** Makes a parser for each text. */
    static final class Factory implements CustomBlockParserFactory, Unordered {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
        }
    }

    private static final class Start extends AbstractBlockParserFactory {
        private Start(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= INDENT) {
                return BlockStart.none();
            }
            if (!TableParser.mayEndParagraph(state, matched)) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine();
            Matcher label = LABEL.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
            return label.lookingAt()
                    ? BlockStart.of(new NoteParser(label.group(1))).atIndex(label.end())
                    : BlockStart.none();
        }
    }
}
