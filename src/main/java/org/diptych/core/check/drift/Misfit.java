package org.diptych.core.check.drift;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facing.Facing;
import org.diptych.core.check.drift.facing.Lengths;
import org.diptych.core.check.drift.facts.BlockFacts;

/** Text that is much too short or too long for what it answers to. Holds nothing of a pair. */
final class Misfit {
    /** So many words make a quotation. */
    private static final int QUOTED = 8;
    /** Letters of a word that is surely a name. */
    private static final int NAME = 5;
    /** So much of a quotation's words are as good as all. */
    private static final double NEARLY = 0.8;

    private final Report report;
    private final ComparedBody first;
    private final ComparedBody second;
    private final double ratio;

    /** @param ratio how much longer the second body says the same */
    Misfit(Report report, ComparedBody first, ComparedBody second, double ratio) {
        this.report = report;
        this.first = first;
        this.second = second;
        this.ratio = ratio;
    }

    boolean is(Facing pair) {
        BlockKind kind = pair.kind();
        if (kind != BlockKind.PARAGRAPH && kind != BlockKind.ITEM && kind != BlockKind.QUOTE) {
            return false;
        }
        double here = pair.firstLength() * ratio;
        double there = pair.secondLength();
        if (Lengths.isMisfit(here, there)) {
            return !isGlossed(pair, here < there);
        }
        return Lengths.mayBeMisfit(here, there) && saysMore(pair, here > there);
    }

    /** Whether the longer side quotes the shorter one and says it in its own language as well. */
    private boolean isGlossed(Facing pair, boolean firstIsShort) {
        if ((firstIsShort ? first : second).ideographic() || !(firstIsShort ? second : first).ideographic()) {
            return false;
        }
        BlockFacts quotation = firstIsShort ? pair.said() : pair.answered();
        Set<String> shorter = words(quotation);
        Set<String> longer = words(firstIsShort ? pair.answered() : pair.said());
        long quoted = shorter.stream().filter(longer::contains).count();
        return quotation.prose().latin() >= QUOTED && quoted > shorter.size() * NEARLY;
    }

    /** Whether the longer side has a word in Latin letters, in Chinese text a name, that the shorter one lacks. */
    private boolean saysMore(Facing pair, boolean firstIsLong) {
        if (!(firstIsLong ? first : second).ideographic()) {
            return false;
        }
        Set<String> shorter = words(firstIsLong ? pair.answered() : pair.said());
        return words(firstIsLong ? pair.said() : pair.answered()).stream()
                .anyMatch(word -> word.length() >= NAME && !shorter.contains(word));
    }

    private static Set<String> words(BlockFacts facts) {
        return facts.said().stream()
                .filter(word -> Character.isLetter(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    void tell(Facing pair) {
        boolean firstShort = pair.firstLength() * ratio < pair.secondLength();
        report.wrong(
                firstShort ? "drift-length.short" : "drift-length.long",
                Severity.INFO,
                pair.firstRange(),
                true,
                pair.secondRange(),
                List.of(pair.firstRange().in(report.text())));
    }
}
