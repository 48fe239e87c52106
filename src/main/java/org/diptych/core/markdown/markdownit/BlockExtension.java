package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import org.diptych.core.markdown.commonmark.BlocksAlone;
import org.diptych.core.markdown.markdownit.block.ContainerParser;
import org.diptych.core.markdown.markdownit.block.HeadingStart;
import org.diptych.core.markdown.markdownit.block.HtmlStart;
import org.diptych.core.markdown.markdownit.block.NoteParser;
import org.diptych.core.markdown.markdownit.block.TableParser;
import org.diptych.core.markdown.markdownit.definition.DefinitionParser;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.diptych.core.markdown.settings.MarkdownItSettings.Syntax;

/** Which blocks flexmark finds for markdown-it, and which it finds beyond CommonMark. */
final class BlockExtension implements Parser.ParserExtension {
    private final Syntax syntax;

    BlockExtension(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.BLOCK_QUOTE_PARSER, syntax.reads("blockquote"));
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, syntax.reads("fence"));
        options.set(Parser.INDENTED_CODE_BLOCK_PARSER, syntax.reads("code"));
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(Parser.LIST_BLOCK_PARSER, syntax.reads("list"));
        options.set(Parser.THEMATIC_BREAK_PARSER, syntax.reads("hr"));
        options.set(Parser.HTML_BLOCK_TAGS, HtmlStart.ELEMENTS);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserFactory(BlocksAlone::of);
        if (syntax.reads("reference")) {
            builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
        }
        if (syntax.reads("html_block")) {
            builder.customBlockParserFactory(new HtmlStart.Factory());
        }
        builder.customBlockParserFactory(new HeadingStart.Factory(syntax));
        if (syntax.reads("table")) {
            builder.customBlockParserFactory(new TableParser.Factory());
        }
        if (!syntax.containers().isEmpty()) {
            builder.customBlockParserFactory(new ContainerParser.Factory(syntax.containers()));
        }
        if (syntax.has(Plugin.ABBR)) {
            builder.customBlockParserFactory(new Abbreviations.Factory());
        }
        if (syntax.has(Plugin.DEFLIST)) {
            builder.customBlockParserFactory(new DefinitionParser.Factory());
        }
        if (syntax.has(Plugin.FOOTNOTE)) {
            builder.customBlockParserFactory(new NoteParser.Factory());
        }
    }
}
