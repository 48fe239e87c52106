package org.diptych.core.markdown.markdownit.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.EnclosingParser;
import org.diptych.core.markdown.commonmark.LineStarts;

/** Reads the texts of footnotes: behind {@code [^label]:}, and what is indented by four below it. */
public final class NoteParser extends EnclosingParser<NoteParser.NoteBlock> {
    private static final Pattern LABEL = Pattern.compile("\\[\\^([^\\] ]+)\\]:");
    private static final int INDENT = 4;

    private NoteParser(String label) {
        super(new NoteBlock(label));
    }

    /** The text of a footnote. */
    public static final class NoteBlock extends Block {
        private final String label;

        private NoteBlock(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
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
        getBlock().setCharsFromContent();
    }

    /** Begins them. */
    public static final class Factory extends LineStarts {
        @Override
        public BlockStart start(ParserState state, MatchedBlockParser matched) {
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
