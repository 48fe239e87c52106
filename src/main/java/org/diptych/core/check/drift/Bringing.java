package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.core.check.Fix;
import org.diptych.core.check.drift.facing.Facing;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.Listing;
import org.diptych.core.check.drift.facts.Part;
import org.diptych.core.check.drift.facts.Strings;
import org.diptych.core.check.drift.facts.tex.TexReading;
import org.diptych.core.syntax.CitationSyntax;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** What brings one side's formula, code, image or citation to the other, where that is certain. */
final class Bringing {
    /** What Hexo's template engine acts upon in a formula: an error there, which would be one on both sides. */
    private static final Pattern TEMPLATE = Pattern.compile("\\{[{%#]|#}");

    private static final Pattern CITATION =
            Pattern.compile("\\{% " + CitationSyntax.USUAL.citation() + " ([^%{}]*) %\\}");

    /** So much has a formula, or code, in common with another version of itself. */
    private static final double ALIKE = 0.5;

    private final Report report;
    private int asked;

    Bringing(Report report) {
        this.report = report;
    }

    /** How often a fix was looked for, whether or not one was certain: what is found then hangs on the whole post. */
    int asked() {
        return asked;
    }

    /**
     * Either side's formula on both sides; none where it holds words, which are not the same in both, or a template's
     * marks, or where the two have so little in common that they may be different formulas.
     */
    List<Fix> formula(Part<TexReading> one, Part<TexReading> other) {
        asked++;
        TexReading here = one.reading();
        TexReading there = other.reading();
        boolean same = here.isSymbol() && there.isSymbol() || Strings.likeness(here.all(), there.all()) > ALIKE;
        if (here.words() || there.words() || !same || report.isTorn()) {
            return List.of();
        }
        String both = one.range().in(report.text()) + " " + other.range().in(report.text());
        if (TEMPLATE.matcher(both).find() || !isWhole(one.range()) || !isWhole(other.range())) {
            return List.of();
        }
        return eitherWay(one.range(), other.range());
    }

    /** Whether each bracket in {@code range} has a mate: where one has none, a dollar may stand where none was meant. */
    private boolean isWhole(TextRange range) {
        String written = range.in(report.text());
        long opening = written.chars().filter(c -> c == '(' || c == '[').count();
        long closing = written.chars().filter(c -> c == ')' || c == ']').count();
        return opening == closing;
    }

    /** Either side's code on both sides; none where comments or strings may have been translated, or that is other code. */
    List<Fix> listing(Part<Listing> one, Part<Listing> other) {
        asked++;
        boolean certain = one.reading().literal()
                && other.reading().literal()
                && Strings.likeness(one.reading().joined(), other.reading().joined()) > ALIKE
                && !report.isTorn();
        return certain ? eitherWay(one.range(), other.range()) : List.of();
    }

    private List<Fix> eitherWay(TextRange one, TextRange other) {
        List<Fix> fixes = new ArrayList<>();
        inPlaceOf(other, one, true).ifPresent(fixes::add);
        inPlaceOf(one, other, false).ifPresent(fixes::add);
        return fixes;
    }

    private Optional<Fix> inPlaceOf(TextRange target, TextRange source, boolean ofFirst) {
        return indented(source, target.start())
                .map(written -> new Fix(
                        "drift-use",
                        List.of(new TextEdit(target, written)),
                        List.of(report.language(ofFirst), report.language(!ofFirst))));
    }

    /** What stands at {@code source} as it is written where {@code place} is; empty where their lines begin otherwise. */
    private Optional<String> indented(TextRange source, int place) {
        String written = source.in(report.text());
        if (written.indexOf('\n') < 0) {
            return Optional.of(written);
        }
        String here = margin(source.start());
        String there = margin(place);
        if (here == null || there == null) {
            return Optional.empty();
        }
        if (here.equals(there)) {
            return Optional.of(written);
        }
        if (!here.isBlank() || !there.isBlank()) {
            return Optional.empty();
        }
        StringBuilder moved = new StringBuilder();
        for (String line : written.split("\n", -1)) {
            if (moved.length() == 0) {
                moved.append(line);
            } else {
                moved.append('\n')
                        .append(
                                line.isBlank()
                                        ? ""
                                        : there
                                                + (line.startsWith(here)
                                                        ? line.substring(here.length())
                                                        : line.stripLeading()));
            }
        }
        return Optional.of(moved.toString());
    }

    /** What stands before {@code place} on its line, if it is blank or a quote's mark; null if it is text. */
    private @Nullable String margin(int place) {
        String text = report.text();
        int start = text.lastIndexOf('\n', place - 1) + 1;
        String before = text.substring(start, place);
        return before.chars().allMatch(c -> c == ' ' || c == '\t' || c == '>') ? before : null;
    }

    /**
     * A citation right beside another that both sides have, or at the very end of its block, before the full stop. One of
     * no reference is an error where it stands, and would be one more on the other side.
     */
    Optional<Fix> citation(Part<String> part, Facing pair, boolean ofFirst) {
        asked++;
        if (!report.isListed(part.reading()) || report.isTorn()) {
            return Optional.empty();
        }
        BlockFacts here = ofFirst ? pair.said() : pair.answered();
        BlockFacts there = ofFirst ? pair.answered() : pair.said();
        TextRange tag = tag(part);
        for (Part<String> other : here.citations()) {
            TextRange neighbour = tag(other);
            List<Part<String>> same = there.citations().stream()
                    .filter(each -> each.reading().equals(other.reading()))
                    .toList();
            if (same.size() == 1 && (neighbour.equals(tag) || isBlank(neighbour.end(), tag.start()))) {
                return Optional.of(bring(tag(same.get(0)).end(), written(part), ofFirst));
            }
            if (same.size() == 1 && isBlank(tag.end(), neighbour.start())) {
                return Optional.of(bring(tag(same.get(0)).start(), written(part), ofFirst));
            }
        }
        return atEnd(part, tag, pair, ofFirst);
    }

    private Optional<Fix> atEnd(Part<String> part, TextRange tag, Facing pair, boolean ofFirst) {
        String text = report.text();
        TextRange block = ofFirst ? pair.firstRange() : pair.secondRange();
        TextRange target = ofFirst ? pair.secondRange() : pair.firstRange();
        boolean last = tag.end() <= block.end()
                && text.substring(tag.end(), block.end()).codePoints().noneMatch(Character::isLetterOrDigit);
        if (!last || pair.second().size() != 1 || pair.first().size() != 1) {
            return Optional.empty();
        }
        int at = target.end();
        while (at > target.start() && ".。!！?？;；,，:： \n".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean word =
                at > target.start() && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '}');
        return word ? Optional.of(bring(at, written(part), ofFirst)) : Optional.empty();
    }

    private static String written(Part<String> citation) {
        return CitationSyntax.USUAL.cite(List.of(citation.reading()));
    }

    /** The tag that cites, of which {@code citation} may be one key. */
    private TextRange tag(Part<String> citation) {
        String text = report.text();
        int start = text.lastIndexOf("{%", citation.range().start());
        int end = text.indexOf("%}", citation.range().start());
        return start < 0 || end < 0 ? citation.range() : new TextRange(start, end + 2);
    }

    private boolean isBlank(int from, int to) {
        return from <= to && report.text().substring(from, to).isBlank();
    }

    private Fix bring(int at, String written, boolean ofFirst) {
        return new Fix(
                "drift-bring",
                List.of(new TextEdit(new TextRange(at, at), written)),
                List.of(report.language(!ofFirst)));
    }

    /** Whether something in {@code range} may be an error: there would be one more on the other side. */
    private boolean isUnsound(TextRange range) {
        String written = range.in(report.text());
        boolean listed = CITATION.matcher(written)
                .results()
                .flatMap(match -> Arrays.stream(match.group(1).strip().split("\\s+")))
                .allMatch(report::isListed);
        String rest = CITATION.matcher(written).replaceAll("");
        return !listed || TEMPLATE.matcher(rest).find();
    }

    /** A block that stands alone, after what answers to the block before it. */
    Optional<Fix> block(TextRange range, TextRange before, TextRange answer, boolean ofFirst) {
        String text = report.text();
        String between = before.end() <= range.start() ? text.substring(before.end(), range.start()) : "x";
        boolean atMargin = "".equals(margin(range.start()))
                && "".equals(margin(before.start()))
                && "".equals(margin(answer.start()));
        boolean listed = text.substring(answer.start(), answer.end()).matches("(?s)(?:[-*+]|\\d+[.)])\\s.*");
        boolean listedHere = text.substring(before.start(), before.end()).matches("(?s)(?:[-*+]|\\d+[.)])\\s.*");
        if (!between.isBlank() || !atMargin || listed || listedHere || isUnsound(range) || report.isTorn()) {
            return Optional.empty();
        }
        return Optional.of(bring(answer.end(), between + range.in(text), ofFirst));
    }
}
