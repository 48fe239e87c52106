package org.diptych.core.check.drift;

import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.facing.Facing;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.QuoteTags;
import org.diptych.core.check.drift.facts.Strings;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Text that stands in the other side's language. For one pair of bodies; confined to one thread. */
final class Untranslated {
    private static final Pattern TEX =
            Pattern.compile("\\$\\$[^$]++(?:\\$\\$|\\z)|\\$(?![\\s$])[^$\\n]++(?<!\\s)\\$(?![0-9])"
                    + "|\\\\(?:begin|end)\\{[A-Za-z*]+\\}|\\\\[A-Za-z]+");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final int FEW_WORDS = 8;
    private static final int SENTENCE = 12;
    private static final double COPIED = 0.6;

    private final Report report;
    private final ComparedBody first;
    private final ComparedBody second;
    /** Read when they are first asked for. */
    private @Nullable QuoteTags quotes;
    /** Where the last block ended that was not translated; -1 before the first. */
    private int foreignUntil = -1;

    Untranslated(Report report, ComparedBody first, ComparedBody second) {
        this.report = report;
        this.first = first;
        this.second = second;
    }

    /** Whether {@code pair} is the last of which that was told. */
    boolean wasLast(Facing pair) {
        return foreignUntil == pair.firstRange().end()
                || foreignUntil == pair.secondRange().end();
    }

    /** Tells of a pair of which one side is written in the other's letters, which was never translated, and says so. */
    boolean tell(Facing pair) {
        BlockKind kind = pair.first().get(0).kind();
        BlockKind answer = pair.second().get(0).kind();
        if (!isText(kind) || !isText(answer)) {
            return false;
        }
        BlockFacts.Prose one = pair.said().prose();
        BlockFacts.Prose other = pair.answered().prose();
        if (first.ideographic() == second.ideographic()) {
            boolean copied =
                    one.latin() + one.ideographs() >= SENTENCE && one.plain().equals(other.plain()) && !isQuoted(pair);
            if (copied) {
                foreign(pair, false);
            }
            return copied;
        }
        for (boolean inFirst : new boolean[] {true, false}) {
            BlockFacts.Prose prose = inFirst ? one : other;
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
    static boolean isCopied(Facing pair) {
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
        if (foreignUntil < 0 || !where.touches(foreignUntil) && !isBlank(foreignUntil, where.start())) {
            report.wrong("drift-language", Severity.WARNING, where, inFirst, other, List.of(where.in(report.text())));
        }
        foreignUntil = where.end();
    }

    private boolean isBlank(int from, int to) {
        int at = Math.min(from, to);
        while (at < to && Character.isWhitespace(report.text().charAt(at))) {
            at++;
        }
        return at == to;
    }
}
