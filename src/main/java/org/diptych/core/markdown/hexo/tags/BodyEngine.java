package org.diptych.core.markdown.hexo.tags;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.tree.Node;

/** Renders the Markdown in a tag's body, and keeps what it was read into. Used for one tag. */
final class BodyEngine implements MarkdownEngine {
    private final MarkdownEngine markdown;
    private final MappedText body;
    private final Substitutes substitutes;
    private final List<Node> nodes = new ArrayList<>();
    private final List<HtmlBlock> givenUp = new ArrayList<>();
    private int at;

    BodyEngine(MarkdownEngine markdown, MappedText body, Substitutes substitutes) {
        this.markdown = markdown;
        this.body = body;
        this.substitutes = substitutes;
    }

    @Override
    public List<HtmlBlock> blocks(String text) {
        List<HtmlBlock> blocks = markdown.blocks(text);
        int start = text.isEmpty() ? -1 : body.text().indexOf(text, at);
        int place = body.originOf(Math.max(0, start));
        blocks.stream()
                .filter(HtmlBlock::plain)
                .forEach(block -> givenUp.add(block.at(place + block.start(), place + block.end())));
        if (start >= 0) {
            at = start + text.length();
            MappedText part = new MappedText.Builder().copy(body, start, at).build();
            TreePlacing placing = new TreePlacing(part, substitutes);
            blocks.forEach(block -> nodes.addAll(placing.nodes(block, 0)));
        }
        return blocks;
    }

    /** The blocks of what was rendered so far that were too much to read, about where they came from. */
    List<HtmlBlock> givenUp() {
        return givenUp;
    }

    /** The nodes of what was rendered so far, placed where the body's text came from. */
    List<Node> nodes() {
        return nodes;
    }
}
