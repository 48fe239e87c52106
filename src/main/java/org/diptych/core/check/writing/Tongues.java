package org.diptych.core.check.writing;

import org.diptych.core.check.BlockProse;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.syntax.Language;

/** Which language's rules a block is held to: that of its body; what no tag names may be in either. Stateless. */
final class Tongues {
    private Tongues() {}

    static boolean isEnglish(BlockProse block) {
        return isProse(block) && (block.language().isEmpty() || new Language(block.language()).isEnglish());
    }

    static boolean isChinese(BlockProse block) {
        return isProse(block) && (block.language().isEmpty() || new Language(block.language()).isChinese());
    }

    private static boolean isProse(BlockProse block) {
        return block.kind() == SegmentKind.BODY || block.kind() == SegmentKind.SUMMARY;
    }
}
