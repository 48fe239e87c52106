package org.diptych.core.check.formula;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.BlockProse;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Matches;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Dollars that pandoc does not take for a formula's, around what looks like one. */
public final class DollarCheck implements BlockCheck {
    /** In a text where formulas are hidden, the dollars that are left. */
    private static final Pattern PAIR = Pattern.compile("(?<!\\$)\\$(?!\\$)([^$\\n]+)\\$(?!\\$)");

    private static final Pattern FORMULA =
            Pattern.compile(".*[\\\\^" + BlockProse.ESCAPED + "].*|.*[A-Za-z]_.*|\\s*[A-Za-z]\\s*(?:[=<>].*)?");

    /** Signs between letters, digits and functions' names: no words, as there are between two prices. */
    private static final Pattern TERM = Pattern.compile("(?=.*[A-Za-z])(?=.*[-+*/=<>≤≥≠±×·|(,])"
            + "(?:(?<![A-Za-z])(?:[A-Za-z]|(?<=[(+*=<>≤≥^] ?)[A-Za-z]{2}|[A-Za-z]{2}(?= ?[(+*=<>≤≥^])|sin|cos|tan|log|ln|exp|max|min|arg|lim|mod)(?![A-Za-z])"
            + "|[\\d\\s+*/=<>≤≥≠±×·|().,:;'!\\[\\]-])+");

    private static final int LONGEST_TERM = 200;

    @Override
    public List<Finding> check(BlockProse block) {
        if (!block.dialect().readsFormulas() || block.plain().indexOf('$') < 0) {
            return List.of();
        }
        return Matches.of(PAIR, block.plain(), match -> isFormula(match, block.plain()) ? finding(match, block) : null);
    }

    /** What looks like a formula in {@code plain} and is none, in order. */
    static List<TextRange> formulas(String plain) {
        if (plain.indexOf('$') < 0) {
            return List.of();
        }
        return Matches.matcher(PAIR, plain)
                .results()
                .filter(match -> isFormula(match, plain))
                .map(Matches::range)
                .toList();
    }

    private static boolean isFormula(MatchResult match, String plain) {
        String inner = match.group(1);
        return Matches.matcher(FORMULA, inner).matches()
                || inner.length() <= LONGEST_TERM
                        && !isPrice(match, plain)
                        && Matches.matcher(TERM, inner).matches();
    }

    /** Whether a letter before or behind makes the dollars a currency's: {@code US$ - HK$}. */
    private static boolean isPrice(MatchResult match, String plain) {
        char before = match.start() == 0 ? ' ' : plain.charAt(match.start() - 1);
        char behind = match.end() == plain.length() ? ' ' : plain.charAt(match.end());
        return isAsciiWord(before) || isAsciiWord(behind);
    }

    private static boolean isAsciiWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    private static Finding finding(MatchResult match, BlockProse block) {
        TextRange range = Matches.range(match);
        String inner = Matches.range(match, 1).in(block.source());
        String formula = inner.strip();
        if (inner.equals(formula)) {
            return Finding.warning("dollar-before-digit", range, range.in(block.source()));
        }
        Finding finding = Finding.warning("dollar-with-blank", range, range.in(block.source()));
        boolean beforeDigit = range.end() < block.plain().length()
                && Character.isDigit(block.plain().charAt(range.end()));
        return formula.isEmpty() || formula.endsWith("\\") || beforeDigit
                ? finding
                : finding.with("trim-formula", new TextEdit(range, "$" + formula + "$"));
    }
}
