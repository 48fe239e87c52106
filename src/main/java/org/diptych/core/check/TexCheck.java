package org.diptych.core.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextRange;

/** A TeX command outside of formulas: pandoc leaves it out, with its arguments. Chinese letters count to its name. */
final class TexCheck implements ParagraphCheck {
    private static final String ANY = "\\\\(\\p{L}+)\\*?(?:\\{[^{}\\n]*\\}|\\[[^\\[\\]\\n]*\\](?!\\()){0,9}";

    /** TeX's accents stand over what follows, a group, a command or one character, and pandoc leaves that out too. */
    private static final String ACCENT = "\\\\[bcdfhkrtuvGHU](?!\\p{L})\\s*\\*?\\s*" + "(?:\\{[^{}\\n]*\\}|"
            + ANY.replaceFirst("\\(", "(?:") + "|[^\\s#$_&~^{}%\\\\])?";

    private static final Pattern COMMAND = Pattern.compile(ACCENT + "|" + ANY);

    /** Pandoc leaves these to MathJax. */
    private static final Set<String> KEPT = Set.of("begin", "end", "ref", "eqref");

    @Override
    public List<Finding> check(Paragraph paragraph, String plain) {
        if (paragraph.dialect() != Dialect.PANDOC || plain.indexOf('\\') < 0 || plain.contains("\\begin{")) {
            return List.of();
        }
        // In what was meant for a formula, the dollars are what is wrong.
        List<TextRange> formulas = plain.indexOf('$') < 0 ? List.of() : DollarCheck.formulas(plain);
        return Matches.of(COMMAND, plain, match -> {
            TextRange command = Matches.range(match);
            String name = match.group(1);
            boolean kept =
                    name != null && KEPT.contains(name) || formulas.stream().anyMatch(command::overlaps);
            return kept ? null : Finding.warning("tex-deleted", command, match.group());
        });
    }
}
