package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.settings.MarkedSettings;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.source.Spots;

/**
 * Renders as hexo-renderer-marked 7 does; with its own settings: GitHub's Markdown, line breaks kept, typographic signs.
 * Immutable.
 */
public final class MarkedEngine implements MarkdownEngine {
    private final MarkedSettings settings;
    private final SiteAddresses addresses;
    private final Parser parser;

    public MarkedEngine(MarkedSettings settings, SiteAddresses addresses) {
        this.settings = settings;
        this.addresses = addresses;
        this.parser = Parser.builder()
                .extensions(List.of(new MarkedExtension(settings.syntax())))
                .build();
    }

    @Override
    public List<HtmlBlock> blocks(String markdown) {
        MappedText source = ItemBreaks.inserted(markdown);
        Document document = parser.parse(source.text());
        MarkedWriter writer = new MarkedWriter(document, settings, addresses);
        MarkedTree tree = new MarkedTree(document, new Spots(source.text(), source), writer);
        List<HtmlBlock> blocks = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            String html = writer.html(node);
            if (!html.isEmpty()) {
                int start = source.originOf(node.getStartOffset());
                int end = Math.max(start, source.originOfEnd(node.getEndOffset()));
                blocks.add(new HtmlBlock(html, start, end, tree.of(node)));
            }
        }
        return blocks;
    }
}
