package org.diptych.core.markdown.pandoc;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.PandocText;
import org.diptych.core.markdown.settings.PandocSettings;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MarkdownEngine;

/** Renders as pandoc does when hexo-renderer-pandoc calls it: {@code -f markdown-smart --mathjax} and more. Immutable. */
public final class PandocEngine implements MarkdownEngine {
    private final PandocSettings settings;

    public PandocEngine(PandocSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<HtmlBlock> blocks(String markdown) {
        PandocText text = TextReader.read(markdown);
        HtmlWriter writer = new HtmlWriter(text.notes(), settings);
        PandocTree tree = new PandocTree(markdown, settings.headingShift());
        List<HtmlBlock> blocks = new ArrayList<>();
        for (Node node = text.getFirstChild(); node != null; node = node.getNext()) {
            boolean last = node.getNext() == null;
            // Before it is written: the writer takes nodes apart.
            List<org.diptych.core.markdown.tree.Node> nodes = tree.of(node);
            String html = writer.html(node);
            HtmlBlock block =
                    new HtmlBlock(last ? html + "\n" : html, node.getStartOffset(), node.getEndOffset(), nodes);
            blocks.add(text.givenUp().contains(node) ? block.asPlain() : block);
        }
        String notes = writer.notes();
        if (!notes.isEmpty()) {
            blocks.add(new HtmlBlock(notes + "\n", markdown.length(), markdown.length(), tree.notes(text.notes())));
        }
        return blocks;
    }
}
