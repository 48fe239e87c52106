package org.diptych.core.check.drift.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;

/** Whether what one body says in one place is what the other says in another. Stateless. */
public final class Resemblance {
    private static final double MOST = 0.6;
    private static final double SHAPE = 1.6;
    /** So many marks would hardly all differ. */
    private static final int TELLING = 4;

    private Resemblance() {}

    /**
     * Whether the two are the same that was moved. A section may have lost its heading to another one, which stands where
     * it stood.
     */
    public static boolean isSame(List<BodyBlock> one, BlockFacts said, List<BodyBlock> other, BlockFacts answered) {
        if (one.get(0).kind() != other.get(0).kind() && !isSection(one) && !isSection(other)) {
            return false;
        }
        Set<String> left = marks(said);
        Set<String> right = marks(answered);
        int fewer = Math.min(left.size(), right.size());
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        boolean heading = isHeading(one) && isHeading(other);
        if (fewer >= 2 && shared.size() >= Math.max(heading ? 1 : 2, fewer * MOST)) {
            return true;
        }
        boolean nothingElse = fewer < 2 || !shared.isEmpty();
        return heading && one.size() > 1 && nothingElse && sameKinds(one, other) && alikeInLength(said, answered);
    }

    private static boolean isHeading(List<BodyBlock> blocks) {
        return blocks.get(0).kind() == BlockKind.HEADING;
    }

    /** Whether it is a heading and something below it. */
    private static boolean isSection(List<BodyBlock> blocks) {
        return isHeading(blocks) && blocks.size() > 1;
    }

    /** Whether nothing speaks against it that two sections, of which there are no others, are one. */
    public static boolean mayBeSame(List<BodyBlock> one, BlockFacts said, List<BodyBlock> other, BlockFacts answered) {
        Set<String> left = marks(said);
        Set<String> right = marks(answered);
        boolean contrary =
                Math.min(left.size(), right.size()) >= TELLING && left.stream().noneMatch(right::contains);
        boolean alike = Math.abs(one.size() - other.size()) <= 2 && kinds(one).equals(kinds(other));
        return alike && !contrary && one.get(0).level() == other.get(0).level() && alikeInLength(said, answered);
    }

    private static Set<BlockKind> kinds(List<BodyBlock> blocks) {
        return blocks.stream().map(BodyBlock::kind).collect(Collectors.toSet());
    }

    private static boolean sameKinds(List<BodyBlock> one, List<BodyBlock> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i).kind() == other.get(i).kind();
        }
        return same;
    }

    private static boolean alikeInLength(BlockFacts said, BlockFacts answered) {
        double ratio = (said.prose().length() + 20) / (answered.prose().length() + 20);
        return ratio < SHAPE && ratio > 1 / SHAPE;
    }

    /** What is the same in both languages, as far as it tells anything. */
    public static Set<String> marks(BlockFacts facts) {
        Set<String> marks = new HashSet<>();
        facts.formulas().stream()
                .filter(formula -> !formula.reading().isSymbol())
                .forEach(formula -> marks.add("$" + formula.reading().wordless()));
        facts.citations().forEach(key -> marks.add("@" + key.reading()));
        facts.images().forEach(address -> marks.add(NeutralAddresses.reading(address.reading())));
        facts.links().forEach(address -> marks.add(NeutralAddresses.reading(address.reading())));
        facts.listings().forEach(code -> code.reading().lines().forEach(line -> marks.add("|" + line)));
        facts.spans().forEach(code -> marks.add("`" + code.reading()));
        facts.said().stream().filter(word -> word.length() > 2).forEach(marks::add);
        return marks;
    }
}
