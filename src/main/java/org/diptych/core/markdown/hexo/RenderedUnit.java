package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diptych.core.markdown.hexo.tags.Expansion;
import org.diptych.core.markdown.hexo.tags.TemplateProblem;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.ReferenceEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a tag (with its body) became, places counted from the tag's start. Confined to one thread: it keeps the blocks
 * of the last numbering, since most keys change no number.
 */
final class RenderedUnit {
    private final ReadUnit read;
    private final Frame frame;
    private final List<HtmlBlock> blocks;
    private final List<ReferenceEntry> references;
    private final List<TemplateProblem> problems;
    /** Of the body of a language, how it was read; null elsewhere. */
    private final @Nullable FinishedBlocks body;

    private final Map<String, Object> before;
    private final Map<String, Object> after;
    private final boolean dependent;

    /** The HTML of blocks by what it was before citations had their numbers. */
    private Map<String, String> numbered = new IdentityHashMap<>();

    private @Nullable Map<String, Integer> lastNumbers;
    private int lastShift = -1;
    private @Nullable List<HtmlBlock> lastBlocks;

    /**
     * What a unit's blocks stand in.
     *
     * @param section whether that is a section of its own: a language's body, the list of references
     * @param opening HTML before the blocks
     * @param closing HTML behind them
     */
    record Frame(boolean section, String opening, String closing) {
        /** Nothing: they stand in the text around them. */
        static final Frame NONE = new Frame(false, "", "");

        static Frame section(String opening, String closing) {
            return new Frame(true, opening, closing);
        }
    }

    /** The template {@code read}, which became {@code blocks}. */
    RenderedUnit(ReadUnit read, Frame frame, List<HtmlBlock> blocks, Expansion expansion) {
        this(read, frame, blocks, expansion, null);
    }

    /**
     * The body of a language.
     *
     * @param before what was rendered in its place the last time, or null
     */
    RenderedUnit(ReadUnit read, Frame frame, FinishedBlocks body, Expansion expansion, @Nullable RenderedUnit before) {
        this(read, frame, body.blocks(), expansion, body);
        if (before != null) {
            numbered = before.numbered;
            lastNumbers = before.lastNumbers;
        }
    }

    private RenderedUnit(
            ReadUnit read, Frame frame, List<HtmlBlock> blocks, Expansion expansion, @Nullable FinishedBlocks body) {
        this.body = body;
        this.read = read;
        this.frame = frame;
        this.blocks = new ArrayList<>(blocks);
        this.references = List.copyOf(expansion.references());
        this.problems = List.copyOf(expansion.problems());
        this.before = expansion.before();
        this.after = expansion.after();
        this.dependent = expansion.isDependent();
    }

    private RenderedUnit(ReadUnit read) {
        this.body = null;
        this.read = read;
        this.frame = Frame.NONE;
        this.blocks = List.of();
        this.references = List.of();
        this.problems = List.of();
        this.before = Map.of();
        this.after = Map.of();
        this.dependent = false;
    }

    /** Whether it stands as a section of its own: a language's body, the list of references. */
    boolean isSection() {
        return frame.section();
    }

    /** A tag that stands within a template that is printed whole: nothing is left to do for it. */
    static RenderedUnit silent(ReadUnit read) {
        return new RenderedUnit(read);
    }

    /** The same, as nothing in the tree. */
    RenderedUnit withoutNodes() {
        blocks.replaceAll(block -> new HtmlBlock(block.html(), block.start(), block.end()));
        return this;
    }

    /** Whether nothing is published of it. */
    boolean isBlank() {
        return blocks.stream().allMatch(block -> block.html().isBlank());
    }

    boolean isSilent() {
        return !frame.section() && blocks.isEmpty();
    }

    /** What it was made of. */
    ReadUnit read() {
        return read;
    }

    /** Whether it would be the same after {@code set}. */
    boolean holdsAfter(Map<String, Object> set) {
        return !dependent || before.equals(set);
    }

    /** What is set behind the unit, where {@code set} is before it. */
    Map<String, Object> after(Map<String, Object> set) {
        return dependent ? after : set;
    }

    String opening() {
        return frame.opening();
    }

    String closing() {
        return frame.closing();
    }

    List<ReferenceEntry> references() {
        return references;
    }

    List<TemplateProblem> problems() {
        return problems;
    }

    /** The blocks with {@code numbers} in their citations, moved by {@code shift}; null numbers leave the keys. */
    List<HtmlBlock> blocks(@Nullable Map<String, Integer> numbers, int shift) {
        boolean same = Objects.equals(lastNumbers, numbers);
        List<HtmlBlock> made = lastBlocks;
        if (made == null || lastShift != shift || !same) {
            Map<String, String> known = same ? numbered : Map.of();
            numbered = new IdentityHashMap<>();
            made = blocks.stream()
                    .map(block -> block.with(html -> numbered(html, numbers, known))
                            .at(block.start() + shift, block.end() + shift))
                    .toList();
            lastBlocks = made;
            lastNumbers = numbers;
            lastShift = shift;
        }
        return made;
    }

    private String numbered(String html, @Nullable Map<String, Integer> numbers, Map<String, String> known) {
        String before = known.get(html);
        String now = before == null ? CitationNumbers.in(html, numbers) : before;
        numbered.put(html, now);
        return now;
    }

    /** How the body of a language was read; null for other tags. */
    @Nullable
    FinishedBlocks body() {
        return body;
    }

    /** What the unit is in the tree of the text around it, placed from {@code shift}; a section is nothing there. */
    List<Node> nodes(int shift) {
        return frame.section()
                ? List.of()
                : blocks.stream()
                        .flatMap(block -> block.nodes().stream())
                        .map(node -> node.moved(shift))
                        .toList();
    }

    /** The unit as one piece of HTML. */
    String html(@Nullable Map<String, Integer> numbers) {
        StringBuilder html = new StringBuilder(frame.opening());
        for (HtmlBlock block : blocks(numbers, 0)) {
            html.append(block.html());
        }
        return html.append(frame.closing()).toString();
    }
}
