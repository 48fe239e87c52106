package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import org.diptych.core.markdown.settings.MarkedSettings.Syntax;

/** What marked reads beyond flexmark's CommonMark, or otherwise: addresses, brackets, emphasis, tildes, tables. */
final class MarkedExtension implements Parser.ParserExtension {

    private final Syntax syntax;

    MarkedExtension(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new BracketGuard.Factory());
        builder.customDelimiterProcessor(new EmphasisProcessor('*'));
        builder.customDelimiterProcessor(new EmphasisProcessor('_'));
        if (syntax.linksAddresses()) {
            builder.customInlineParserExtensionFactory(new BareAddressParser.Factory());
        }
        if (syntax.gfm()) {
            builder.paragraphPreProcessorFactory(new TableProcessor.Factory());
            builder.customDelimiterProcessor(new TildeProcessor());
        }
    }
}
