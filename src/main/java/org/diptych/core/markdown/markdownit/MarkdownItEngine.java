package org.diptych.core.markdown.markdownit;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.diptych.core.markdown.commonmark.CommonMarkEngine;
import org.diptych.core.markdown.settings.MarkdownItSettings;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.Spots;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/** Renders as hexo-renderer-markdown-it 7 does. Immutable. */
public final class MarkdownItEngine extends CommonMarkEngine {
    private final Rendering rendering;
    private final Parser parser;

    public MarkdownItEngine(Rendering rendering) {
        super(rendering.engines().markdownIt().output().breaks());
        this.rendering = rendering;
        this.parser = Parser.builder()
                .extensions(List.of(
                        new BlockExtension(rendering.engines().markdownIt().syntax())))
                .build();
    }

    /** flexmark has no bound of its own and heeds no interruption; it reads a text that counts. */
    @Override
    protected Blocks found(MappedText text, int[] place, WorkMeter meter) {
        MeteredText metered = new MeteredText(text.text(), meter);
        try {
            Document document = parser.parse(BasedSequence.of(metered));
            return new Blocks(document, text, () -> reading(document, text, meter));
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            place[0] = text.originOf(metered.last());
            throw tooMuch;
        }
    }

    @Override
    protected boolean mayBind(String text) {
        return super.mayBind(text)
                || text.contains("[^")
                || text.contains("*[")
                || rendering.engines().markdownIt().syntax().has(MarkdownItSettings.Plugin.ATTRS);
    }

    private Reading reading(Document document, MappedText source, WorkMeter meter) {
        InlinePass inlines = new InlinePass(document, rendering.engines().markdownIt(), meter);
        BlockWriter writer = new BlockWriter(rendering, inlines, meter);
        MarkdownItTree tree = new MarkdownItTree(new Spots(source.text(), source), inlines, writer);
        MarkdownItSettings.Syntax syntax = rendering.engines().markdownIt().syntax();
        return new Reading() {
            private boolean attributed = !syntax.has(MarkdownItSettings.Plugin.ATTRS);

            @Override
            public void read(Node block) {
                inlines.read(block);
            }

            @Override
            public String html(Node block) {
                giveAttributes();
                inlines.pass(block);
                return writer.html(block);
            }

            /** Once all blocks are read: what stands in one may belong to another. */
            private void giveAttributes() {
                if (!attributed) {
                    attributed = true;
                    writer.give(CurlyAttributes.of(document, inlines, syntax.braces(), meter));
                }
            }

            @Override
            public List<org.diptych.core.markdown.tree.Node> nodes(Node block) {
                return tree.of(block);
            }

            @Override
            public List<HtmlBlock> rest(int end) {
                inlines.notes().all().forEach(note -> {
                    if (note.block() != null) {
                        inlines.pass(note.block());
                    }
                });
                String notes = writer.notes();
                return notes.isEmpty() ? List.of() : List.of(new HtmlBlock(notes, end, end, tree.notes()));
            }
        };
    }
}
