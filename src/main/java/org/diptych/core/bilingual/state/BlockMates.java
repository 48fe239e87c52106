package org.diptych.core.bilingual.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.diff.Difference;
import org.diptych.core.diff.Sequences;
import org.diptych.core.diff.TextDifference;

/** Finds out which block of a body became which by an edit. Stateless. */
final class BlockMates {
    /** How alike a block and what became of it are at least. */
    private static final double ALIKE = 0.3;

    private BlockMates() {}

    /** By the place of each block of {@code before} that is found again, its place in {@code after}; the keys are what they say. */
    static Map<Integer, Integer> of(
            List<BodyBlock> before, List<String> beforeKeys, List<BodyBlock> after, List<String> afterKeys) {
        Map<Integer, Integer> mates = new HashMap<>();
        int a = 0;
        int b = 0;
        for (Difference change : Sequences.changes(beforeKeys, afterKeys)) {
            while (a < change.beforeStart()) {
                mates.put(a++, b++);
            }
            if (change.removed() == change.added()) {
                for (int i = 0; i < change.removed(); i++) {
                    mates.put(change.beforeStart() + i, change.afterStart() + i);
                }
            } else {
                alike(before, after, change, mates);
            }
            a = change.beforeEnd();
            b = change.afterEnd();
        }
        while (a < beforeKeys.size()) {
            mates.put(a++, b++);
        }
        return mates;
    }

    /** Where blocks came or went among those that changed, each became the one most like it. */
    private static void alike(
            List<BodyBlock> before, List<BodyBlock> after, Difference change, Map<Integer, Integer> mates) {
        int next = change.afterStart();
        for (int i = change.beforeStart(); i < change.beforeEnd(); i++) {
            double most = ALIKE;
            int best = -1;
            for (int j = next; j < change.afterEnd(); j++) {
                double alike = TextDifference.likeness(
                        before.get(i).source(), after.get(j).source());
                if (alike > most) {
                    most = alike;
                    best = j;
                }
            }
            if (best >= 0) {
                mates.put(i, best);
                next = best + 1;
            }
        }
    }
}
