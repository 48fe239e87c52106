package org.diptych.core.markdown.hexo;

import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.ReferenceEntry;

/**
 * What a tag (with its body) became, places counted from the tag's start. Confined to one thread: it keeps the blocks
 * of the last numbering, since most keys change no number.
 */
final class RenderedUnit {
    private final boolean section;
    private final String opening;
    private final List<HtmlBlock> blocks;
    private final String closing;
    private final List<ReferenceEntry> references;
    private final List<TemplateProblem> problems;
    private Map<String, Integer> lastNumbers;
    private int lastShift = -1;
    private List<HtmlBlock> lastBlocks;

    RenderedUnit(boolean section, String opening, List<HtmlBlock> blocks, String closing, Expansion expansion) {
        this.section = section;
        this.opening = opening;
        this.blocks = blocks;
        this.closing = closing;
        this.references = List.copyOf(expansion.references());
        this.problems = List.copyOf(expansion.problems());
    }

    /** Whether it stands as a section of its own: a language's body, the list of references. */
    boolean isSection() {
        return section;
    }

    String opening() {
        return opening;
    }

    String closing() {
        return closing;
    }

    List<ReferenceEntry> references() {
        return references;
    }

    List<TemplateProblem> problems() {
        return problems;
    }

    /** The blocks with {@code numbers} in their citations, moved by {@code shift}; null numbers leave the keys. */
    List<HtmlBlock> blocks(Map<String, Integer> numbers, int shift) {
        if (lastBlocks == null || lastShift != shift || !java.util.Objects.equals(lastNumbers, numbers)) {
            lastBlocks = blocks.stream()
                    .map(block -> block.with(html -> CitationNumbers.in(html, numbers))
                            .at(block.start() + shift, block.end() + shift))
                    .toList();
            lastNumbers = numbers;
            lastShift = shift;
        }
        return lastBlocks;
    }

    /** What the unit is in the tree of the text around it, placed from {@code shift}; a section is nothing there. */
    List<Node> nodes(int shift) {
        return section
                ? List.of()
                : blocks.stream()
                        .flatMap(block -> block.nodes().stream())
                        .map(node -> node.moved(shift))
                        .toList();
    }

    /** The unit as one piece of HTML. */
    String html(Map<String, Integer> numbers) {
        StringBuilder html = new StringBuilder(opening);
        for (HtmlBlock block : blocks(numbers, 0)) {
            html.append(block.html());
        }
        return html.append(closing).toString();
    }
}
