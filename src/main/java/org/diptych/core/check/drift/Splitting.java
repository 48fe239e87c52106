package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;

/**
 * Takes blocks out of a pair in which several answer to one, where the one surely does not say them: a table beside a
 * paragraph, or a paragraph without which the lengths fit. Stateless.
 */
final class Splitting {
    /** Lengths further apart than this do not fit, as logarithms. */
    private static final double MISFIT = 0.45;

    private static final double FIT = 0.3;

    private Splitting() {}

    /** {@code facings} with such blocks on their own, as gaps. */
    static List<Facing> in(List<Facing> facings) {
        double ratio = ratio(facings);
        List<Facing> split = new ArrayList<>(facings.size());
        for (Facing facing : facings) {
            if (facing.isGap() || facing.first().size() + facing.second().size() < 3) {
                split.add(facing);
            } else {
                split(facing, ratio, split);
            }
        }
        return split;
    }

    private static double ratio(List<Facing> facings) {
        double one = 0;
        double other = 0;
        for (Facing facing : facings) {
            if (facing.first().size() == 1 && facing.second().size() == 1) {
                one += facing.firstLength();
                other += facing.secondLength();
            }
        }
        return one < 1 || other < 1 ? 1 : other / one;
    }

    private static void split(Facing facing, double ratio, List<Facing> target) {
        boolean ofFirst = facing.first().size() > facing.second().size();
        List<BodyBlock> several = ofFirst ? facing.first() : facing.second();
        List<BodyBlock> one = ofFirst ? facing.second() : facing.first();
        int alone = one.size() == 1 ? alone(facing, several, one.get(0), ofFirst, ratio) : -1;
        if (alone < 0) {
            target.add(facing);
            return;
        }
        List<BodyBlock> rest = new ArrayList<>(several);
        List<Facts> left = new ArrayList<>(ofFirst ? facing.saying() : facing.answering());
        BodyBlock taken = rest.remove(alone);
        Facts says = left.remove(alone);
        Facing pair = ofFirst
                ? new Facing(rest, one, left, facing.answering())
                : new Facing(one, rest, facing.saying(), left);
        Facing gap = ofFirst
                ? new Facing(List.of(taken), List.of(), List.of(says), List.of())
                : new Facing(List.of(), List.of(taken), List.of(), List.of(says));
        List<Facing> both = alone == 0 ? List.of(gap, pair) : List.of(pair, gap);
        for (Facing each : both) {
            if (each == pair && rest.size() > 1) {
                split(each, ratio, target);
            } else {
                target.add(each);
            }
        }
    }

    /** Which of {@code several} does not answer to {@code one}; -1 if all do. */
    private static int alone(Facing facing, List<BodyBlock> several, BodyBlock one, boolean ofFirst, double ratio) {
        for (int i = 0; i < several.size(); i++) {
            BlockKind kind = several.get(i).kind();
            boolean other = kind == BlockKind.TABLE || kind == BlockKind.QUOTE || kind == BlockKind.CODE;
            if (other && one.kind() != kind) {
                return i;
            }
        }
        double scale = ofFirst ? ratio : 1 / ratio;
        Facts there = ofFirst ? facing.answered() : facing.said();
        List<Facts> facts = ofFirst ? facing.saying() : facing.answering();
        Facts all = Facts.of(facts);
        double whole = off(all.prose().length() * scale, there.prose().length());
        int best = -1;
        double least = FIT;
        if (whole > MISFIT && isText(one.kind())) {
            for (int i = 0; i < several.size(); i++) {
                if (!isText(several.get(i).kind())) {
                    continue;
                }
                List<Facts> rest = new ArrayList<>(facts);
                Facts taken = rest.remove(i);
                Facts left = Facts.of(rest);
                double off = off(left.prose().length() * scale, there.prose().length()) + unshared(taken, left, there);
                if (off < least) {
                    least = off;
                    best = i;
                }
            }
        }
        return best;
    }

    /** Something of a penalty where what would be left alone is said by the other side, and what would stay is not. */
    private static double unshared(Facts alone, Facts rest, Facts there) {
        var marks = Resemblance.marks(there);
        long held = Resemblance.marks(alone).stream().filter(marks::contains).count();
        long kept = Resemblance.marks(rest).stream().filter(marks::contains).count();
        return held > kept ? 1 : 0;
    }

    private static boolean isText(BlockKind kind) {
        return kind == BlockKind.PARAGRAPH || kind == BlockKind.ITEM;
    }

    private static double off(double one, double other) {
        return Math.abs(Math.log((one + 8) / (other + 8)));
    }
}
