package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An image without an address: an empty frame. */
final class ImageAddressCheck implements ParagraphCheck {
    /** As much of a line as is looked at for backticks. */
    private static final int LINE = 1000;

    private static final Pattern MARKDOWN = Pattern.compile("!\\[[^\\]\\n]*\\]\\([ \\t]*(?:<>)?[ \\t]*\\)");
    private static final Pattern EMPTY = Pattern.compile("<img\\b[^>]*\\bsrc\\s*=\\s*(?:\"\\s*\"|'\\s*')[^>]*>");
    private static final Pattern MISSING = Pattern.compile("<img\\b(?![^>]*\\bsrc\\s*=)[^>]*>");

    @Override
    public List<Finding> check(Paragraph paragraph, String plain) {
        List<Finding> findings = new ArrayList<>();
        for (Pattern pattern : List.of(MARKDOWN, EMPTY, MISSING)) {
            findings.addAll(Matches.of(pattern, paragraph.text(), match -> finding(match, paragraph.text())));
        }
        return findings;
    }

    private static Finding finding(MatchResult match, String text) {
        String near = text.substring(Math.max(0, match.start() - LINE), match.start());
        String before = near.substring(near.lastIndexOf('\n') + 1);
        boolean inCode = before.chars().filter(c -> c == '`').count() % 2 == 1;
        return inCode ? null : Finding.warning("image-without-address", Matches.range(match));
    }
}
