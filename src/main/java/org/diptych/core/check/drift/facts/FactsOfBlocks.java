package org.diptych.core.check.drift.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.markdown.tree.Node;

/** Remembers what blocks say, so that those that did not change are not read again. Confined to one thread at a time. */
public final class FactsOfBlocks {
    private Map<Key, Facts> before = new HashMap<>();
    private Map<Key, Facts> now = new HashMap<>();

    /** What a block's facts hang on; its nodes say what the text was read into. */
    private record Key(BlockKind kind, String source, int shift, List<Node> nodes) {
        /** The items of one list are many of the same text, each at another place in it. */
        @Override
        public int hashCode() {
            return source.hashCode() * 31 + shift;
        }

        /** Nodes of what was not read anew are the same objects, and not looked into. */
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Key key)
                    || kind != key.kind
                    || shift != key.shift
                    || nodes.size() != key.nodes.size()) {
                return false;
            }
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i) != key.nodes.get(i) && !nodes.get(i).equals(key.nodes.get(i))) {
                    return false;
                }
            }
            return source.equals(key.source);
        }
    }

    /** What {@code block} says, placed in its source. */
    public Facts of(BodyBlock block) {
        Key key = new Key(
                block.kind(), block.source(), block.origin() - block.range().start(), block.nodes());
        Facts known = now.get(key);
        if (known == null) {
            known = before.get(key);
            if (known == null) {
                known = FactsReader.of(block);
            }
            now.put(key, known);
        }
        return known;
    }

    /** Forgets what was not asked for since the last time. */
    public void forgetTheRest() {
        before = now;
        now = new HashMap<>();
    }
}
