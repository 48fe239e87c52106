package org.diptych.core.check.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
    private static final Pattern PAIR =
            Pattern.compile("(?<!\\$)\\$(?!\\$)([^$\\n]+(?:\\n(?![ \\t]*\\n)[^$\\n]+)?)\\$(?!\\$)");

    /** What is read as a formula between two that are none, as their inner dollars found each other. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\$)(\\$[ \\t]+[^$\\n" + BlockProse.HIDDEN
            + "]*[ \\t]+)" + BlockProse.HIDDEN + "+([ \\t]+[^$\\n" + BlockProse.HIDDEN + "]*[ \\t]+\\$)(?!\\$)");

    private static final Pattern FORMULA =
            Pattern.compile(".*[\\\\^" + BlockProse.ESCAPED + "].*|.*[A-Za-z]_.*|\\s*[A-Za-z]\\s*(?:[=<>].*)?");

    private static final int LONGEST_TERM = 200;

    /** Signs between letters, digits and functions' names: no words, as there are between two prices. */
    private static final Pattern TERM = Pattern.compile("(?=.*[A-Za-zα-ωΑ-Ω∑∏∫∂∇])(?=.*[-+*/=<>≤≥≠±×·|(,∑∏∫∂∇∈∉∪∩→⇒∞√])"
            + "(?:(?<![A-Za-z])(?:[A-Za-z]|(?<=[(+*=<>≤≥^] ?)[A-Za-z]{2}|[A-Za-z]{2}(?= ?[(+*=<>≤≥^])|sin|cos|tan|log|ln|exp|max|min|arg|lim|mod)(?![A-Za-z])|[α-ωΑ-Ω∑∏∫∂∇∈∉∪∩→⇒∞√]"
            + "|[\\d\\s+*/=<>≤≥≠±×·|().,:;'!\\[\\]-]){1," + LONGEST_TERM + "}");

    /** Words between formulas, nothing that TeX is written with. */
    private static final Pattern WORD = Pattern.compile("[^\\\\^_{}=<>+*/$\\n]{1,100}");

    /** Words of a sentence. */
    private static final Pattern PROSE = Pattern.compile("(?<![\\\\A-Za-z])[A-Za-z]{4,}|[\\u2E80-\\u9FFF]");

    /** A blank beside one of the dollars. */
    private static final Pattern WRAPPED = Pattern.compile("(?:[ \\t][^\\n]*\\n[^\\n]*|[^\\n]*\\n[^\\n]*[ \\t])");

    /** Code that is written as HTML: pandoc reads on in it, and no script sets formulas there. */
    private static final Pattern CODE = Pattern.compile("<(code|pre|kbd|samp|tt)(?=[\\s>])[^>]*+>[\\s\\S]*?</\\1>");

    @Override
    public List<Finding> check(BlockProse block) {
        if (!block.dialect().readsFormulas() || block.plain().indexOf('$') < 0) {
            return List.of();
        }
        String plain = withoutCode(block);
        List<Finding> findings = new ArrayList<>(
                Matches.of(PAIR, plain, match -> isFormula(match, plain) ? finding(match, block) : null));
        if (plain.indexOf(BlockProse.HIDDEN) >= 0) {
            Matcher between = Matches.matcher(BETWEEN, plain);
            while (between.find()) {
                findings.addAll(around(between.toMatchResult(), block));
            }
        }
        return findings;
    }

    private static String withoutCode(BlockProse block) {
        if (!block.source().contains("</")) {
            return block.plain();
        }
        StringBuilder plain = new StringBuilder(block.plain());
        Matches.matcher(CODE, block.source()).results().forEach(code -> {
            for (int i = code.start(); i < code.end(); i++) {
                if (plain.charAt(i) == '$') {
                    plain.setCharAt(i, BlockProse.HIDDEN);
                }
            }
        });
        return plain.toString();
    }

    /** Two formulas with blanks inside their dollars, and a word between that was read as one: each is trimmed with both. */
    private static List<Finding> around(MatchResult match, BlockProse block) {
        TextRange inner = new TextRange(match.end(1), match.start(2));
        String read = inner.in(block.source());
        String first = Matches.range(match, 1).in(block.source()).substring(1);
        String second = Matches.range(match, 2).in(block.source());
        second = second.substring(0, second.length() - 1);
        boolean word = read.length() > 2
                && read.startsWith("$")
                && read.endsWith("$")
                && Matches.matcher(WORD, read.substring(1, read.length() - 1)).matches();
        boolean beforeDigit = match.end() < block.plain().length()
                && Character.isDigit(block.plain().charAt(match.end()));
        if (!word || beforeDigit || !looksLikeFormula(first) || !looksLikeFormula(second)) {
            return List.of();
        }
        TextRange left = new TextRange(match.start(1), inner.start() + 1);
        TextRange right = new TextRange(inner.end() - 1, match.end(2));
        TextEdit[] trimmed = {
            new TextEdit(left, "$" + first.strip() + "$"), new TextEdit(right, "$" + second.strip() + "$")
        };
        return List.of(
                Finding.warning("dollar-with-blank", left, left.in(block.source()))
                        .with("trim-formula", trimmed),
                Finding.warning("dollar-with-blank", right, right.in(block.source()))
                        .with("trim-formula", trimmed));
    }

    private static boolean looksLikeFormula(String inner) {
        return !inner.isBlank()
                && !inner.stripTrailing().endsWith("\\")
                && (Matches.matcher(FORMULA, inner).matches()
                        || inner.length() <= LONGEST_TERM
                                && Matches.matcher(TERM, inner).matches());
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
        if (inner.indexOf('\n') >= 0) {
            // Over the end of a line prices and paths meet more often than formulas do.
            return Matches.matcher(WRAPPED, inner).matches()
                    && !Matches.matcher(PROSE, inner).find()
                    && looksLikeFormula(inner.replace('\n', ' '));
        }
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
