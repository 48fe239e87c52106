package org.diptych.core.preview;

import java.util.HashMap;
import java.util.Map;

/**
 * Remembers the clean form of the blocks of the last two pages: a block that stays, or comes back with the next undo,
 * costs a look. Confined to one thread.
 */
final class BlockCache {
    private final boolean typeset;
    private Map<String, CleanBlock> current = new HashMap<>();
    private Map<String, CleanBlock> previous = Map.of();

    /** @param typeset whether formulas are */
    BlockCache(boolean typeset) {
        this.typeset = typeset;
    }

    /** A new page begins. */
    void turn() {
        previous = current;
        current = new HashMap<>(previous.size() * 2);
    }

    CleanBlock clean(String published) {
        CleanBlock known = current.get(published);
        if (known == null) {
            known = previous.get(published);
            current.put(published, known == null ? known = CleanBlock.of(published, typeset) : known);
        }
        return known;
    }
}
