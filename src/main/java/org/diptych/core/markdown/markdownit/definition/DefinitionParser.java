package org.diptych.core.markdown.markdownit.definition;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.EnclosingParser;
import org.diptych.core.markdown.commonmark.LineStarts;
import org.diptych.core.markdown.markdownit.block.LinkDefinition;
import org.diptych.core.markdown.markdownit.definition.Definitions.Definition;
import org.diptych.core.markdown.markdownit.definition.Definitions.Term;

/** Reads a definition: behind a colon or a tilde and a blank, and what is indented by two below it. */
public final class DefinitionParser extends EnclosingParser<Definition> {
    private static final Pattern MARKER = Pattern.compile("[:~]([ \\t]+)(?=[^ \\t\\n])");
    private static final int INDENT = 2;

    private boolean blank;

    private DefinitionParser() {
        super(new Definition());
    }

    /** The list around definitions; a line that begins another goes on with it. */
    private static final class ListParser extends EnclosingParser<Definitions> {
        private ListParser(Definitions list) {
            super(list);
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block block) {
            return block instanceof Definition;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            boolean within = state.isBlank() || state.getIndent() >= INDENT || markerEnd(state) >= 0;
            return within ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
        }
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            blank = true;
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        if (state.getIndent() < INDENT) {
            return BlockContinue.none();
        }
        blank = false;
        return BlockContinue.atColumn(state.getColumn() + INDENT);
    }

    @Override
    public void closeBlock(ParserState state) {
        getBlock().endBlank(blank);
        super.closeBlock(state);
    }

    /** Where the marker on the current line ends, its first blank included; -1 if there is none. */
    private static int markerEnd(ParserState state) {
        BasedSequence line = state.getLine();
        Matcher marker = MARKER.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
        return marker.lookingAt() ? marker.start() + 1 : -1;
    }

    /** Begins them. */
    public static final class Factory extends LineStarts {
        @Override
        public BlockStart start(ParserState state, MatchedBlockParser matched) {
            int end = markerEnd(state);
            if (end < 0) {
                return BlockStart.none();
            }
            BlockParser around = matched.getBlockParser();
            if (around instanceof ListParser) {
                return begun(state, end, new DefinitionParser());
            }
            if (around.isParagraphParser()) {
                List<BasedSequence> lines = around.getBlockContent().getLines();
                return lines.size() == 1 && isTerm(lines.get(0))
                        ? begun(state, end, list(around.getBlock(), lines.get(0)), new DefinitionParser())
                                .replaceActiveBlockParser()
                        : BlockStart.none();
            }
            Node last = around.getBlock().getLastChild();
            return last instanceof Paragraph term && isTerm(term.getChars()) && isOneLineAbove(term, state)
                    ? begun(state, end, list(term, term.getChars()), new DefinitionParser())
                    : BlockStart.none();
        }

        private static boolean isTerm(BasedSequence line) {
            return !LinkDefinition.is(line);
        }

        /** The list that {@code line} is a term of, which stands where {@code paragraph} did; the one before it, if there is one. */
        private static ListParser list(Block paragraph, BasedSequence line) {
            Definitions list = new Definitions();
            if (paragraph.getPrevious() instanceof Definitions before) {
                for (Node child = before.getFirstChild(); child != null; ) {
                    Node next = child.getNext();
                    list.appendChild(child);
                    child = next;
                }
                before.unlink();
            }
            list.appendChild(new Term(line.trim()));
            paragraph.unlink();
            // Else flexmark looks for link definitions in it later on, by rules of its own, and has no place for them.
            paragraph.setChars(line.subSequence(0, 0));
            return new ListParser(list);
        }

        private static BlockStart begun(ParserState state, int end, BlockParser... parsers) {
            Definition definition = ((DefinitionParser) parsers[parsers.length - 1]).getBlock();
            definition.setChars(state.getLine().subSequence(state.getNextNonSpaceIndex(), end));
            return BlockStart.of(parsers).atColumn(state.getColumn() + state.getIndent() + INDENT);
        }

        /** Whether {@code term} is one line, with one blank line below it and then the current one. */
        private static boolean isOneLineAbove(Paragraph term, ParserState state) {
            BasedSequence base = state.getLine().getBaseSequence();
            int start = state.getLine().getStartOffset();
            String between = base.subSequence(term.getChars().trimEnd().getEndOffset(), start)
                    .toString();
            boolean oneLine = term.getChars().trim().toString().indexOf('\n') < 0;
            return oneLine && between.chars().filter(c -> c == '\n').count() == 2;
        }
    }
}
