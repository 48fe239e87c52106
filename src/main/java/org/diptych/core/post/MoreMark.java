package org.diptych.core.post;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/** The mark where Hexo ends the summary, {@code <!--more-->}. Stateless. */
public final class MoreMark {
    private static final Pattern MARK = Pattern.compile("<!-- ?more ?-->", Pattern.CASE_INSENSITIVE);

    private MoreMark() {}

    /** The first mark in {@code stretch} that does not stand in code, where it is only text. */
    public static Optional<TextRange> in(String text, HexoLayer layer, TextRange stretch) {
        Matcher matcher = MARK.matcher(text).region(stretch.start(), stretch.end());
        while (matcher.find()) {
            TextRange mark = range(matcher);
            boolean inCode = layer.fences().stream().anyMatch(mark::overlaps)
                    || layer.code().stream().anyMatch(mark::overlaps);
            if (!inCode) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private static TextRange range(MatchResult match) {
        return new TextRange(match.start(), match.end());
    }
}
