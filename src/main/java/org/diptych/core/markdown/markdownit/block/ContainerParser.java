package org.diptych.core.markdown.markdownit.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.EnclosingParser;
import org.diptych.core.markdown.commonmark.LineStarts;
import org.diptych.core.markdown.commonmark.Signs;

/** Reads blocks between lines of three colons or more, of which the first names one of the site's containers. */
public final class ContainerParser extends EnclosingParser<ContainerParser.Container> {
    private static final Pattern OPENING = Pattern.compile("(:{3,})([^\\n]*)");
    private static final Pattern CLOSING = Pattern.compile("(:{3,})[ \\t]*");

    private final int colons;
    private boolean closed;

    private ContainerParser(BasedSequence opening, String name, String info, int colons) {
        super(new Container(opening, name, info));
        this.colons = colons;
    }

    /** Blocks in a {@code div} of a class. */
    public static final class Container extends Block {
        private final String name;

        private final String info;

        private Container(BasedSequence opening, String name, String info) {
            super(opening);
            this.name = name;
            this.info = info;
        }

        /** All that stands behind the colons. */
        public String info() {
            return info;
        }

        public String name() {
            return name;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BasedSequence line = state.getLine();
        Matcher closing =
                CLOSING.matcher(line.subSequence(state.getNextNonSpaceIndex()).trimEOL());
        closed = state.getIndent() < 4 && closing.matches() && closing.group(1).length() >= colons;
        // flexmark's "finished" would leave the blocks in it open for the lines that follow.
        return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    private static boolean isClosed(BlockParser parser) {
        return parser instanceof ContainerParser container && container.closed;
    }

    /** Begins those named, and takes the lines that close them. */
    public static final class Factory extends LineStarts {
        private final List<String> names;

        public Factory(List<String> names) {
            this.names = names;
        }

        @Override
        public BlockStart start(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            if (state.getActiveBlockParsers().stream().anyMatch(ContainerParser::isClosed)) {
                return BlockStart.of().atIndex(line.length());
            }
            BasedSequence text = line.subSequence(state.getNextNonSpaceIndex()).trimEOL();
            Matcher opening = OPENING.matcher(text);
            if (state.getIndent() >= 4 || !opening.matches()) {
                return BlockStart.none();
            }
            String name = Signs.trimmed(opening.group(2)).split(" ", 2)[0];
            return names.contains(name)
                    ? BlockStart.of(new ContainerParser(
                                    text,
                                    name,
                                    opening.group(2),
                                    opening.group(1).length()))
                            .atIndex(line.length())
                    : BlockStart.none();
        }
    }
}
