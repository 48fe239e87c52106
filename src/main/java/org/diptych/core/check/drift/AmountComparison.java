package org.diptych.core.check.drift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facing.Facing;
import org.diptych.core.check.drift.facing.Neighbours;
import org.diptych.core.check.drift.facts.Amount;
import org.diptych.core.check.drift.facts.AmountReader;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.NumberWords;
import org.diptych.core.check.drift.facts.Part;
import org.diptych.core.check.drift.facts.Unanswered;
import org.diptych.core.check.drift.facts.tex.TexReading;
import org.diptych.core.text.TextRange;

/** Compares the numbers that two sides say, in digits and in words. Used for one pair. */
final class AmountComparison {
    /** Smaller ones are said in too many ways: one of, a pair, both, neither. */
    private static final BigDecimal LEAST_TELLING = BigDecimal.valueOf(13);

    /** Where more differ, another text stands there. */
    private static final int MOST = 5;

    /** Keeps the logarithm of nothing within bounds. */
    private static final double NIL = 0.001;

    private static final String COUNTED = "个种类次步层条项点章节篇位名年月天周小倍家台组段句页行列维轮门颗套部";

    private final Report report;
    private final Facing pair;
    private final Neighbours near;

    AmountComparison(Report report, Facing pair, Neighbours near) {
        this.report = report;
        this.pair = pair;
        this.near = near;
    }

    void compare() {
        BlockFacts said = pair.said();
        BlockFacts answered = pair.answered();
        List<Part<Amount>> one = open(said, answered);
        List<Part<Amount>> other = open(answered, said);
        if (!one.isEmpty() && !other.isEmpty()) {
            differing(one, other);
            return;
        }
        if (one.size() + other.size() == 1
                && isSubstituted(said, answered, one.isEmpty() ? other.get(0) : one.get(0))) {
            return;
        }
        List<Part<Amount>> words = words(said, answered);
        List<Part<Amount>> otherWords = words(answered, said);
        if (one.size() + words.size() == 1 && other.size() + otherWords.size() == 1) {
            differs(one.isEmpty() ? words.get(0) : one.get(0), other.isEmpty() ? otherWords.get(0) : other.get(0));
            return;
        }
        one.stream()
                .filter(amount -> isTelling(amount.reading(), near.second().said()))
                .forEach(amount -> lacking(amount, true, pair.secondRange()));
        other.stream()
                .filter(amount -> isTelling(amount.reading(), near.first().said()))
                .forEach(amount -> lacking(amount, false, pair.firstRange()));
    }

    /** Those closest to each other are taken for pairs: languages have an order of words each. */
    private void differing(List<Part<Amount>> one, List<Part<Amount>> other) {
        List<Part<Amount>> left = new ArrayList<>(one.subList(0, Math.min(MOST, one.size())));
        List<Part<Amount>> right = new ArrayList<>(other.subList(0, Math.min(MOST, other.size())));
        while (!left.isEmpty() && !right.isEmpty()) {
            Part<Amount> here = left.get(0);
            Part<Amount> there = right.get(0);
            for (Part<Amount> first : left) {
                for (Part<Amount> second : right) {
                    if (distance(first, second) < distance(here, there)) {
                        here = first;
                        there = second;
                    }
                }
            }
            differs(here, there);
            left.remove(here);
            right.remove(there);
        }
    }

    private static double distance(Part<Amount> one, Part<Amount> other) {
        double first = new BigDecimal(one.reading().value()).doubleValue();
        double second = new BigDecimal(other.reading().value()).doubleValue();
        return Math.abs(Math.log((first + NIL) / (second + NIL)));
    }

    private void differs(Part<Amount> one, Part<Amount> other) {
        report.differs(
                "drift-number",
                Severity.INFO,
                one.range(),
                other.range(),
                List.of(one.reading().written(), other.reading().written()),
                List.of());
    }

    /**
     * Tells of {@code odd}, which only one side says, if it stands for a number that only the other side has in digits,
     * though a word of the first may say it too, as {@code 一些} says one.
     */
    private boolean isSubstituted(BlockFacts said, BlockFacts answered, Part<Amount> odd) {
        Unanswered<Amount> digits = Unanswered.each(digits(said), digits(answered), Amount::sameAs);
        boolean one = digits.first().size() == 1 && digits.second().size() == 1;
        if (!one
                || !digits.first().get(0).equals(odd) && !digits.second().get(0).equals(odd)) {
            return false;
        }
        differs(digits.first().get(0), digits.second().get(0));
        return true;
    }

    /** The numbers written in digits, those set as formulas too. */
    private static List<Part<Amount>> digits(BlockFacts facts) {
        List<Part<Amount>> digits = new ArrayList<>();
        facts.amounts().stream().filter(amount -> amount.reading().digits()).forEach(digits::add);
        for (Part<TexReading> formula : facts.formulas()) {
            new AmountReader(formula.reading().all())
                    .read().stream()
                            .filter(amount -> amount.reading()
                                    .written()
                                    .equals(formula.reading().all()))
                            .forEach(amount -> digits.add(new Part<>(amount.reading(), formula.range(), false)));
        }
        return digits;
    }

    private void lacking(Part<Amount> amount, boolean ofFirst, TextRange lacks) {
        report.missing(
                "drift-number.missing",
                Severity.INFO,
                amount.range(),
                ofFirst,
                lacks,
                amount.reading().written(),
                1,
                java.util.Optional.empty());
    }

    private static List<Part<Amount>> open(BlockFacts facts, BlockFacts there) {
        return facts.amounts().stream()
                .filter(amount -> amount.reading().digits() && isOpen(amount.reading(), there.said()))
                .toList();
    }

    private List<Part<Amount>> words(BlockFacts facts, BlockFacts there) {
        return facts.amounts().stream()
                .filter(amount ->
                        !amount.reading().digits() && isCounted(amount) && isOpen(amount.reading(), there.said()))
                .toList();
    }

    private static boolean isOpen(Amount amount, Set<String> said) {
        return amount.readings().stream().noneMatch(said::contains);
    }

    /** Whether a word is surely meant as a number: what it counts follows. */
    private boolean isCounted(Part<Amount> amount) {
        String written = amount.reading().written();
        if (amount.reading().value().equals("1") || amount.reading().value().equals("0")) {
            return false;
        }
        if (written.charAt(0) < 128) {
            return NumberWords.isNumberWord(written);
        }
        int end = amount.range().end();
        boolean exact = amount.range().length() == written.length();
        return exact
                && end < report.text().length()
                && COUNTED.indexOf(report.text().charAt(end)) >= 0;
    }

    private static boolean isTelling(Amount amount, Set<String> near) {
        if (!isOpen(amount, near)) {
            return false;
        }
        BigDecimal value = new BigDecimal(amount.value());
        return value.compareTo(LEAST_TELLING) >= 0 || value.stripTrailingZeros().scale() > 0;
    }
}
