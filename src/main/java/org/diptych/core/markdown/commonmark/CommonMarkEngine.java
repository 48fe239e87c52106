package org.diptych.core.markdown.commonmark;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.markdown.source.MarkdownReading;
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

        /** Whether nothing of what was read so far changes how the next block is read. */
        default boolean isAlone() {
            return true;
        }

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

    /** Whether something in {@code text} may change how blocks far from it are published: a definition, say. */
    protected boolean mayBind(String text) {
        return text.contains("]:");
    }

    @Override
    public final List<HtmlBlock> blocks(String markdown) {
        return read(markdown).blocks();
    }

    @Override
    public final MarkdownReading read(String markdown) {
        return CommonMarkReading.of(this, markdown);
    }

    /**
     * What became of a text.
     *
     * @param blocks what is published, in the order of the text
     * @param bound whether a block may be published otherwise when another changes
     * @param steps what it took
     */
    record Made(List<HtmlBlock> blocks, boolean bound, long steps) {}

    /** What {@code markdown} becomes, without what is too much to read. */
    Made made(String markdown) {
        LeftOut leftOut = LeftOut.hopelessIn(markdown);
        for (int tries = 0; tries <= MOST_LEFT_OUT; tries++) {
            MappedText left = leftOut.rest();
            int[] place = new int[1];
            try {
                Made made = read(left, place);
                List<HtmlBlock> plain = leftOut.blocks(keepsLines);
                if (plain.isEmpty()) {
                    return new Made(made.blocks(), made.bound() || mayBind(markdown), made.steps());
                }
                List<HtmlBlock> blocks = new ArrayList<>(made.blocks());
                blocks.addAll(plain);
                blocks.sort(Comparator.comparingInt(HtmlBlock::start));
                return new Made(blocks, true, made.steps());
            } catch (TooMuchWork | StackOverflowError tooMuch) {
                leftOut.add(place[0]);
            }
        }
        return new Made(leftOut.all().blocks(keepsLines), true, 0);
    }

    /** What {@code piece} of a text becomes by itself; empty if something in it is too much to read. */
    Optional<Made> piece(String piece) {
        try {
            return LeftOut.hopelessIn(piece).blocks(keepsLines).isEmpty()
                    ? Optional.of(read(MappedText.of(piece, 0), new int[1]))
                    : Optional.empty();
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            return Optional.empty();
        }
    }

    /** How many steps a text of {@code length} characters may take. */
    static long allowed(int length) {
        return new WorkMeter(length, STEPS).left();
    }

    /** @param place is told where the reading has come to when it does not end well */
    private Made read(MappedText text, int[] place) {
        WorkMeter meter = new WorkMeter(text.length(), STEPS);
        Blocks found = found(text, place, meter);
        MappedText source = found.text();
        Document document = found.document();
        List<HtmlBlock> blocks = new ArrayList<>();
        boolean bound = false;
        Node node = document.getFirstChild();
        try {
            Reading reading = found.reading().get();
            for (; node != null; node = node.getNext()) {
                reading.read(node);
                bound |= !reading.isAlone();
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
                bound = true;
            }
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            place[0] = node == null ? text.length() : source.originOf(node.getStartOffset());
            throw tooMuch;
        }
        return new Made(List.copyOf(blocks), bound, allowed(text.length()) - meter.left());
    }

    private static List<org.diptych.core.markdown.tree.Node> from(
            int start, List<org.diptych.core.markdown.tree.Node> nodes) {
        return nodes.stream().map(node -> node.moved(-start)).toList();
    }
}
