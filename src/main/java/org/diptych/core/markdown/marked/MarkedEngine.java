package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MarkdownEngine;

/** Renders as hexo-renderer-marked does. Immutable. */
public final class MarkedEngine implements MarkdownEngine {
    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    @Override
    public List<HtmlBlock> blocks(String markdown) {
        List<HtmlBlock> blocks = new ArrayList<>();
        for (Node node : parser.parse(markdown).getChildren()) {
            blocks.add(new HtmlBlock(renderer.render(node), node.getStartOffset(), node.getEndOffset()));
        }
        return blocks;
    }
}
