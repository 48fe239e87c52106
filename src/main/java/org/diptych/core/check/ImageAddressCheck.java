package org.diptych.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An image without an address: an empty frame. */
final class ImageAddressCheck implements ParagraphCheck {
    private static final Pattern MARKDOWN = Pattern.compile("!\\[[^\\]\\n]*\\]\\([ \\t]*(?:<>)?[ \\t]*\\)");
    private static final Pattern EMPTY = Pattern.compile("<img\\b[^>]*\\bsrc\\s*=\\s*(?:\"\\s*\"|'\\s*')[^>]*>");
    private static final Pattern MISSING = Pattern.compile("<img\\b(?![^>]*\\bsrc\\s*=)[^>]*>");

    @Override
    public List<Finding> check(Paragraph paragraph, String plain) {
        List<Finding> findings = new ArrayList<>();
        for (Pattern pattern : List.of(MARKDOWN, EMPTY, MISSING)) {
            findings.addAll(Matches.of(pattern, paragraph.text(), match -> finding(match, plain)));
        }
        return findings;
    }

    private static Finding finding(MatchResult match, String plain) {
        // An example in code is hidden from its first character to its last, a tag is too, but its image is meant.
        boolean inCode = match.group().startsWith("!") && plain.charAt(match.start()) == Paragraph.HIDDEN;
        return inCode ? null : Finding.warning("image-without-address", Matches.range(match));
    }
}
