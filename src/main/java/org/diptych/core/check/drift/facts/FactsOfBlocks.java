package org.diptych.core.check.drift.facts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.bilingual.BodyBlock;

/**
 * Remembers what the blocks of one body say, so that those that did not change are not read again. Blocks are the same where
 * their texts are the same objects, as whoever cuts a body again leaves them. Confined to one thread at a time.
 */
public final class FactsOfBlocks {
    private List<BodyBlock> before = List.of();
    private List<BlockFacts> said = List.of();

    /** What each of {@code blocks} says, placed in its source. */
    public List<BlockFacts> of(List<BodyBlock> blocks) {
        int most = Math.min(before.size(), blocks.size());
        int head = 0;
        while (head < most && isSame(before.get(head), blocks.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && isSame(before.get(before.size() - 1 - tail), blocks.get(blocks.size() - 1 - tail))) {
            tail++;
        }
        Map<String, Integer> moved = new IdentityHashMap<>();
        for (int i = head; i < before.size() - tail; i++) {
            moved.put(before.get(i).source(), i);
        }
        List<BlockFacts> now = new ArrayList<>(blocks.size());
        now.addAll(said.subList(0, head));
        for (BodyBlock block : blocks.subList(head, blocks.size() - tail)) {
            Integer place = moved.get(block.source());
            now.add(place != null && isSame(before.get(place), block) ? said.get(place) : FactsReader.of(block));
        }
        now.addAll(said.subList(said.size() - tail, said.size()));
        before = blocks;
        said = List.copyOf(now);
        return said;
    }

    private static boolean isSame(BodyBlock one, BodyBlock other) {
        return one == other
                || one.source() == other.source()
                        && one.nodes() == other.nodes()
                        && one.kind() == other.kind()
                        && one.origin() - one.range().start()
                                == other.origin() - other.range().start();
    }
}
