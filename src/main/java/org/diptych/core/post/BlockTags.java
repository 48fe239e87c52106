package org.diptych.core.post;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.diptych.core.post.TagFault.Kind;
import org.diptych.core.syntax.PartSyntax;

/**
 * The tags that make parts of a post, each start with its end.
 *
 * @param blocks the outermost pairs, and starts whose end is missing, in the order of the file
 * @param faults tags without their other half, in the order of the file
 */
record BlockTags(List<Block> blocks, List<TagFault> faults) {
    private static final PartSyntax SYNTAX = PartSyntax.USUAL;

    /** A start tag with its end, if it has one. */
    record Block(HexoTag open, Optional<HexoTag> close) {
        boolean isBody() {
            return SYNTAX.languages().isBody(open.name());
        }
    }

    /** Pairs the block tags among {@code tags}: an end closes the nearest open start of its name. */
    static BlockTags of(List<HexoTag> tags) {
        Deque<HexoTag> open = new ArrayDeque<>();
        List<Block> pairs = new ArrayList<>();
        List<TagFault> faults = new ArrayList<>();
        for (HexoTag tag : tags) {
            if (SYNTAX.isStart(tag.name())) {
                open.push(tag);
            } else if (SYNTAX.isEnd(tag.name())) {
                close(tag, open, pairs, faults);
            }
        }
        open.forEach(tag -> unclosed(tag, pairs, faults));
        pairs.sort(Comparator.comparingInt(pair -> pair.open().range().start()));
        List<Block> outermost = outermost(pairs, faults);
        faults.sort(Comparator.comparingInt(fault -> fault.range().start()));
        return new BlockTags(outermost, faults);
    }

    private static void close(HexoTag end, Deque<HexoTag> open, List<Block> pairs, List<TagFault> faults) {
        String name = end.name().substring(3);
        if (open.stream().noneMatch(tag -> tag.name().equals(name))) {
            faults.add(new TagFault(Kind.UNOPENED, name, end.range()));
            return;
        }
        while (!open.peek().name().equals(name)) {
            unclosed(open.pop(), pairs, faults);
        }
        pairs.add(new Block(open.pop(), Optional.of(end)));
    }

    private static void unclosed(HexoTag start, List<Block> pairs, List<TagFault> faults) {
        faults.add(new TagFault(Kind.UNCLOSED, start.name(), start.range()));
        pairs.add(new Block(start, Optional.empty()));
    }

    private static List<Block> outermost(List<Block> pairs, List<TagFault> faults) {
        List<Block> outermost = new ArrayList<>();
        Block outer = null;
        int end = 0;
        for (Block pair : pairs) {
            HexoTag start = pair.open();
            if (start.range().start() >= end) {
                outermost.add(pair);
                outer = pair;
                end = pair.close().map(tag -> tag.range().end()).orElse(end);
            } else if (outer != null
                    && pair.close().isPresent()
                    && start.name().equals(outer.open().name())) {
                faults.add(new TagFault(Kind.NESTED, start.name(), start.range()));
            }
        }
        return outermost;
    }
}
