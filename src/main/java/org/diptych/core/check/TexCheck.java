package org.diptych.core.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;

/** A TeX command outside of formulas: pandoc leaves it out, with its arguments. */
final class TexCheck implements ParagraphCheck {
    private static final Pattern COMMAND =
            Pattern.compile("\\\\([A-Za-z]+)\\*?(?:\\{[^{}\\n]*\\}|\\[[^\\[\\]\\n]*\\](?!\\())*");

    /** Pandoc leaves these to MathJax. */
    private static final Set<String> KEPT = Set.of("begin", "end", "ref", "eqref");

    @Override
    public List<Finding> check(Paragraph paragraph, String plain) {
        if (paragraph.dialect() != Dialect.PANDOC || plain.indexOf('\\') < 0 || plain.contains("\\begin{")) {
            return List.of();
        }
        return Matches.of(COMMAND, plain, match -> {
            // In what was meant for a formula, the dollars are what is wrong.
            boolean kept = KEPT.contains(match.group(1)) || DollarCheck.holds(plain, match.start());
            return kept ? null : Finding.warning("tex-deleted", Matches.range(match), match.group());
        });
    }
}
