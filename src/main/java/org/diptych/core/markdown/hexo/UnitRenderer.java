package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.ReferenceEntry;

/** Expands one tag of a post, with its body. Immutable. */
final class UnitRenderer {
    private final MarkdownEngine markdown;
    private final TagLibrary tags;
    private final CodeFigure figures;
    private final LinkMarks links;

    UnitRenderer(MarkdownEngine markdown, CodeFigure figures, LinkMarks links, Rendering rendering) {
        this.markdown = markdown;
        this.figures = figures;
        this.tags = new TagLibrary(figures, rendering.addresses(), rendering.files());
        this.links = links;
    }

    /**
     * Renders {@code source}, the tag as it stands; {@code fences} lie in it, placed from {@code shift}.
     *
     * @param before what was rendered in its place the last time, or null
     */
    RenderedUnit render(String source, List<CodeFence> fences, int shift, RenderedUnit before) {
        Placeholders placeholders = new Placeholders(figures);
        MappedText original = MappedText.of(source, 0);
        MappedText.Builder masked = new MappedText.Builder();
        int at = 0;
        for (CodeFence fence : fences) {
            masked.copy(original, at, fence.start() - shift);
            placeholders.code(masked, fence, shift);
            at = fence.end() - shift;
        }
        MappedText text = masked.copy(original, at, source.length()).build();
        List<TemplatePiece> pieces = new TemplateParser(text.text(), tags).parse();
        Expansion expansion = new Expansion(markdown, tags, placeholders.substitutes());
        if (pieces.size() == 1 && pieces.get(0) instanceof TemplatePiece.Call call) {
            if (call.name().equals("lang_content")) {
                MappedText body = expansion.body(text, call);
                String opening = PluginTags.languageOpening(call.arguments());
                FinishedBlocks blocks = FinishedBlocks.of(
                        markdown,
                        body,
                        source,
                        new TreePlacing(body, placeholders.substitutes()),
                        html -> links.in(placeholders.restore(html)),
                        before == null ? null : before.body());
                expansion.givenUp(blocks.blocks());
                return new RenderedUnit(opening, blocks, "</div>", expansion, before);
            }
            if (call.name().equals("references")) {
                List<HtmlBlock> items = items(expansion.body(text, call), expansion, placeholders);
                return new RenderedUnit(
                        true, PluginTags.referencesOpening(call.arguments()), items, "</ul>", expansion);
            }
        }
        String html =
                links.in(placeholders.restore(expansion.expand(text, pieces).text()));
        List<Node> nodes = pieces.stream()
                .flatMap(piece -> placeholders.substitutes().at(text.originOf(piece.start())).stream())
                .toList();
        return new RenderedUnit(false, "", List.of(new HtmlBlock(html, 0, source.length(), nodes)), "", expansion);
    }

    private List<HtmlBlock> items(MappedText body, Expansion expansion, Placeholders placeholders) {
        TreePlacing placing = new TreePlacing(body, placeholders.substitutes());
        List<HtmlBlock> items = new ArrayList<>();
        for (ReferenceEntry entry : ReferenceEntry.in(body.text())) {
            expansion.references().add(entry);
            HtmlBlock item = new HtmlBlock(
                    PluginTags.item(entry), entry.range().start(), entry.range().end());
            items.add(placing.placed(item).with(placeholders.restoring()).with(links::in));
        }
        return items;
    }
}
