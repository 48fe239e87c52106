package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.diptych.core.markdown.hexo.tags.TreePlacing;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.source.MarkdownReading;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.text.SameEnds;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of one text, placed where the text came from and with everything put back that the renderer did not see; and
 * what it takes to make them again after an edit. Immutable.
 */
final class FinishedBlocks {
    private final String source;
    private final MarkdownReading reading;
    private final List<HtmlBlock> blocks;
    /** By the nodes that the renderer read: the same nodes from the same characters are finished in the same way. */
    private final Map<List<Node>, Finished> known;

    /** A block as the renderer gave it, and finished. */
    private record Finished(String html, HtmlBlock block) {}

    private FinishedBlocks(
            String source, MarkdownReading reading, List<HtmlBlock> blocks, Map<List<Node>, Finished> known) {
        this.source = source;
        this.reading = reading;
        this.blocks = blocks;
        this.known = known;
    }

    /**
     * Renders {@code text}, which was made of {@code source}.
     *
     * @param before the same of what the source was before, or null
     * @param finish what is done to the HTML of each block
     */
    static FinishedBlocks of(
            MarkdownEngine markdown,
            MappedText text,
            String source,
            TreePlacing placing,
            UnaryOperator<String> finish,
            @Nullable FinishedBlocks before) {
        MarkdownReading reading = before == null ? markdown.read(text.text()) : before.reading.after(text.text());
        UnaryOperator<HtmlBlock> placed = block -> placing.placed(block).with(finish);
        Known earlier = before == null ? (block, start, end) -> placed.apply(block) : before.known(source, placed);
        List<HtmlBlock> blocks = new ArrayList<>();
        Map<List<Node>, Finished> known = new IdentityHashMap<>();
        for (HtmlBlock block : reading.blocks()) {
            int start = text.originOf(block.start());
            int end = Math.max(start, text.originOfEnd(block.end()));
            HtmlBlock finished = earlier.finished(block, start, end);
            blocks.add(finished);
            if (!block.nodes().isEmpty()) {
                known.put(block.nodes(), new Finished(block.html(), finished));
            }
        }
        return new FinishedBlocks(source, reading, List.copyOf(blocks), known);
    }

    List<HtmlBlock> blocks() {
        return blocks;
    }

    /** Finishes a block that stands at {@code start} to {@code end} of what the text was made of. */
    private interface Known {
        HtmlBlock finished(HtmlBlock block, int start, int end);
    }

    /** What was finished here, for what became of the source; the others are finished by {@code anew}. */
    private Known known(String now, UnaryOperator<HtmlBlock> anew) {
        SameEnds same = SameEnds.of(source, now);
        return (block, start, end) -> {
            HtmlBlock known = finished(block, same, start, end, now.length());
            return known == null ? anew.apply(block) : known;
        };
    }

    /** What {@code block} became before, at its place now; null if that is not known. */
    private @Nullable HtmlBlock finished(HtmlBlock block, SameEnds same, int start, int end, int length) {
        Finished found = block.nodes().isEmpty() ? null : known.get(block.nodes());
        if (found == null || found.html() != block.html()) {
            return null;
        }
        HtmlBlock finished = found.block();
        boolean before = end <= same.start() && finished.start() == start && finished.end() == end;
        boolean behind = length - start <= same.end()
                && length - start == source.length() - finished.start()
                && length - end == source.length() - finished.end();
        return before || behind ? finished.at(start, end) : null;
    }
}
