package org.diptych.core.bilingual;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.core.markdown.tree.Node;

/**
 * What blocks say, so that those that are linked again with the next key need not be read again. Blocks are the same where
 * their texts are the same objects, as whoever cuts a body again leaves them. Immutable.
 */
final class BlockReadings {
    /** Nothing has been read. */
    static final BlockReadings NONE = new BlockReadings(Map.of());

    /** More are linked at once only where little stayed; a key goes without them, and they would take much memory. */
    private static final int MOST = 100;

    private final Map<String, Reading> bySource;

    private BlockReadings(Map<String, Reading> bySource) {
        this.bySource = bySource;
    }

    /**
     * What a block says.
     *
     * @param nodes what it was read out of
     * @param marks what is the same in both languages
     * @param words what is translated
     * @param length how much there is to read, in Latin letters
     */
    record Reading(List<Node> nodes, BlockKind kind, Set<String> marks, Set<String> words, double length) {

        static Reading of(BodyBlock block) {
            Set<String> marks = new HashSet<>();
            Set<String> words = new HashSet<>();
            double length = new WordReader(marks, words).read(block);
            return new Reading(block.nodes(), block.kind(), marks, words, length);
        }
    }

    /** What {@code block} says. */
    Reading of(BodyBlock block) {
        Reading known = bySource.get(block.source());
        return known != null && known.nodes() == block.nodes() && known.kind() == block.kind()
                ? known
                : Reading.of(block);
    }

    /** To be asked for the same blocks again, which say {@code readings}; nothing of more than a few is kept. */
    static BlockReadings keeping(List<BodyBlock> blocks, List<Reading> readings) {
        if (blocks.size() > MOST) {
            return NONE;
        }
        Map<String, Reading> bySource = new IdentityHashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            bySource.put(blocks.get(i).source(), readings.get(i));
        }
        return new BlockReadings(bySource);
    }
}
