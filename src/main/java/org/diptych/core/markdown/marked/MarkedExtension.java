package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** What marked reads beyond CommonMark: bare addresses, tildes, tables within paragraphs. */
final class MarkedExtension implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.HTML_BLOCK_DEEP_PARSER, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new BareAddressParser.Factory());
        builder.customInlineParserExtensionFactory(new BracketGuard.Factory());
        builder.paragraphPreProcessorFactory(new TableSplitter.Factory());
        builder.customDelimiterProcessor(new TildeProcessor());
    }
}
