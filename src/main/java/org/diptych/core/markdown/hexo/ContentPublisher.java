package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.hexo.code.CodeFence;
import org.diptych.core.markdown.hexo.code.CodeFigure;
import org.diptych.core.markdown.hexo.tags.TemplateProblem;
import org.diptych.core.markdown.nunjucks.PostData;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.source.MarkdownReading;
import org.diptych.core.post.ReferenceEntry;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the content of a post, which is what follows its front matter, in Hexo's order: fenced code out, tags and
 * comments out, Markdown over what is left, tags expanded (the bodies of languages through Markdown on their own), code
 * and comments back, numbers into citations.
 *
 * <p>Keeps what it made of the last content, so that only what changed is rendered anew; confined to one thread.
 */
public final class ContentPublisher {
    private final MarkdownEngine markdown;
    private final CodeFigure figures;
    private final UnitRenderer renderer;
    private final LinkMarks links;
    private Map<String, RenderedUnit> known = new HashMap<>();
    private List<RenderedUnit> last = List.of();
    private @Nullable HiddenText lastHidden;
    private @Nullable OuterText lastOuter;
    private PostData lastData = PostData.NONE;

    public ContentPublisher(MarkdownEngine markdown, Rendering rendering) {
        this.markdown = markdown;
        this.figures = new CodeFigure(rendering.code());
        this.links = new LinkMarks(rendering.links());
        this.renderer = new UnitRenderer(markdown, figures, links, rendering);
    }

    /** The parts of the article of a post with {@code data}, in order; {@code numbered}: whether citations get numbers. */
    public Content publish(String content, boolean numbered, PostData data) {
        if (!data.equals(lastData)) {
            lastData = data;
            known = Map.of();
            last = List.of();
            lastHidden = null;
        }
        HiddenText hidden = hidden(content, data);
        lastHidden = hidden;
        List<CodeFence> taken = figures.enabled() ? hidden.fences() : List.of();
        List<TemplateUnit> templates = new ArrayList<>();
        Placeholders placeholders = new Placeholders(figures);
        MappedText outer = outerText(content, taken, hidden.units(), templates, placeholders);
        OuterText around = around(outer.text());
        TemplateRun run = new TemplateRun(renderer, new TemplatedText(content, outer, taken, placeholders), data);
        List<HtmlBlock> blocks = run.over(around.blocks(), templates, known, last, hidden.templates());
        known = run.kept();
        List<RenderedUnit> units = run.units();
        last = units;
        Map<String, Integer> numbers = numbered ? numbers(units) : null;
        List<ContentPart> parts = new ContentAssembly(outer, templates, units, placeholders, numbers).assemble(blocks);
        List<TemplateProblem> problems = problems(templates, units);
        problems.addAll(run.problems());
        for (HtmlBlock block : around.blocks()) {
            if (block.plain()) {
                int start = outer.originOf(block.start());
                int end = Math.max(start, outer.originOfEnd(block.end()));
                problems.addAll(TemplateProblem.ofPlain(List.of(block.at(start, end))));
            }
        }
        return new Content(parts, problems);
    }

    private HiddenText hidden(String content, PostData data) {
        if (!data.isTemplate()) {
            return HiddenText.ofCode(content);
        }
        return lastHidden == null ? HiddenText.of(content) : lastHidden.after(content);
    }

    private static MappedText outerText(
            String content,
            List<CodeFence> fences,
            List<TemplateUnit> found,
            List<TemplateUnit> templates,
            Placeholders placeholders) {
        MappedText source = MappedText.of(content, 0);
        MappedText.Builder outer = new MappedText.Builder();
        int at = 0;
        int fence = 0;
        for (TemplateUnit unit : found) {
            while (fence < fences.size() && fences.get(fence).start() < unit.start()) {
                at = copyFence(outer, source, at, fences.get(fence++), placeholders);
            }
            while (fence < fences.size() && fences.get(fence).end() <= unit.end()) {
                fence++;
            }
            outer.copy(source, at, unit.start());
            if (unit.kind() == TemplateUnit.Kind.COMMENT) {
                placeholders.comment(outer, content.substring(unit.start(), unit.end()), unit.start());
            } else if (unit.kind() == TemplateUnit.Kind.TEMPLATE) {
                Placeholders.tag(outer, templates.size(), unit.start(), unit.end());
                templates.add(unit);
            }
            at = unit.end();
        }
        while (fence < fences.size()) {
            at = copyFence(outer, source, at, fences.get(fence++), placeholders);
        }
        return outer.copy(source, at, content.length()).build();
    }

    private static int copyFence(
            MappedText.Builder outer, MappedText source, int at, CodeFence fence, Placeholders placeholders) {
        outer.copy(source, at, fence.start());
        placeholders.code(outer, source, fence, 0);
        return fence.end();
    }

    /** The fences that lie in {@code unit}. */
    static List<CodeFence> within(List<CodeFence> fences, TemplateUnit unit) {
        int from = TemplateScanner.firstEndingAfter(unit.start(), fences);
        int to = from;
        while (to < fences.size() && fences.get(to).end() <= unit.end()) {
            to++;
        }
        return from < to && fences.get(from).start() < unit.start()
                ? fences.subList(from + 1, to)
                : fences.subList(from, to);
    }

    private static Map<String, Integer> numbers(List<RenderedUnit> units) {
        Map<String, Integer> numbers = new HashMap<>();
        for (RenderedUnit unit : units) {
            for (ReferenceEntry entry : unit.references()) {
                if (ReferenceEntry.canBeCited(entry.key())) {
                    numbers.putIfAbsent(entry.key(), entry.number());
                }
            }
        }
        return numbers;
    }

    /** {@code text}, what stands around the tags, as blocks. */
    private OuterText around(String text) {
        OuterText known = lastOuter;
        if (known == null || !known.text().equals(text)) {
            MarkdownReading reading =
                    known == null ? markdown.read(text) : known.reading().after(text);
            List<HtmlBlock> blocks = reading.blocks().stream()
                    .map(block -> block.with(links::in))
                    .toList();
            known = new OuterText(text, reading, blocks);
            lastOuter = known;
        }
        return known;
    }

    private static List<TemplateProblem> problems(List<TemplateUnit> templates, List<RenderedUnit> units) {
        List<TemplateProblem> problems = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            int shift = templates.get(i).start();
            for (TemplateProblem problem : units.get(i).problems()) {
                problems.add(new TemplateProblem(
                        problem.kind(), problem.name(), problem.start() + shift, problem.end() + shift));
            }
        }
        return problems;
    }

    private record OuterText(String text, MarkdownReading reading, List<HtmlBlock> blocks) {}
}
