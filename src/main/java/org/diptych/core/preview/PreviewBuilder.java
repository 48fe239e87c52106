package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.text.TextRange;

/** Makes the preview of a published post: sanitises each block it has not seen. Confined to one thread at a time. */
public final class PreviewBuilder {
    private final List<String> macros;
    private BlockCache cache = new BlockCache(true);
    private boolean typeset = true;
    private final Portions portions = new Portions();

    /** A builder for posts whose site gives their formulas nothing of its own. */
    public PreviewBuilder() {
        this(List.of());
    }

    /** @param macros the macros of the posts' site, each as the TeX that defines it */
    public PreviewBuilder(List<String> macros) {
        this.macros = List.copyOf(macros);
    }

    /** The preview of {@code published}, its formulas typeset. */
    public PreviewPage build(PublishedPost published, FrontMatter header) {
        return build(published, header, true);
    }

    /**
     * The preview of {@code published}.
     *
     * @param formulas whether the site typesets formulas in this post; where not, they stand as they are published
     */
    public PreviewPage build(PublishedPost published, FrontMatter header, boolean formulas) {
        if (formulas != typeset) {
            typeset = formulas;
            cache = new BlockCache(formulas);
        }
        cache.turn();
        portions.turn();
        FormulaContext context = new FormulaContext(macros);
        List<List<CleanBlock>> clean = new ArrayList<>();
        for (PublishedSection section : published.sections()) {
            List<CleanBlock> blocks = new ArrayList<>(section.blocks().size());
            for (Block block : section.blocks()) {
                blocks.add(cache.clean(block.html()));
            }
            blocks.forEach(context::survey);
            clean.add(blocks);
        }
        List<PreviewSection> sections = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            sections.add(section(published.sections().get(i), clean.get(i), context));
        }
        return new PreviewPage(header, sections);
    }

    private PreviewSection section(PublishedSection section, List<CleanBlock> cleaned, FormulaContext context) {
        List<PreviewBlock> blocks = new ArrayList<>();
        List<PageHeading> headings = new ArrayList<>();
        TextCount count = TextCount.NONE;
        for (int i = 0; i < cleaned.size(); i++) {
            CleanBlock clean = cleaned.get(i);
            blocks.addAll(
                    portions(context.complete(clean), section.blocks().get(i).source()));
            headings.addAll(clean.headings());
            count = count.plus(clean.count());
        }
        return new PreviewSection(section.segment(), section.role(), blocks, headings, count);
    }

    /** The portions share the source evenly, as lines of a listing do. */
    private List<PreviewBlock> portions(String html, TextRange source) {
        List<String> cut = portions.of(html);
        List<PreviewBlock> blocks = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            int start = source.start() + (int) ((long) source.length() * i / cut.size());
            int end = source.start() + (int) ((long) source.length() * (i + 1) / cut.size());
            blocks.add(new PreviewBlock(cut.get(i), new TextRange(start, end), i == 0 ? html : ""));
        }
        return blocks;
    }
}
