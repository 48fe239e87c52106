package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facts.Addresses;
import org.diptych.core.check.drift.facts.Facts;
import org.diptych.core.check.drift.facts.FactsReader;
import org.diptych.core.check.drift.facts.Listing;
import org.diptych.core.check.drift.facts.Part;
import org.diptych.core.check.drift.facts.Rows;
import org.diptych.core.check.drift.facts.Strings;
import org.diptych.core.check.drift.facts.TexReading;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Compares what stands in blocks that answer to each other. For one pair of bodies; confined to one thread. */
final class PairComparison {
    private static final Pattern TEX =
            Pattern.compile("\\$\\$[^$]++(?:\\$\\$|\\z)|\\$(?![\\s$])[^$\\n]++(?<!\\s)\\$(?![0-9])"
                    + "|\\\\(?:begin|end)\\{[A-Za-z*]+\\}|\\\\[A-Za-z]+");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    private static final int FEW_WORDS = 8;
    private static final int SENTENCE = 12;
    private static final Pattern BRACED = Pattern.compile("([_^])\\{(.)\\}");
    private static final double SIMILAR = 0.5;
    private static final double COPIED = 0.6;
    /** So alike are a name and the same with a slip of the hand. */
    private static final double ALIKE = 0.8;
    /** So many words make a quotation. */
    private static final int QUOTED = 8;
    /** Letters of a word that is surely a name. */
    private static final int NAME = 5;
    /** So much of a listing's lines are as good as all. */
    static final double NEARLY = 0.8;

    /** A list item's marker and the blanks around it. */
    private static final int MARKER = 5;

    private final Report report;
    private final Side first;
    private final Side second;
    private final double ratio;
    private final Bringing bringing;
    /** Read when they are first asked for. */
    private @Nullable QuoteTags quotes;
    /** Where the last block ended that was not translated; -1 before the first. */
    private int foreignUntil = -1;

    private final FormulaPairs displays;
    private final PairMemory memory;

    /**
     * @param ratio how much longer the second body says the same
     * @param memory what was found the last time
     */
    PairComparison(Report report, Side first, Side second, double ratio, PairMemory memory) {
        this.memory = memory;
        this.report = report;
        this.first = first;
        this.second = second;
        this.ratio = ratio;
        this.bringing = new Bringing(report);
        this.displays = new FormulaPairs(report, bringing, first.ideographic() == second.ideographic());
    }

    /**
     * @param pair blocks on both sides
     * @param near what the links before and after say: something may have moved there
     */
    void compare(Facing pair, Neighbours near) {
        boolean length = isMisfit(pair);
        PairMemory.Found known = memory.find(pair, length, near);
        if (known != null) {
            if (!known.isNothing()) {
                report.repeat(known.at(pair));
                for (int i = 0; i < known.displays().size(); i += 2) {
                    displays.add(known.display(i, pair), known.display(i + 1, pair));
                }
            }
            return;
        }
        int before = report.size();
        int shown = displays.size();
        compared(pair, near, length);
        if (!wasForeign(pair)) {
            memory.add(pair, length, near, report.since(before), displays.since(shown));
        }
    }

    private boolean wasForeign(Facing pair) {
        return foreignUntil == pair.firstRange().end()
                || foreignUntil == pair.secondRange().end();
    }

    private void compared(Facing pair, Neighbours near, boolean length) {
        Facts said = pair.said();
        if (pair.kind() == BlockKind.OTHER && said.images().isEmpty()) {
            return;
        }
        boolean foreign = language(pair);
        if (foreign && !isCopied(pair)) {
            return;
        }
        listings(pair);
        formulas(pair, true, near);
        images(pair);
        if (pair.kind() == BlockKind.TABLE && rows(pair)) {
            return;
        }
        if (length && !foreign) {
            length(pair);
            return;
        }
        formulas(pair, false, near);
        citations(pair, near);
        notes(pair);
        links(pair);
        spans(pair);
        new AmountComparison(report, pair, near).compare();
    }

    /** What is written in the other side's letters was never translated. */
    private boolean language(Facing pair) {
        BlockKind kind = pair.first().get(0).kind();
        BlockKind answer = pair.second().get(0).kind();
        if (!isText(kind) || !isText(answer)) {
            return false;
        }
        Facts.Prose one = pair.said().prose();
        Facts.Prose other = pair.answered().prose();
        if (first.ideographic() == second.ideographic()) {
            boolean copied =
                    one.latin() + one.ideographs() >= SENTENCE && one.plain().equals(other.plain()) && !isQuoted(pair);
            if (copied) {
                foreign(pair, false);
            }
            return copied;
        }
        for (boolean inFirst : new boolean[] {true, false}) {
            Facts.Prose prose = inFirst ? one : other;
            boolean wrong = (inFirst ? first : second).ideographic()
                    ? prose.latin() >= FEW_WORDS && prose.ideographs() * 6 < prose.latin()
                    : prose.ideographs() >= FEW_WORDS && prose.latin() * 3 < prose.ideographs();
            TextRange where = inFirst ? pair.firstRange() : pair.secondRange();
            boolean tex = wrong && (inFirst ? first : second).ideographic() && isTex(where.in(report.text()));
            if (wrong && !tex && !isQuoted(pair)) {
                foreign(pair, inFirst);
                return true;
            }
        }
        return false;
    }

    /** Whether one side was left as the other side has it, by and large: then what else differs was changed since. */
    private static boolean isCopied(Facing pair) {
        return Strings.likeness(
                        pair.said().prose().plain(), pair.answered().prose().plain())
                > COPIED;
    }

    /** Whether {@code source} has no words of its own beside TeX, be it a formula to the dialect or not. */
    private static boolean isTex(String source) {
        String rest = TEX.matcher(source).replaceAll(" ");
        return rest.length() < source.length() && WORD.matcher(rest).results().count() < FEW_WORDS;
    }

    private static boolean isText(BlockKind kind) {
        return kind == BlockKind.PARAGRAPH || kind == BlockKind.ITEM;
    }

    private boolean isQuoted(Facing pair) {
        if (quotes == null) {
            quotes = QuoteTags.of(report.text());
        }
        return quotes.hold(pair.firstRange().start())
                || quotes.hold(pair.secondRange().start());
    }

    /** Blocks in a row that nobody translated are told of once. */
    private void foreign(Facing pair, boolean inFirst) {
        TextRange where = inFirst ? pair.firstRange() : pair.secondRange();
        TextRange other = inFirst ? pair.secondRange() : pair.firstRange();
        if (foreignUntil < 0
                || !where.shift(0).touches(foreignUntil)
                        && !report.text()
                                .substring(Math.min(foreignUntil, where.start()), where.start())
                                .isBlank()) {
            report.wrong("drift-language", Severity.WARNING, where, inFirst, other, List.of(where.in(report.text())));
        }
        foreignUntil = where.end();
    }

    /** Tells what can be told only once all pairs have been compared. */
    void finish() {
        displays.tell();
    }

    private void formulas(Facing pair, boolean display, Neighbours near) {
        boolean translated = first.ideographic() == second.ideographic();
        BiPredicate<TexReading, TexReading> same = (one, other) -> one.sameAs(other, translated);
        List<Part<TexReading>> one = pair.said().formulas();
        List<Part<TexReading>> other = pair.answered().formulas();
        if (joined(one).equals(joined(other))) {
            return;
        }
        Unanswered<TexReading> open =
                display ? Unanswered.each(alone(one), alone(other), same) : Unanswered.any(one, other, same);
        Unanswered<TexReading> each = Unanswered.each(one, other, same);
        if (!display && one.size() == other.size() && each.first().size() == 1) {
            open = each; // one symbol was changed that stands there once more
        }
        open = new Unanswered<>(
                open.first().stream()
                        .filter(part -> !isTyped(part, pair.answered(), pair.secondRange()))
                        .toList(),
                open.second().stream()
                        .filter(part -> !isTyped(part, pair.said(), pair.firstRange()))
                        .toList());
        if (display) {
            open = new Unanswered<>(
                    open.first().stream()
                            .filter(part -> !holds(other, part, same))
                            .toList(),
                    open.second().stream()
                            .filter(part -> !holds(one, part, same))
                            .toList());
        } else {
            open = new Unanswered<>(
                    open.first().stream().filter(part -> !part.alone()).toList(),
                    open.second().stream().filter(part -> !part.alone()).toList());
        }
        List<Part<TexReading>> left = new ArrayList<>(open.first());
        List<Part<TexReading>> right = new ArrayList<>(open.second());
        for (Part<TexReading> part : open.first()) {
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
        left.removeIf(part -> isWorded(pair, part, true, display));
        right.removeIf(part -> isWorded(pair, part, false, display));
        left.removeIf(part -> holdsAny(near.second().formulas(), part, same)
                && !holdsAny(near.first().formulas(), part, same));
        right.removeIf(part -> holdsAny(near.first().formulas(), part, same)
                && !holdsAny(near.second().formulas(), part, same));
        left.forEach(part -> lackingFormula(pair, part, true));
        right.forEach(part -> lackingFormula(pair, part, false));
    }

    private static boolean holds(
            List<Part<TexReading>> parts, Part<TexReading> sought, BiPredicate<TexReading, TexReading> same) {
        return parts.stream().anyMatch(part -> !part.alone() && same.test(part.reading(), sought.reading()));
    }

    private static boolean holdsAny(
            List<Part<TexReading>> parts, Part<TexReading> sought, BiPredicate<TexReading, TexReading> same) {
        return parts.stream().anyMatch(part -> same.test(part.reading(), sought.reading()));
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
        Facts there = ofFirst ? pair.answered() : pair.said();
        Facts own = ofFirst ? pair.said() : pair.answered();
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
    private boolean isTyped(Part<TexReading> part, Facts there, TextRange range) {
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

    private void listings(Facing pair) {
        List<Part<Listing>> one = pair.said().listings();
        List<Part<Listing>> other = pair.answered().listings();
        if (one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                listing(one.get(i), other.get(i));
            }
            return;
        }
        Unanswered<Listing> open = Unanswered.each(one, other, (a, b) -> a.differsFrom(b) < 0);
        List<Part<Listing>> more = one.size() > other.size() ? open.first() : open.second();
        boolean ofFirst = one.size() > other.size();
        int lacking = Math.abs(one.size() - other.size());
        Set<String> there = lines(ofFirst ? other : one);
        for (Part<Listing> part : more.subList(Math.max(0, more.size() - lacking), more.size())) {
            List<String> lines = part.reading().lines();
            if (lines.stream().filter(there::contains).count() > lines.size() * NEARLY) {
                continue; // the other side has it in one listing with what stands before
            }
            TextRange lacks = ofFirst ? pair.secondRange() : pair.firstRange();
            report.missing(
                    "drift-missing-code",
                    Severity.WARNING,
                    part.range(),
                    ofFirst,
                    lacks,
                    source(part),
                    1,
                    Optional.empty());
        }
    }

    static Set<String> lines(List<Part<Listing>> listings) {
        Set<String> lines = new java.util.HashSet<>();
        listings.forEach(listing -> lines.addAll(listing.reading().lines()));
        return lines;
    }

    private void listing(Part<Listing> one, Part<Listing> other) {
        int line = one.reading().differsFrom(other.reading());
        boolean prose = one.reading().isForeign() || other.reading().isForeign();
        if (line >= 0 && !prose) {
            report.differs(
                    "drift-code",
                    Severity.WARNING,
                    line(one, line),
                    line(other, line),
                    List.of(line(one, line).in(report.text()), line(other, line).in(report.text())),
                    bringing.listing(one, other));
        }
    }

    /** Where line {@code index} of what was read of a listing stands; its first lines are a fence, as a rule. */
    private TextRange line(Part<Listing> part, int index) {
        String source = source(part);
        Listing listing = part.reading();
        String sought = index < listing.lines().size() ? listing.lines().get(index) : "";
        int start = 0;
        int wanted = index < listing.numbers().size() ? listing.numbers().get(index) : Integer.MAX_VALUE;
        int fence = source.startsWith("```") || source.startsWith("~~~") ? 1 : 0;
        int number = 0;
        while (start < source.length()) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            if (number >= wanted + fence && !sought.isEmpty()) {
                return new TextRange(start, end).shift(part.range().start());
            }
            if (end == source.length()) {
                return new TextRange(start, end).shift(part.range().start());
            }
            start = end + 1;
            number++;
        }
        return part.range();
    }

    private void images(Facing pair) {
        Unanswered<String> open =
                Unanswered.each(pair.said().images(), pair.answered().images(), Addresses::mayBeSame);
        int both = differing("drift-image", open);
        open.first().subList(both, open.first().size()).forEach(part -> lackingImage(pair, part, true));
        open.second().subList(both, open.second().size()).forEach(part -> lackingImage(pair, part, false));
    }

    /** Reports what stands on both sides and differs, one by one; says how many there are. */
    private int differing(String rule, Unanswered<String> open) {
        int both = Math.min(open.first().size(), open.second().size());
        for (int i = 0; i < both; i++) {
            Part<String> one = open.first().get(i);
            Part<String> other = open.second().get(i);
            report.differs(
                    rule,
                    Severity.INFO,
                    one.range(),
                    other.range(),
                    List.of(one.reading(), other.reading()),
                    List.of());
        }
        return both;
    }

    private void lackingImage(Facing pair, Part<String> part, boolean ofFirst) {
        boolean figure = (ofFirst ? pair.first() : pair.second())
                .stream()
                        .anyMatch(block ->
                                block.kind() == BlockKind.IMAGE && block.range().overlaps(part.range()));
        report.missing(
                figure ? "drift-missing-figure" : "drift-missing-image",
                Severity.WARNING,
                part.range(),
                ofFirst,
                ofFirst ? pair.secondRange() : pair.firstRange(),
                part.reading(),
                1,
                Optional.empty());
    }

    private void citations(Facing pair, Neighbours near) {
        Unanswered<String> open =
                Unanswered.any(pair.said().citations(), pair.answered().citations(), String::equals);
        if (open.isEmpty()) {
            return;
        }
        List<Part<String>> left = once(open.first(), near.second(), near.first());
        List<Part<String>> right = once(open.second(), near.first(), near.second());
        int both = left.size() == right.size() ? left.size() : 0;
        for (int i = 0; i < both; i++) {
            report.differs(
                    "drift-missing-citation.other",
                    Severity.WARNING,
                    left.get(i).range(),
                    right.get(i).range(),
                    List.of(left.get(i).reading(), right.get(i).reading()),
                    List.of());
        }
        for (Part<String> part : left.subList(both, left.size())) {
            report.missing(
                    "drift-missing-citation",
                    Severity.WARNING,
                    part.range(),
                    true,
                    pair.secondRange(),
                    part.reading(),
                    1,
                    bringing.citation(part, pair, true));
        }
        for (Part<String> part : right.subList(both, right.size())) {
            report.missing(
                    "drift-missing-citation",
                    Severity.WARNING,
                    part.range(),
                    false,
                    pair.firstRange(),
                    part.reading(),
                    1,
                    bringing.citation(part, pair, false));
        }
    }

    /** Each key once, but for those that only the other language cites right before or after: they have moved there. */
    private static List<Part<String>> once(List<Part<String>> parts, Facts near, Facts nearHere) {
        Set<String> seen = new java.util.HashSet<>();
        near.citations().forEach(part -> seen.add(part.reading()));
        nearHere.citations().forEach(part -> seen.remove(part.reading()));
        return parts.stream().filter(part -> seen.add(part.reading())).toList();
    }

    private void notes(Facing pair) {
        List<Part<String>> one = pair.said().notes();
        List<Part<String>> other = pair.answered().notes();
        if (one.size() == other.size()) {
            return;
        }
        boolean ofFirst = one.size() > other.size();
        Unanswered<String> open = Unanswered.each(one, other, String::equals);
        List<Part<String>> more = ofFirst ? open.first() : open.second();
        int lacking = Math.abs(one.size() - other.size());
        for (Part<String> part : more.subList(Math.max(0, more.size() - lacking), more.size())) {
            report.missing(
                    "drift-missing-footnote",
                    Severity.WARNING,
                    part.range(),
                    ofFirst,
                    ofFirst ? pair.secondRange() : pair.firstRange(),
                    source(part),
                    1,
                    Optional.empty());
        }
    }

    private void links(Facing pair) {
        Unanswered<String> open =
                Unanswered.any(pair.said().links(), pair.answered().links(), Addresses::mayBeSame);
        differing("drift-link", open);
    }

    private void spans(Facing pair) {
        Unanswered<String> open =
                Unanswered.any(pair.said().spans(), pair.answered().spans(), String::equals);
        if (open.first().size() == 1 && open.second().size() == 1) {
            span(open.first().get(0), open.second().get(0));
            return;
        }
        List<Part<String>> others = new ArrayList<>(open.second());
        for (Part<String> one : open.first()) {
            others.stream()
                    .filter(other -> Strings.likeness(one.reading(), other.reading()) > ALIKE)
                    .findFirst()
                    .ifPresent(other -> {
                        others.remove(other);
                        span(one, other);
                    });
        }
    }

    private void span(Part<String> one, Part<String> other) {
        boolean worded = (one.reading() + other.reading()).chars().anyMatch(Character::isIdeographic);
        if (!worded) {
            report.differs(
                    "drift-code.span",
                    Severity.INFO,
                    one.range(),
                    other.range(),
                    List.of(source(one), source(other)),
                    List.of());
        }
    }

    private boolean columns(Facing pair, List<Part<String>> rows, List<Part<String>> otherRows) {
        List<Part<String>> one = Rows.columns(rows);
        List<Part<String>> other = Rows.columns(otherRows);
        if (one.size() == other.size()) {
            return false;
        }
        boolean ofFirst = one.size() > other.size();
        Part<String> head = ofFirst ? rows.get(0) : otherRows.get(0);
        for (int column : Rows.unanswered(ofFirst ? one : other, ofFirst ? other : one)) {
            report.missing(
                    "drift-missing-column",
                    Severity.WARNING,
                    head.range(),
                    ofFirst,
                    ofFirst ? pair.secondRange() : pair.firstRange(),
                    Rows.cell(head, column),
                    1,
                    Optional.empty());
        }
        return true;
    }

    private boolean rows(Facing pair) {
        List<Part<String>> one = pair.said().rows();
        List<Part<String>> other = pair.answered().rows();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.size() == other.size()) {
            return columns(pair, one, other);
        }
        boolean ofFirst = one.size() > other.size();
        List<Part<String>> longer = ofFirst ? one : other;
        List<Part<String>> shorter = ofFirst ? other : one;
        TextRange lacks = ofFirst ? pair.secondRange() : pair.firstRange();
        for (int row : Rows.unanswered(longer, shorter)) {
            Part<String> part = longer.get(row);
            report.missing(
                    "drift-missing-row",
                    Severity.WARNING,
                    part.range(),
                    ofFirst,
                    lacks,
                    part.reading(),
                    1,
                    Optional.empty());
        }
        return true;
    }

    private boolean isMisfit(Facing pair) {
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
        Facts quotation = firstIsShort ? pair.said() : pair.answered();
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

    private static Set<String> words(Facts facts) {
        return facts.said().stream()
                .filter(word -> Character.isLetter(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    private void length(Facing pair) {
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
