package org.diptych.core.check.drift.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;

/** How many things a block says: an item that is a single statement answers to one item, however short others are. Stateless. */
public final class Statements {
    private static final Pattern END = Pattern.compile("[。！？；…]\\s*+\\S|[.!?;:]\\s++\\S|\\n");

    private Statements() {}

    /** Whether {@code one} may say what the blocks of {@code several} say. */
    public static boolean mayAnswer(BodyBlock one, List<BodyBlock> several) {
        return one.kind() != BlockKind.ITEM
                || items(several) < 2
                || END.matcher(one.text().strip()).find();
    }

    private static int items(List<BodyBlock> blocks) {
        int items = 0;
        for (BodyBlock block : blocks) {
            items += block.kind() == BlockKind.ITEM ? 1 : 0;
        }
        return items;
    }
}
