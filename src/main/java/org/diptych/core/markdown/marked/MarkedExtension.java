package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** What marked reads beyond flexmark's CommonMark, or otherwise: addresses, brackets, emphasis, tildes, tables. */
final class MarkedExtension implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new BareAddressParser.Factory());
        builder.customInlineParserExtensionFactory(new BracketGuard.Factory());
        builder.paragraphPreProcessorFactory(new TableProcessor.Factory());
        builder.customDelimiterProcessor(new EmphasisProcessor('*'));
        builder.customDelimiterProcessor(new EmphasisProcessor('_'));
        builder.customDelimiterProcessor(new TildeProcessor());
    }
}
