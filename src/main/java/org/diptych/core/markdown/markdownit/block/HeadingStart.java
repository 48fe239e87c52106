package org.diptych.core.markdown.markdownit.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.diptych.core.markdown.commonmark.Unordered;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;

/**
 * Begins headings where flexmark does, but those of a kind that the site has switched off; lines that say what brackets
 * refer to are none of their words.
 */
public final class HeadingStart extends AbstractBlockParserFactory {
    private final BlockParserFactory flexmark;
    private final Syntax syntax;

    private HeadingStart(DataHolder options, Syntax syntax) {
        super(options);
        this.flexmark = new HeadingParser.Factory().apply(options);
        this.syntax = syntax;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        boolean underline = !line.startsWith("#");
        if (!syntax.reads(underline ? "lheading" : "heading")) {
            return BlockStart.none();
        }
        BlockStart start = flexmark.tryStart(state, matched);
        if (start == BlockStart.none() || !underline || !syntax.reads("reference")) {
            return start;
        }
        List<BasedSequence> lines = matched.getBlockParser().getBlockContent().getLines();
        int said = 0;
        while (said < lines.size() && LinkDefinition.is(lines.get(said))) {
            said++;
        }
        return said == 0 ? start : said == lines.size() ? BlockStart.none() : behind(said, lines, state);
    }

    /** The heading of what of {@code lines} stands behind the first {@code said}. */
    private static BlockStart behind(int said, List<BasedSequence> lines, ParserState state) {
        ParagraphParser before = new ParagraphParser();
        BlockContent words = new BlockContent();
        for (int i = 0; i < lines.size(); i++) {
            if (i < said) {
                before.addLine(state, lines.get(i));
            } else {
                words.add(lines.get(i), 0);
            }
        }
        BasedSequence underline = state.getLine().trim();
        HeadingParser parser = new HeadingParser(underline.startsWith("=") ? 1 : 2);
        Heading heading = (Heading) parser.getBlock();
        heading.setText(words.getContents().trim());
        heading.setClosingMarker(underline);
        heading.setCharsFromContent();
        return BlockStart.of(before, parser).atIndex(state.getLine().length()).replaceActiveBlockParser();
    }

    /** Makes one for each text. */
    public static final class Factory implements CustomBlockParserFactory, Unordered {
        private final Syntax syntax;

        public Factory(Syntax syntax) {
            this.syntax = syntax;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(BlockQuoteParser.Factory.class);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(
                    FencedCodeBlockParser.Factory.class,
                    ThematicBreakParser.Factory.class,
                    ListBlockParser.Factory.class,
                    IndentedCodeBlockParser.Factory.class);
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new HeadingStart(options, syntax);
        }
    }
}
