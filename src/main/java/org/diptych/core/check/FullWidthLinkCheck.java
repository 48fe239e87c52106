package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** A link or an image typed with the marks of a Chinese keyboard: it stays text. */
final class FullWidthLinkCheck implements ParagraphCheck {
    private static final Pattern IMAGE = Pattern.compile("！(?=\\[[^\\]\\n]*\\][(（])");
    private static final Pattern LINK = Pattern.compile(
            "[\\[【][^\\[\\]【】\\n]*[\\]】](?:（((?:https?://|/|\\.)[^（）()\\s]*)[）)]|\\(((?:https?://|/|\\.)[^（）()\\s]*)）)");

    @Override
    public List<Finding> check(Paragraph paragraph, String plain) {
        List<Finding> findings = new ArrayList<>(
                Matches.of(IMAGE, plain, match -> Finding.warning("full-width-image", Matches.range(match))
                        .with("half-width", new TextEdit(Matches.range(match), "!"))));
        findings.addAll(Matches.of(LINK, paragraph.text(), match -> link(match, plain)));
        return findings;
    }

    private static Finding link(MatchResult match, String plain) {
        TextRange range = Matches.range(match);
        if (plain.charAt(range.start()) == Paragraph.HIDDEN) {
            return null;
        }
        String half = match.group()
                .replace('（', '(')
                .replace('）', ')')
                .replace('【', '[')
                .replace('】', ']');
        return Finding.warning("full-width-link", range, match.group()).with("half-width", new TextEdit(range, half));
    }
}
