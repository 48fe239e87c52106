package org.diptych.core.check.drift.facing;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.Resemblance;
import org.diptych.core.check.drift.facts.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Takes blocks out of a pair in which several answer to one, where the one surely does not say them: a table beside a
 * paragraph, or a paragraph without which the lengths fit. Used for one comparison.
 */
public final class Splitting {
    /** Lengths further apart than this do not fit, as logarithms. */
    public static final double MISFIT = 0.45;

    /** Lengths no further apart than this fit. */
    public static final double FIT = 0.3;

    private final double ratio;

    /** @param ratio how much longer the second side says the same */
    public Splitting(double ratio) {
        this.ratio = ratio;
    }

    /** {@code facings} with such blocks on their own, as gaps. */
    public List<Facing> in(List<Facing> facings) {
        List<Facing> split = new ArrayList<>(facings.size());
        for (int i = 0; i < facings.size(); i++) {
            Facing facing = facings.get(i);
            Facing next = i + 1 < facings.size() ? facings.get(i + 1) : null;
            Facing last = split.isEmpty() ? null : split.get(split.size() - 1);
            if (facing.isGap() || facing.first().size() + facing.second().size() < 3) {
                split.add(facing);
            } else if (next != null && isLeft(next, facing, false)) {
                share(facing, next, false, split);
                i++;
            } else if (last != null && isLeft(last, facing, true)) {
                split.remove(split.size() - 1);
                share(facing, last, true, split);
            } else {
                split(facing, last, next, split);
            }
        }
        return split;
    }

    /** Whether the block alone in {@code gap} may answer to the last, or first, of several that face one. */
    private static boolean isLeft(Facing gap, Facing several, boolean before) {
        boolean ofFirst = several.first().size() > several.second().size();
        List<BodyBlock> many = ofFirst ? several.first() : several.second();
        List<BodyBlock> other = ofFirst ? gap.second() : gap.first();
        boolean one = (ofFirst ? several.second() : several.first()).size() == 1;
        if (!gap.isGap() || other.isEmpty() || !one) {
            return false;
        }
        BodyBlock end = many.get(before ? 0 : many.size() - 1);
        return end.kind() == other.get(0).kind() && end.level() == other.get(0).level();
    }

    /** Gives the last of several blocks, or the first, to the block beside that nothing answers to. */
    private static void share(Facing facing, Facing gap, boolean before, List<Facing> target) {
        boolean ofFirst = facing.first().size() > facing.second().size();
        List<BodyBlock> many = new ArrayList<>(ofFirst ? facing.first() : facing.second());
        List<BlockFacts> says = new ArrayList<>(ofFirst ? facing.saying() : facing.answering());
        int end = before ? 0 : many.size() - 1;
        List<BodyBlock> taken = List.of(many.remove(end));
        List<BlockFacts> takenSays = List.of(says.remove(end));
        Facing rest = ofFirst
                ? new Facing(many, facing.second(), says, facing.answering())
                : new Facing(facing.first(), many, facing.saying(), says);
        Facing pair = ofFirst
                ? new Facing(taken, gap.second(), takenSays, gap.answering())
                : new Facing(gap.first(), taken, gap.saying(), takenSays);
        target.addAll(before ? List.of(pair, rest) : List.of(rest, pair));
    }

    private void split(Facing facing, @Nullable Facing last, @Nullable Facing next, List<Facing> target) {
        boolean ofFirst = facing.first().size() > facing.second().size();
        List<BodyBlock> several = ofFirst ? facing.first() : facing.second();
        List<BodyBlock> one = ofFirst ? facing.second() : facing.first();
        int alone = one.size() == 1 ? listed(several, one.get(0), last, next, ofFirst) : -1;
        alone = alone < 0 && one.size() == 1 ? alone(facing, several, one.get(0), ofFirst) : alone;
        if (alone < 0) {
            target.add(facing);
            return;
        }
        List<BodyBlock> rest = new ArrayList<>(several);
        List<BlockFacts> left = new ArrayList<>(ofFirst ? facing.saying() : facing.answering());
        BodyBlock taken = rest.remove(alone);
        BlockFacts says = left.remove(alone);
        Facing pair = ofFirst
                ? new Facing(rest, one, left, facing.answering())
                : new Facing(one, rest, facing.saying(), left);
        Facing gap = ofFirst
                ? new Facing(List.of(taken), List.of(), List.of(says), List.of())
                : new Facing(List.of(), List.of(taken), List.of(), List.of(says));
        List<Facing> both = alone == 0 ? List.of(gap, pair) : List.of(pair, gap);
        for (Facing each : both) {
            if (each == pair && rest.size() > 1) {
                split(each, last, next, target);
            } else {
                target.add(each);
            }
        }
    }

    /** Which item beside a paragraph is of a list whose other items have items for answers; -1 if none. */
    private static int listed(
            List<BodyBlock> several, BodyBlock one, @Nullable Facing last, @Nullable Facing next, boolean ofFirst) {
        int end = several.size() - 1;
        if (one.kind() != BlockKind.PARAGRAPH) {
            return -1;
        }
        if (several.get(0).kind() == BlockKind.PARAGRAPH && isListed(several.get(end), next, ofFirst)) {
            return end;
        }
        return several.get(end).kind() == BlockKind.PARAGRAPH && isListed(several.get(0), last, ofFirst) ? 0 : -1;
    }

    /** Whether {@code beside} goes on with the list of {@code item}, in both languages. */
    private static boolean isListed(BodyBlock item, @Nullable Facing beside, boolean ofFirst) {
        if (item.kind() != BlockKind.ITEM || beside == null || beside.isGap()) {
            return false;
        }
        BodyBlock own = (ofFirst ? beside.first() : beside.second()).get(0);
        BodyBlock other = (ofFirst ? beside.second() : beside.first()).get(0);
        return own.kind() == BlockKind.ITEM && own.level() == item.level() && other.kind() == BlockKind.ITEM;
    }

    /** Which of {@code several} does not answer to {@code one}; -1 if all do. */
    private int alone(Facing facing, List<BodyBlock> several, BodyBlock one, boolean ofFirst) {
        for (int i = 0; i < several.size(); i++) {
            BlockKind kind = several.get(i).kind();
            boolean deeper = kind == BlockKind.ITEM
                    && one.kind() == BlockKind.ITEM
                    && several.get(i).level() != one.level()
                    && several.stream().anyMatch(block -> block.level() == one.level());
            boolean other = kind == BlockKind.TABLE || kind == BlockKind.QUOTE || kind == BlockKind.CODE;
            if (deeper || other && one.kind() != kind) {
                return i;
            }
        }
        return leftOut(facing, several, one, ofFirst);
    }

    /** Which of {@code several} the others answer to {@code one} better without; -1 if none. */
    private int leftOut(Facing facing, List<BodyBlock> several, BodyBlock one, boolean ofFirst) {
        double scale = ofFirst ? ratio : 1 / ratio;
        BlockFacts there = ofFirst ? facing.answered() : facing.said();
        List<BlockFacts> facts = ofFirst ? facing.saying() : facing.answering();
        double whole = off(facts, scale, there);
        boolean surely = !Statements.mayAnswer(one, several);
        int best = -1;
        double least = surely ? Double.POSITIVE_INFINITY : FIT;
        if (!surely && (whole <= MISFIT || !isText(one.kind()))) {
            return best;
        }
        for (int i = 0; i < several.size(); i++) {
            if (!isText(several.get(i).kind())) {
                continue;
            }
            List<BlockFacts> rest = new ArrayList<>(facts);
            BlockFacts taken = rest.remove(i);
            double off = off(rest, scale, there) + unshared(taken, BlockFacts.of(rest), there);
            if (off < least) {
                least = off;
                best = i;
            }
        }
        return best;
    }

    private static double off(List<BlockFacts> facts, double scale, BlockFacts there) {
        double length = 0;
        for (BlockFacts each : facts) {
            length += each.prose().length();
        }
        return Lengths.off(length * scale, there.prose().length());
    }

    /** Something of a penalty where what would be left alone is said by the other side, and what would stay is not. */
    private static double unshared(BlockFacts alone, BlockFacts rest, BlockFacts there) {
        var marks = Resemblance.marks(there);
        long held = Resemblance.marks(alone).stream().filter(marks::contains).count();
        long kept = Resemblance.marks(rest).stream().filter(marks::contains).count();
        return held > kept ? 1 : 0;
    }

    private static boolean isText(BlockKind kind) {
        return kind == BlockKind.PARAGRAPH || kind == BlockKind.ITEM;
    }
}
