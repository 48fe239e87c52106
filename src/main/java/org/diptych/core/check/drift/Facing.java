package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.drift.facts.Facts;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of one body and what faces them in the other, one of which may be nothing. Nothing is null; confined to one
 * thread.
 */
final class Facing {
    private final List<BodyBlock> first;
    private final List<BodyBlock> second;
    private final List<Facts> saying;
    private final List<Facts> answering;
    /** Read when they are first asked for. */
    private @Nullable Facts said;

    private @Nullable Facts answered;

    /**
     * @param first blocks of the first body
     * @param second blocks of the second
     * @param saying what each of the first says, placed in its source
     * @param answering what each of the second says, placed in its source
     */
    Facing(List<BodyBlock> first, List<BodyBlock> second, List<Facts> saying, List<Facts> answering) {
        this.first = List.copyOf(first);
        this.second = List.copyOf(second);
        this.saying = List.copyOf(saying);
        this.answering = List.copyOf(answering);
    }

    List<BodyBlock> first() {
        return first;
    }

    List<BodyBlock> second() {
        return second;
    }

    List<Facts> saying() {
        return saying;
    }

    List<Facts> answering() {
        return answering;
    }

    /** What the first say together, placed in the file. */
    Facts said() {
        said = said == null ? placed(first, saying) : said;
        return said;
    }

    /** What the second say together, placed in the file. */
    Facts answered() {
        answered = answered == null ? placed(second, answering) : answered;
        return answered;
    }

    private static Facts placed(List<BodyBlock> blocks, List<Facts> facts) {
        List<Facts> placed = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            placed.add(facts.get(i).shift(blocks.get(i).range().start()));
        }
        return Facts.of(placed);
    }

    /** How much there is to read in the first. */
    double firstLength() {
        return length(saying);
    }

    /** How much there is to read in the second. */
    double secondLength() {
        return length(answering);
    }

    private static double length(List<Facts> facts) {
        double length = 0;
        for (Facts each : facts) {
            length += each.prose().length();
        }
        return length;
    }

    /** Whether a block on either side is marked as still to be written. */
    boolean hasGaps() {
        return hasGaps(saying) || hasGaps(answering);
    }

    private static boolean hasGaps(List<Facts> facts) {
        for (int i = 0; i < facts.size(); i++) {
            if (!facts.get(i).gaps().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean isGap() {
        return first.isEmpty() || second.isEmpty();
    }

    BlockKind kind() {
        return (first.isEmpty() ? second : first).get(0).kind();
    }

    /** Where {@code blocks} stand, from the first to the last. */
    static TextRange whole(List<BodyBlock> blocks) {
        return new TextRange(
                blocks.get(0).range().start(),
                blocks.get(blocks.size() - 1).range().end());
    }

    TextRange firstRange() {
        return whole(first);
    }

    TextRange secondRange() {
        return whole(second);
    }
}
