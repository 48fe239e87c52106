package org.diptych.core.markdown.commonmark;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/**
 * Renders Markdown whose blocks are all found before anything in them is read.
 *
 * <p>Each look at the text is counted: a paragraph that takes too many is published as plain characters, and the rest is
 * read without it. Immutable.
 */
public abstract class CommonMarkEngine implements MarkdownEngine {
    /** Posts take up to 100 steps for each character. */
    private static final int STEPS = 400;

    /** So many paragraphs are left out one by one; after that, the whole text is plain. */
    private static final int MOST_LEFT_OUT = 4;

    private final boolean keepsLines;

    /** @param keepsLines whether a line end within a paragraph is published as a break */
    protected CommonMarkEngine(boolean keepsLines) {
        this.keepsLines = keepsLines;
    }

    /** What a dialect makes of the blocks of one text. */
    public interface Reading {
        /** Reads what {@code block} holds; called for every block of the text, before any is written. */
        void read(Node block);

        /** The HTML of {@code block}; empty for what is not published where it stands. */
        String html(Node block);

        /** What {@code block}, which has been written, was read into, placed in the text that was given. */
        List<org.diptych.core.markdown.tree.Node> nodes(Node block);

        /** What is published, with its nodes placed as {@link #nodes} places them, behind all blocks of a text that ends at {@code end}. */
        default List<HtmlBlock> rest(int end) {
            return List.of();
        }
    }

    /**
     * The blocks of a text.
     *
     * @param document holds them
     * @param text what places in {@code document} count in
     * @param reading begins to read what they hold
     */
    public record Blocks(Document document, MappedText text, Supplier<Reading> reading) {}

    /**
     * Finds the blocks of {@code text}; each look at it is told to {@code meter}.
     *
     * @param place is told how far it has come, in what {@code text} was made of
     */
    protected abstract Blocks found(MappedText text, int[] place, WorkMeter meter);

    @Override
    public final List<HtmlBlock> blocks(String markdown) {
        LeftOut leftOut = LeftOut.hopelessIn(markdown);
        for (int tries = 0; tries <= MOST_LEFT_OUT; tries++) {
            MappedText left = leftOut.rest();
            int[] place = new int[1];
            try {
                List<HtmlBlock> blocks = read(left, place);
                blocks.addAll(leftOut.blocks(keepsLines));
                blocks.sort(Comparator.comparingInt(HtmlBlock::start));
                return blocks;
            } catch (TooMuchWork | StackOverflowError tooMuch) {
                leftOut.add(place[0]);
            }
        }
        return leftOut.all().blocks(keepsLines);
    }

    /** @param place is told where the reading has come to when it does not end well */
    private List<HtmlBlock> read(MappedText text, int[] place) {
        Blocks found = found(text, place, new WorkMeter(text.length(), STEPS));
        MappedText source = found.text();
        Document document = found.document();
        List<HtmlBlock> blocks = new ArrayList<>();
        Node node = document.getFirstChild();
        try {
            Reading reading = found.reading().get();
            for (; node != null; node = node.getNext()) {
                reading.read(node);
            }
            for (node = document.getFirstChild(); node != null; node = node.getNext()) {
                String html = reading.html(node);
                if (!html.isEmpty()) {
                    int start = source.originOf(node.getStartOffset());
                    int end = Math.max(start, source.originOfEnd(node.getEndOffset()));
                    blocks.add(new HtmlBlock(html, start, end, from(start, reading.nodes(node))));
                }
            }
            int end = source.originOfEnd(source.length());
            for (HtmlBlock rest : reading.rest(end)) {
                blocks.add(new HtmlBlock(rest.html(), rest.start(), rest.end(), from(rest.start(), rest.nodes())));
            }
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            place[0] = node == null ? text.length() : source.originOf(node.getStartOffset());
            throw tooMuch;
        }
        return blocks;
    }

    private static List<org.diptych.core.markdown.tree.Node> from(
            int start, List<org.diptych.core.markdown.tree.Node> nodes) {
        return nodes.stream().map(node -> node.moved(-start)).toList();
    }
}
