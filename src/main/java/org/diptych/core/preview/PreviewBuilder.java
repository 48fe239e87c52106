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
        for (PublishedSection section : published.sections()) {
            for (Block block : section.blocks()) {
                context.survey(cache.clean(block.html()));
            }
        }
        return new PreviewPage(
                header,
                published.sections().stream()
                        .map(section -> section(section, context))
                        .toList());
    }

    private PreviewSection section(PublishedSection section, FormulaContext context) {
        List<PreviewBlock> blocks = new ArrayList<>();
        List<Heading> headings = new ArrayList<>();
        TextCount count = TextCount.NONE;
        for (Block block : section.blocks()) {
            CleanBlock clean = cache.clean(block.html());
            blocks.addAll(portions(context.complete(clean), block.source()));
            headings.addAll(clean.headings());
            count = count.plus(clean.count());
        }
        return new PreviewSection(section.segment(), section.kind(), section.language(), blocks, headings, count);
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
