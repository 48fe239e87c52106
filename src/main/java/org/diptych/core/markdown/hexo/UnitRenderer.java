package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.hexo.RenderedUnit.Frame;
import org.diptych.core.markdown.hexo.code.CodeElements;
import org.diptych.core.markdown.hexo.code.CodeFence;
import org.diptych.core.markdown.hexo.code.CodeFigure;
import org.diptych.core.markdown.hexo.tags.Expansion;
import org.diptych.core.markdown.hexo.tags.PluginTags;
import org.diptych.core.markdown.hexo.tags.TagLibrary;
import org.diptych.core.markdown.hexo.tags.TreePlacing;
import org.diptych.core.markdown.nunjucks.PostData;
import org.diptych.core.markdown.nunjucks.Template;
import org.diptych.core.markdown.nunjucks.read.TemplateReader;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.ReferenceEntry;
import org.diptych.core.syntax.PartSyntax;
import org.jspecify.annotations.Nullable;

/** Expands one tag of a post, with its body. Immutable. */
final class UnitRenderer {
    private final MarkdownEngine markdown;
    private final TagLibrary tags;
    private final CodeFigure figures;
    private final LinkMarks links;

    UnitRenderer(MarkdownEngine markdown, CodeFigure figures, LinkMarks links, Rendering rendering) {
        this.markdown = markdown;
        this.figures = figures;
        this.tags = new TagLibrary(figures, rendering.site());
        this.links = links;
    }

    /** Reads {@code source}, a tag as it stands; {@code fences} lie in it, placed from {@code shift}. */
    ReadUnit read(String source, List<CodeFence> fences, int shift) {
        Placeholders placeholders = new Placeholders(figures);
        MappedText.Builder masked = new MappedText.Builder();
        copy(masked, MappedText.of(source, 0), fences, shift, placeholders);
        return read(source, masked.build(), placeholders);
    }

    /** Reads {@code template}, which was made of {@code source}; {@code placeholders} knows what was hidden in it. */
    ReadUnit read(String source, MappedText template, Placeholders placeholders) {
        MappedText text = CodeElements.withoutBraces(template);
        TemplateReader reader = new TemplateReader(text.text(), tags);
        List<Template> parts = reader.read();
        return new ReadUnit(source, text, placeholders, parts, reader.opened(), reader.strayEnds());
    }

    /** Copies {@code source}, with marks for {@code fences}, which lie in it, placed from {@code shift}. */
    static void copy(
            MappedText.Builder target,
            MappedText source,
            List<CodeFence> fences,
            int shift,
            Placeholders placeholders) {
        int at = 0;
        for (CodeFence fence : fences) {
            target.copy(source, at, fence.start() - shift);
            placeholders.code(target, source, fence, shift);
            at = fence.end() - shift;
        }
        target.copy(source, at, source.length());
    }

    /**
     * Renders {@code unit} in a post with {@code data} after {@code set}.
     *
     * @param before what was rendered in its place the last time, or null
     */
    RenderedUnit render(ReadUnit unit, PostData data, Map<String, Object> set, @Nullable RenderedUnit before) {
        MappedText text = unit.text();
        List<Template> parts = unit.parts();
        Placeholders placeholders = unit.placeholders();
        Expansion expansion = new Expansion(markdown, tags, placeholders.substitutes(), data, set);
        if (parts.size() == 1 && parts.get(0) instanceof Template.Tag tag && PartSyntax.USUAL.isStart(tag.name())) {
            MappedText body = expansion.body(text, tag);
            return PartSyntax.USUAL.citations().isList(tag.name())
                    ? references(unit, tag, body, expansion)
                    : language(unit, tag, body, expansion, before);
        }
        String html =
                links.in(placeholders.restore(expansion.expand(text, parts).text()));
        List<Node> nodes = parts.stream()
                .flatMap(part -> placeholders.substitutes().at(text.originOf(part.start())).stream())
                .toList();
        HtmlBlock block = new HtmlBlock(html, 0, text.originOfEnd(text.length()), nodes);
        return new RenderedUnit(unit, Frame.NONE, List.of(block), expansion);
    }

    private RenderedUnit language(
            ReadUnit unit, Template.Tag tag, MappedText body, Expansion expansion, @Nullable RenderedUnit before) {
        Placeholders placeholders = unit.placeholders();
        FinishedBlocks blocks = FinishedBlocks.of(
                markdown,
                body,
                unit.source(),
                new TreePlacing(body, placeholders.substitutes()),
                html -> links.in(placeholders.restore(html)),
                before == null ? null : before.body());
        expansion.givenUp(blocks.blocks());
        Frame frame = Frame.section(PluginTags.languageOpening(tag.arguments()), "</div>");
        return new RenderedUnit(unit, frame, blocks, expansion, before);
    }

    private RenderedUnit references(ReadUnit unit, Template.Tag tag, MappedText body, Expansion expansion) {
        List<HtmlBlock> items = items(body, expansion, unit.placeholders());
        Frame frame = Frame.section(PluginTags.referencesOpening(tag.arguments()), "</ul>");
        return new RenderedUnit(unit, frame, items, expansion);
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
