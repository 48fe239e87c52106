package org.diptych.core.check.drift;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facts.Amount;
import org.diptych.core.check.drift.facts.AmountReader;
import org.diptych.core.check.drift.facts.Facts;
import org.diptych.core.check.drift.facts.Part;
import org.diptych.core.text.TextRange;

/** Compares the numbers that two sides say, in digits and in words. Used for one pair. */
final class AmountComparison {
    /** Smaller ones are said in too many ways: one of, a pair, both, neither. */
    private static final BigDecimal LEAST_TELLING = BigDecimal.valueOf(13);

    /** Where more differ, another text stands there. */
    private static final int MOST = 5;

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
        Facts said = pair.said();
        Facts answered = pair.answered();
        List<Part<Amount>> one = open(said, answered);
        List<Part<Amount>> other = open(answered, said);
        int both = Math.min(MOST, Math.min(one.size(), other.size()));
        for (int i = 0; i < both; i++) {
            report.differs(
                    "drift-number",
                    Severity.INFO,
                    one.get(i).range(),
                    other.get(i).range(),
                    List.of(
                            one.get(i).reading().written(),
                            other.get(i).reading().written()),
                    List.of());
        }
        if (both > 0) {
            return;
        }
        List<Part<Amount>> words = words(said, answered);
        List<Part<Amount>> otherWords = words(answered, said);
        if (one.size() + words.size() == 1 && other.size() + otherWords.size() == 1) {
            Part<Amount> left = one.isEmpty() ? words.get(0) : one.get(0);
            Part<Amount> right = other.isEmpty() ? otherWords.get(0) : other.get(0);
            report.differs(
                    "drift-number",
                    Severity.INFO,
                    left.range(),
                    right.range(),
                    List.of(left.reading().written(), right.reading().written()),
                    List.of());
            return;
        }
        one.stream()
                .filter(amount -> isTelling(amount.reading(), near.second().said()))
                .forEach(amount -> lacking(amount, true, pair.secondRange()));
        other.stream()
                .filter(amount -> isTelling(amount.reading(), near.first().said()))
                .forEach(amount -> lacking(amount, false, pair.firstRange()));
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

    private static List<Part<Amount>> open(Facts facts, Facts there) {
        return facts.amounts().stream()
                .filter(amount -> amount.reading().digits() && isOpen(amount.reading(), there.said()))
                .toList();
    }

    private List<Part<Amount>> words(Facts facts, Facts there) {
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
            return AmountReader.isNumberWord(written);
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
