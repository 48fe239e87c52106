package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.core.markdown.hexo.code.CodeElements;
import org.diptych.core.markdown.hexo.tags.TemplateProblem;
import org.diptych.core.markdown.hexo.tags.TemplateProblem.Kind;
import org.diptych.core.markdown.nunjucks.PostData;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Runs the templates of one post in their order, so that what one sets the next ones see. Most are printed each by
 * itself; those of a {@link Joints.Joint} together with the blocks around them. Used once.
 */
final class TemplateRun {
    private static final Pattern CODE = Pattern.compile("<code[^<>]*>[\\s\\S]+?</code>");
    private static final Pattern RAW = Pattern.compile("\\{% *raw *%\\}");

    /** A body is looked for where it stood: to look for it by what it says would take as long as reading its words. */
    private static final int LONG = 2000;

    private final UnitRenderer renderer;
    private final TemplatedText text;
    private final PostData data;
    private final Map<String, RenderedUnit> kept = new HashMap<>();
    private final List<String> sources = new ArrayList<>();
    private final List<@Nullable RenderedUnit> befores = new ArrayList<>();
    private final List<ReadUnit> reads = new ArrayList<>();
    private final List<TemplateProblem> problems = new ArrayList<>();
    private RenderedUnit[] units = {};
    private List<TemplateUnit> templates = List.of();
    private Map<String, RenderedUnit> known = Map.of();
    private List<RenderedUnit> last = List.of();
    private Map<String, Object> set = Map.of();

    TemplateRun(UnitRenderer renderer, TemplatedText text, PostData data) {
        this.renderer = renderer;
        this.text = text;
        this.data = data;
    }

    /**
     * Prints {@code templates}, which are marked in {@code blocks}; {@code known} are those of the last run.
     *
     * @param last what stood in their places then
     * @param runs whether Hexo runs its template engine at all
     * @return the blocks, with one in the place of each joint; {@code templates} has one more for each
     */
    List<HtmlBlock> over(
            List<HtmlBlock> blocks,
            List<TemplateUnit> templates,
            Map<String, RenderedUnit> known,
            List<RenderedUnit> last,
            boolean runs) {
        this.templates = templates;
        this.known = known;
        this.last = last;
        this.units = new RenderedUnit[templates.size()];
        read();
        return printed(blocks.stream().map(this::withCode).toList(), runs);
    }

    private List<HtmlBlock> printed(List<HtmlBlock> blocks, boolean runs) {
        List<Joints.Joint> joints = runs ? Joints.in(blocks, reads, this::read) : List.of();
        List<HtmlBlock> result = joints.isEmpty() ? blocks : new ArrayList<>(blocks.size());
        int at = 0;
        for (Joints.Joint joint : joints) {
            for (; at < joint.first(); at++) {
                print(blocks.get(at));
                result.add(blocks.get(at));
            }
            result.addAll(whole(blocks.subList(joint.first(), joint.last() + 1), joint.loose()));
            at = joint.last() + 1;
        }
        for (; at < blocks.size(); at++) {
            print(blocks.get(at));
            if (!joints.isEmpty()) {
                result.add(blocks.get(at));
            }
        }
        for (int number = 0; number < reads.size(); number++) {
            print(number);
        }
        return result;
    }

    /** What the templates became, in the order of the list given. */
    List<RenderedUnit> units() {
        return Arrays.asList(units);
    }

    /** What was printed each by itself, by its source, but for long ones. */
    Map<String, RenderedUnit> kept() {
        return kept;
    }

    /** What Hexo stops at outside of the templates. */
    List<TemplateProblem> problems() {
        return problems;
    }

    private void read() {
        Set<RenderedUnit> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int number = 0; number < templates.size(); number++) {
            TemplateUnit unit = templates.get(number);
            String source = source(number);
            sources.add(source);
            RenderedUnit before = before(number, source);
            before = before != null && taken.add(before) ? before : null;
            befores.add(before);
            reads.add(
                    before == null
                            ? renderer.read(source, ContentPublisher.within(text.fences(), unit), unit.start())
                            : before.read());
        }
    }

    /** What {@code source} became in the last run; a long one only if as many stand before or behind it as did then. */
    private @Nullable RenderedUnit before(int number, String source) {
        if (source.length() < LONG) {
            return known.get(source);
        }
        return Stream.of(number, number + last.size() - templates.size())
                .filter(place -> 0 <= place && place < last.size())
                .map(last::get)
                .filter(unit -> !unit.isSilent() && unit.read().source().equals(source))
                .findFirst()
                .orElse(null);
    }

    /** The template as it is written: the string of the last run where nothing changed, since that knows its hash. */
    private String source(int number) {
        TemplateUnit unit = templates.get(number);
        String before = number < last.size() ? last.get(number).read().source() : "";
        boolean same =
                before.length() == unit.end() - unit.start() && text.content().startsWith(before, unit.start());
        return same ? before : text.content().substring(unit.start(), unit.end());
    }

    /** {@code block} with the templates in its code elements as they are written: Hexo keeps its engine from them. */
    private HtmlBlock withCode(HtmlBlock block) {
        if (!Placeholders.in(block.html()) || !block.html().contains("<code")) {
            return block;
        }
        return block.with(html -> CODE.matcher(html).replaceAll(code -> {
            String element = restored(code.group());
            return Matcher.quoteReplacement(RAW.matcher(element).find() ? code.group() : silenced(code.group()));
        }));
    }

    private String restored(String html) {
        return Placeholders.marks(html)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        isTemplate(mark.group(1), mark.group(2))
                                ? sources.get(Integer.parseInt(mark.group(2)))
                                : mark.group()));
    }

    private boolean isTemplate(String kind, String number) {
        return kind.equals("swig") && Integer.parseInt(number) < reads.size();
    }

    private String silenced(String element) {
        Matcher mark = Placeholders.marks(element);
        while (mark.find()) {
            if (isTemplate(mark.group(1), mark.group(2))) {
                int number = Integer.parseInt(mark.group(2));
                units[number] = RenderedUnit.silent(reads.get(number));
            }
        }
        return CodeElements.withoutBraces(restored(element));
    }

    private void print(HtmlBlock block) {
        Matcher mark = Placeholders.marks(block.html());
        while (mark.find()) {
            int number = Integer.parseInt(mark.group(2));
            if (mark.group(1).equals("swig") && number < reads.size()) {
                print(number);
            }
        }
    }

    private void print(int number) {
        if (units[number] != null) {
            return;
        }
        String source = sources.get(number);
        RenderedUnit rendered = befores.get(number);
        if (rendered == null || !rendered.holdsAfter(set)) {
            ReadUnit read = rendered != null
                    ? renderer.read(
                            source,
                            ContentPublisher.within(text.fences(), templates.get(number)),
                            templates.get(number).start())
                    : reads.get(number);
            rendered = renderer.render(read, data, set, number < last.size() ? last.get(number) : null);
        }
        if (source.length() < LONG) {
            kept.put(source, rendered);
        }
        units[number] = rendered;
        set = rendered.after(set);
    }

    private ReadUnit read(HtmlBlock block) {
        return read(List.of(block), new ArrayList<>());
    }

    /** {@code blocks} as one template; {@code inner} gets the numbers of those in it. */
    private ReadUnit read(List<HtmlBlock> blocks, List<Integer> inner) {
        MappedText joint = new JointText(text, templates.subList(0, reads.size())).of(blocks, inner);
        return renderer.read("", joint, text.placeholders());
    }

    /** {@code blocks} printed as one template. */
    private List<HtmlBlock> whole(List<HtmlBlock> blocks, boolean loose) {
        List<Integer> inner = new ArrayList<>();
        ReadUnit read = read(blocks, inner);
        RenderedUnit rendered = renderer.render(read, data, set, null);
        boolean stops = rendered.problems().stream()
                .anyMatch(problem -> problem.kind() == Kind.STOPS
                        || problem.kind() == Kind.UNCLOSED_BRACES
                        || problem.kind() == Kind.UNKNOWN_TAG
                        || problem.kind() == Kind.UNCLOSED_TAG);
        if (loose && stops) {
            // The block is shown as it is written: what is wrong in it are a few characters.
            rendered.problems().stream()
                    .filter(problem -> problem.kind() != Kind.UNCLOSED_BRACES)
                    .filter(problem -> inner.stream().noneMatch(number -> holds(templates.get(number), problem)))
                    .forEach(problem ->
                            problems.add(new JointText(text, templates.subList(0, reads.size())).placed(problem)));
            blocks.forEach(this::print);
            return blocks;
        }
        inner.forEach(number -> units[number] = RenderedUnit.silent(reads.get(number)));
        set = rendered.after(set);
        int number = units.length;
        units = Arrays.copyOf(units, number + 1);
        units[number] = rendered.withoutNodes();
        templates.add(new TemplateUnit(TemplateUnit.Kind.TEMPLATE, 0, 0));
        HtmlBlock first = blocks.get(0);
        HtmlBlock last = blocks.get(blocks.size() - 1);
        List<Node> nodes = rendered.isBlank()
                ? List.of()
                : blocks.stream()
                        .flatMap(block -> block.nodes().stream().map(node -> node.moved(block.start() - first.start())))
                        .toList();
        return List.of(new HtmlBlock(Placeholders.tagMark(number), first.start(), last.end(), nodes));
    }

    private static boolean holds(TemplateUnit unit, TemplateProblem problem) {
        return unit.start() <= problem.start() && problem.end() <= unit.end();
    }
}
