package org.diptych.core.bilingual.state;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.jspecify.annotations.Nullable;

/**
 * What each block of a post's bodies says. A block that an edit leaves as the object it was keeps what was found of it.
 * Immutable.
 */
final class BlockTexts {
    /** Of no bodies. */
    static final BlockTexts NONE = new BlockTexts(new IdentityHashMap<>());

    /** By the very string that a block was read from. */
    private final Map<String, Said> known;

    /** What the same characters say depends on what they are. */
    private record Said(BlockKind kind, int level, SideText text) {}

    private BlockTexts(Map<String, Said> known) {
        this.known = known;
    }

    /** The texts of {@code bodies}. */
    static BlockTexts of(List<Body> bodies, BlockTexts before) {
        Map<String, Said> now = new IdentityHashMap<>();
        for (Body body : bodies) {
            for (BodyBlock block : body.blocks()) {
                SideText text = before.find(block);
                now.put(
                        block.source(),
                        new Said(block.kind(), block.level(), text == null ? SideText.of(List.of(block)) : text));
            }
        }
        return new BlockTexts(now);
    }

    private @Nullable SideText find(BodyBlock block) {
        Said said = known.get(block.source());
        return said != null && said.kind() == block.kind() && said.level() == block.level() ? said.text() : null;
    }

    /** What {@code block} says. */
    SideText of(BodyBlock block) {
        SideText text = find(block);
        return text == null ? SideText.of(List.of(block)) : text;
    }

    /** What {@code blocks} say together. */
    SideText of(List<BodyBlock> blocks) {
        return blocks.size() == 1
                ? of(blocks.get(0))
                : SideText.joined(blocks.stream().map(this::of).toList());
    }
}
