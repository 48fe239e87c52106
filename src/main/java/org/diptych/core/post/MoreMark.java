package org.diptych.core.post;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.syntax.LanguageSyntax;
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

    /** The first mark of {@code post} that is one: in its front matter none is. */
    public static Optional<TextRange> of(Post post) {
        Segment first = post.segments().get(0);
        int start = first.kind() == SegmentKind.FRONT_MATTER ? first.length() : 0;
        return in(post.text(), post.layer(), new TextRange(start, post.text().length()));
    }

    /** Where a mark must stand in a post in several languages, before the first of them; empty for any other post. */
    public static Optional<Integer> place(Post post) {
        return post.layer().tags().stream()
                .filter(tag -> LanguageSyntax.USUAL.mayBegin(tag.name()))
                .findFirst()
                .map(tag -> tag.range().start());
    }

    private static TextRange range(MatchResult match) {
        return new TextRange(match.start(), match.end());
    }
}
