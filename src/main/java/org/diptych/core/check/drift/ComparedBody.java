package org.diptych.core.check.drift;

import java.util.List;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.Body;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.syntax.Language;

/**
 * One of two bodies that are compared. Immutable; nothing is null.
 *
 * @param facts what each of its blocks says, in order
 * @param language as the tag names it
 * @param ideographic whether it is written in Chinese characters, or with many of them
 */
record ComparedBody(Body body, List<BlockFacts> facts, String language, boolean ideographic) {

    static ComparedBody of(Body body, List<BlockFacts> facts) {
        return new ComparedBody(body, facts, body.language(), isIdeographic(body, facts));
    }

    private static boolean isIdeographic(Body body, List<BlockFacts> facts) {
        String tag = body.language().toLowerCase(java.util.Locale.ROOT);
        if (new Language(tag).isWrittenInCharacters()) {
            return true;
        }
        if (new Language(tag).isEnglish() || tag.startsWith("fr") || tag.startsWith("de") || tag.startsWith("es")) {
            return false;
        }
        int latin = 0;
        int ideographs = 0;
        for (int i = 0; i < facts.size(); i++) {
            if (body.blocks().get(i).kind() != BlockKind.CODE) {
                latin += facts.get(i).prose().latin();
                ideographs += facts.get(i).prose().ideographs();
            }
        }
        return ideographs > latin;
    }
}
