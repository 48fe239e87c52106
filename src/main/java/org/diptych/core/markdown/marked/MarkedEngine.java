package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.MarkdownEngine;

/**
 * Renders as hexo-renderer-marked 7 does with its own settings: GitHub's Markdown, line breaks kept, typographic signs.
 * Immutable.
 */
public final class MarkedEngine implements MarkdownEngine {
    private final Parser parser = Parser.builder(new MutableDataSet()
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.MAX_HEADER_ROWS, 1)
                    .set(TablesExtension.WITH_CAPTION, false))
            .extensions(List.of(new MarkedExtension(), TablesExtension.create()))
            .build();

    @Override
    public List<HtmlBlock> blocks(String markdown) {
        MappedText source = ItemBreaks.inserted(markdown);
        Document document = parser.parse(source.text());
        MarkedWriter writer = new MarkedWriter(document);
        List<HtmlBlock> blocks = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            String html = writer.html(node);
            if (!html.isEmpty()) {
                int start = source.originOf(node.getStartOffset());
                blocks.add(new HtmlBlock(html, start, Math.max(start, source.originOfEnd(node.getEndOffset()))));
            }
        }
        return blocks;
    }
}
