package org.diptych.core.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Dollars that pandoc does not take for a formula's, around what looks like one. */
final class DollarCheck implements ParagraphCheck {
    /** In a text where formulas are hidden, the dollars that are left. */
    private static final Pattern PAIR = Pattern.compile("(?<!\\$)\\$(?!\\$)([^$\\n]+)\\$(?!\\$)");

    private static final Pattern FORMULA =
            Pattern.compile(".*[\\\\^\uFFFC].*|.*[A-Za-z]_.*|\\s*[A-Za-z]\\s*(?:[=<>].*)?");

    @Override
    public List<Finding> check(Paragraph paragraph, String plain) {
        if (paragraph.dialect() != Dialect.PANDOC || plain.indexOf('$') < 0) {
            return List.of();
        }
        return Matches.of(PAIR, plain, match -> isFormula(match) ? finding(match, paragraph.text()) : null);
    }

    /** What looks like a formula in {@code plain} and is none, in order. */
    static List<TextRange> formulas(String plain) {
        return PAIR.matcher(plain)
                .results()
                .filter(DollarCheck::isFormula)
                .map(Matches::range)
                .toList();
    }

    private static boolean isFormula(MatchResult match) {
        return FORMULA.matcher(match.group(1)).matches();
    }

    private static Finding finding(MatchResult match, String text) {
        TextRange range = Matches.range(match);
        String inner = Matches.range(match, 1).in(text);
        if (inner.equals(inner.strip())) {
            return Finding.warning("dollar-before-digit", range, range.in(text));
        }
        return Finding.warning("dollar-with-blank", range, range.in(text))
                .with("trim-formula", new TextEdit(range, "$" + inner.strip() + "$"));
    }
}
