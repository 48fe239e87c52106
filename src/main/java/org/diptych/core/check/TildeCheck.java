package org.diptych.core.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextEdit;

/** Two tildes for "about" or "to" that become a subscript under pandoc, struck text under Hexo's own renderer. */
final class TildeCheck implements ParagraphCheck {
    private static final Pattern PAIR = Pattern.compile("(?<!~)~([^\\s~]+)~(?!~)");
    /** What is truly a subscript is short: {@code H~2~O}, {@code x~i+1~}. */
    private static final Pattern SUBSCRIPT = Pattern.compile("[A-Za-z0-9+\\-]{1,3}");

    @Override
    public List<Finding> check(Paragraph paragraph, String plain) {
        return Matches.of(PAIR, plain, match -> isSubscript(match, plain) ? null : finding(match, paragraph.dialect()));
    }

    private static boolean isSubscript(MatchResult match, String plain) {
        boolean behindLetter = match.start() > 0 && isLatin(plain.charAt(match.start() - 1));
        return behindLetter && SUBSCRIPT.matcher(match.group(1)).matches();
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }

    private static Finding finding(MatchResult match, Dialect dialect) {
        String rule = dialect == Dialect.PANDOC ? "tildes-subscript" : "tildes-strike";
        return Finding.warning(rule, Matches.range(match), match.group(1))
                .with("escape-tildes", TextEdit.insert(match.start(), "\\"), TextEdit.insert(match.end() - 1, "\\"));
    }
}
