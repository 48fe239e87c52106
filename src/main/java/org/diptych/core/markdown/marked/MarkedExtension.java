package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import org.diptych.core.markdown.commonmark.BlocksAlone;
import org.diptych.core.markdown.settings.MarkedSettings.Syntax;

/** Which blocks marked reads beyond flexmark's CommonMark: tables. What blocks hold is read by {@link InlinePass}. */
final class MarkedExtension implements Parser.ParserExtension {

    private final Syntax syntax;

    MarkedExtension(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        // none
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserFactory(BlocksAlone::of);
        builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
        if (syntax.gfm()) {
            builder.paragraphPreProcessorFactory(new TableProcessor.Factory());
        }
    }
}
