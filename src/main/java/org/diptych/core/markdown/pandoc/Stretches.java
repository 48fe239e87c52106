package org.diptych.core.markdown.pandoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.text.Halving;
import org.jspecify.annotations.Nullable;

/** What a text became: its stretches in order, and behind them the texts of its footnotes as one block. Immutable. */
final class Stretches {
    private final List<Stretch> all;
    private final Optional<HtmlBlock> notes;
    private final End end;

    /** The HTML of the last block, as it was written and with the line end behind it. */
    private record End(String last, String html) {
        /** Of a text that publishes nothing; a block may, with no HTML of its own. */
        private static final End NONE = new End("", "");
    }

    Stretches(List<Stretch> all, Optional<HtmlBlock> notes) {
        this(all, notes, null);
    }

    private Stretches(List<Stretch> all, Optional<HtmlBlock> notes, @Nullable End before) {
        this.all = all;
        this.notes = notes;
        this.end = end(all, before);
    }

    private static End end(List<Stretch> stretches, @Nullable End before) {
        for (int i = stretches.size() - 1; i >= 0; i--) {
            List<HtmlBlock> blocks = stretches.get(i).blocks();
            if (!blocks.isEmpty()) {
                String last = blocks.get(blocks.size() - 1).html();
                return before != null && before != End.NONE && before.last().equals(last)
                        ? before
                        : new End(last, last + "\n");
            }
        }
        return End.NONE;
    }

    List<Stretch> all() {
        return all;
    }

    List<HtmlBlock> blocks() {
        List<HtmlBlock> blocks = new ArrayList<>();
        all.forEach(stretch -> blocks.addAll(stretch.blocks()));
        if (!blocks.isEmpty()) {
            blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1).with(html -> end.html()));
        }
        notes.ifPresent(blocks::add);
        return blocks;
    }

    /** The same notes behind {@code changed} stretches, of a text that has grown by {@code distance} at {@code same}. */
    Stretches after(List<Stretch> changed, int same, int distance) {
        return new Stretches(changed, notes.map(block -> moved(block, same, distance)), end);
    }

    private static HtmlBlock moved(HtmlBlock notes, int same, int distance) {
        int end = notes.start() + distance;
        return new HtmlBlock(
                notes.html(),
                end,
                end,
                notes.nodes().stream()
                        .map(node -> notes.start() + node.start() < same ? node.moved(-distance) : node)
                        .toList(),
                notes.plain());
    }

    /** How many stretches lie before {@code same}, and looked at nothing behind it. */
    int unreached(int same) {
        int count = 0;
        while (count < all.size() && all.get(count).reach() <= same) {
            count++;
        }
        return count;
    }

    /** Which stretch begins at {@code at}; negative if none does. */
    int begunAt(int at) {
        int first = Halving.first(all.size(), i -> all.get(i).from() >= at);
        return first < all.size() && all.get(first).from() == at ? first : -1;
    }
}
