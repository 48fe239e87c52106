package org.diptych.core.check.writing;

import java.util.Locale;
import org.diptych.core.check.BlockProse;
import org.diptych.core.post.SegmentKind;

/** Which language's rules a block is held to: that of its body; what no tag names may be in either. Stateless. */
public final class Tongues {
    private Tongues() {}

    static boolean isEnglish(BlockProse block) {
        return isProse(block) && (block.language().isEmpty() || isEnglish(block.language()));
    }

    static boolean isChinese(BlockProse block) {
        return isProse(block) && (block.language().isEmpty() || isChinese(block.language()));
    }

    private static boolean isProse(BlockProse block) {
        return block.kind() == SegmentKind.BODY || block.kind() == SegmentKind.SUMMARY;
    }

    private static boolean isEnglish(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("en");
    }

    /** Whether {@code language}, as a tag names it, is Chinese. */
    public static boolean isChinese(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        return tag.startsWith("zh") || tag.startsWith("cn") || tag.startsWith("hans") || tag.startsWith("hant");
    }
}
