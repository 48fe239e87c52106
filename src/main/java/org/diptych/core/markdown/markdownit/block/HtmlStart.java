package org.diptych.core.markdown.markdownit.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.commonmark.Unordered;

/**
 * Begins blocks of HTML where flexmark does, but for one place: a tag that is no block's cannot end a paragraph, nor can
 * it where the paragraph goes on from a list or a quote without their marks.
 */
public final class HtmlStart extends AbstractBlockParserFactory {
    /** The elements that begin a block of HTML. */
    public static final List<String> ELEMENTS =
            List.of(("address article aside base basefont blockquote body caption center col"
                            + " colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset"
                            + " h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol"
                            + " optgroup option p param section source summary table tbody td tfoot th thead title tr track ul")
                    .split(" "));

    private static final Pattern MAY_END_PARAGRAPH = Pattern.compile("<(?:[!?]|(?:script|pre|style|textarea)(?:"
            + Signs.BLANK + "|>|$)|/?(?:" + String.join("|", ELEMENTS) + ")(?:" + Signs.BLANK + "|/?>|$)).*");

    private final BlockParserFactory flexmark;

    private HtmlStart(DataHolder options) {
        super(options);
        this.flexmark = new HtmlBlockParser.Factory().apply(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        if (!line.startsWith("<")) {
            return BlockStart.none();
        }
        boolean goesOn =
                state.getActiveBlockParser().isParagraphParser() || matched.getBlockParser() instanceof TableParser;
        boolean may = !goesOn
                || MAY_END_PARAGRAPH
                        .matcher(line.trimEOL().toString().toLowerCase(Locale.ROOT))
                        .matches();
        return may ? flexmark.tryStart(state, matched) : BlockStart.none();
    }

    /** Makes one for each text. */
    public static final class Factory implements CustomBlockParserFactory, Unordered {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new HtmlStart(options);
        }
    }
}
