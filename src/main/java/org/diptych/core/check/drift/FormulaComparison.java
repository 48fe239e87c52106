package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facing.Facing;
import org.diptych.core.check.drift.facing.Neighbours;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.FactsReader;
import org.diptych.core.check.drift.facts.Part;
import org.diptych.core.check.drift.facts.Strings;
import org.diptych.core.check.drift.facts.Unanswered;
import org.diptych.core.check.drift.facts.tex.TexReading;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Compares the formulas of blocks that answer to each other. Holds nothing of a pair. */
final class FormulaComparison {
    private static final Pattern BRACED = Pattern.compile("([_^])\\{(.)\\}");
    private static final double SIMILAR = 0.5;
    /** A list item's marker and the blanks around it. */
    private static final int MARKER = 5;

    private final Report report;
    private final Bringing bringing;
    private final FormulaPairs displays;
    private final boolean translated;

    /**
     * @param displays takes display formulas that differ, which are told of once all pairs have been compared
     * @param translated whether words in Latin letters may be translations of each other
     */
    FormulaComparison(Report report, Bringing bringing, FormulaPairs displays, boolean translated) {
        this.report = report;
        this.bringing = bringing;
        this.displays = displays;
        this.translated = translated;
    }

    /** @param display whether formulas on lines of their own are compared, or those in lines of text */
    void compare(Facing pair, boolean display, Neighbours near) {
        List<Part<TexReading>> one = pair.said().formulas();
        List<Part<TexReading>> other = pair.answered().formulas();
        if (joined(one).equals(joined(other))) {
            return;
        }
        Unanswered<TexReading> open = display ? openDisplays(pair, one, other) : openInText(pair, one, other);
        List<Part<TexReading>> left = new ArrayList<>(open.first());
        List<Part<TexReading>> right = new ArrayList<>(open.second());
        differing(open.first(), left, right, display);
        left.removeIf(part -> isWorded(pair, part, true, display));
        right.removeIf(part -> isWorded(pair, part, false, display));
        left.removeIf(part -> holdsAny(near.second().formulas(), part)
                && !holdsAny(near.first().formulas(), part));
        right.removeIf(part -> holdsAny(near.first().formulas(), part)
                && !holdsAny(near.second().formulas(), part));
        left.forEach(part -> lackingFormula(pair, part, true));
        right.forEach(part -> lackingFormula(pair, part, false));
    }

    private Unanswered<TexReading> openDisplays(Facing pair, List<Part<TexReading>> one, List<Part<TexReading>> other) {
        Unanswered<TexReading> open = untyped(pair, Unanswered.each(alone(one), alone(other), this::areSame));
        return new Unanswered<>(
                open.first().stream().filter(part -> !holds(other, part)).toList(),
                open.second().stream().filter(part -> !holds(one, part)).toList());
    }

    private Unanswered<TexReading> openInText(Facing pair, List<Part<TexReading>> one, List<Part<TexReading>> other) {
        Unanswered<TexReading> each = Unanswered.each(one, other, this::areSame);
        // One symbol may have been changed that stands there once more.
        boolean changed = one.size() == other.size() && each.first().size() == 1;
        Unanswered<TexReading> open = untyped(pair, changed ? each : Unanswered.any(one, other, this::areSame));
        return new Unanswered<>(
                open.first().stream().filter(part -> !part.alone()).toList(),
                open.second().stream().filter(part -> !part.alone()).toList());
    }

    private Unanswered<TexReading> untyped(Facing pair, Unanswered<TexReading> open) {
        return new Unanswered<>(
                open.first().stream()
                        .filter(part -> !isTyped(part, pair.answered(), pair.secondRange()))
                        .toList(),
                open.second().stream()
                        .filter(part -> !isTyped(part, pair.said(), pair.firstRange()))
                        .toList());
    }

    /** Takes those that stand for each other out of both. */
    private void differing(
            List<Part<TexReading>> open, List<Part<TexReading>> left, List<Part<TexReading>> right, boolean display) {
        for (Part<TexReading> part : open) {
            Part<TexReading> best = best(part, right, left.size() == right.size() && (display || left.size() == 1));
            if (best == null) {
                continue;
            }
            left.remove(part);
            right.remove(best);
            if (display) {
                displays.add(part, best);
            } else {
                report.differs(
                        "drift-formula",
                        Severity.WARNING,
                        part.range(),
                        best.range(),
                        List.of(source(part), source(best)),
                        bringing.formula(part, best));
            }
        }
    }

    private boolean areSame(TexReading one, TexReading other) {
        return one.sameAs(other, translated);
    }

    private boolean holds(List<Part<TexReading>> parts, Part<TexReading> sought) {
        return parts.stream().anyMatch(part -> !part.alone() && areSame(part.reading(), sought.reading()));
    }

    private boolean holdsAny(List<Part<TexReading>> parts, Part<TexReading> sought) {
        return parts.stream().anyMatch(part -> areSame(part.reading(), sought.reading()));
    }

    private static List<Part<TexReading>> alone(List<Part<TexReading>> parts) {
        return parts.stream().filter(Part::alone).toList();
    }

    private static String joined(List<Part<TexReading>> parts) {
        StringBuilder joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.reading().all()));
        return joined.toString().replace(",", "");
    }

    private static boolean has(List<Part<TexReading>> formulas, Part<TexReading> sought) {
        return formulas.stream().anyMatch(other -> other.reading().sameAs(sought.reading(), false));
    }

    private static @Nullable Part<TexReading> best(Part<TexReading> part, List<Part<TexReading>> others, boolean any) {
        if (any && others.size() == 1) {
            return others.get(0);
        }
        Part<TexReading> best = null;
        double most = any ? -1 : SIMILAR;
        for (Part<TexReading> other : others) {
            double likeness =
                    Strings.likeness(part.reading().all(), other.reading().all());
            if (likeness > most) {
                most = likeness;
                best = other;
            }
        }
        return best;
    }

    /** Whether the other side puts a formula in a line of text into words, or into a longer formula. */
    private static boolean isWorded(Facing pair, Part<TexReading> part, boolean ofFirst, boolean display) {
        String reading = part.reading().all();
        if (display || reading.isEmpty()) {
            return reading.isEmpty();
        }
        TextRange here = ofFirst ? pair.firstRange() : pair.secondRange();
        boolean symbol = part.reading().isSymbol() && part.range().start() > here.start() + MARKER;
        BlockFacts there = ofFirst ? pair.answered() : pair.said();
        BlockFacts own = ofFirst ? pair.said() : pair.answered();
        return symbol
                || there.formulas().stream()
                        .anyMatch(other -> isPut(reading, other.reading().all())
                                || !has(own.formulas(), other)
                                        && says(other.reading().all(), reading));
    }

    private void lackingFormula(Facing pair, Part<TexReading> part, boolean ofFirst) {
        TextRange lacks = ofFirst ? pair.secondRange() : pair.firstRange();
        report.missing(
                "drift-missing-formula",
                Severity.WARNING,
                part.range(),
                ofFirst,
                lacks,
                source(part),
                1,
                Optional.empty());
    }

    /** Whether {@code reading} is {@code other} with a word for an operator: {@code \\max f} is the greatest f. */
    private static boolean isPut(String reading, String other) {
        return !other.isEmpty()
                && reading.endsWith(other)
                && reading.length() > other.length()
                && reading.substring(0, reading.length() - other.length())
                        .chars()
                        .allMatch(Character::isLetter);
    }

    /** Whether {@code other} holds {@code reading}, or all of it but a word's length. */
    private static boolean says(String other, String reading) {
        return other.contains(reading)
                || other.length() > 1 && reading.contains(other) && reading.length() - other.length() < 5;
    }

    /** Whether {@code there} has the formula as it is typed, without being one. */
    private boolean isTyped(Part<TexReading> part, BlockFacts there, TextRange range) {
        String plain =
                there.prose().plain().replace('’', '\'').replace('‘', '\'').replace('′', '\'');
        if (plain.isEmpty()) {
            return false;
        }
        String formula = FactsReader.squeezed(source(part));
        String tex = formula.replace("$", "").toLowerCase(Locale.ROOT);
        String reading = BRACED.matcher(part.reading().all().toLowerCase(Locale.ROOT))
                .replaceAll("$1$2")
                .replace("^'", "'");
        String typed = part.reading().typed().toLowerCase(Locale.ROOT);
        return tex.length() > 1 && plain.contains(tex)
                || typed.length() > 1 && plain.contains(typed)
                || reading.length() > 1 && plain.contains(reading)
                || formula.length() > 4
                        && !has(there.formulas(), part)
                        && FactsReader.squeezed(range.in(report.text())).contains(formula);
    }

    private String source(Part<?> part) {
        return part.range().in(report.text());
    }
}
