package org.diptych.core.markdown.markdownit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.settings.MarkdownItSettings.Anchors;
import org.diptych.core.markdown.source.Diacritics;

/** Ids of headings as hexo-renderer-markdown-it makes them. Used for one text. */
final class HeadingIds {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f]");
    private static final Pattern SPECIAL = Pattern.compile(
            Signs.BLANK.substring(0, Signs.BLANK.length() - 1) + "~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'<>,.?/]+");

    private final Anchors anchors;
    private final Map<String, Integer> seen = new HashMap<>();

    HeadingIds(Anchors anchors) {
        this.anchors = anchors;
    }

    /** The id of the next heading, which is of {@code level} and holds {@code tokens}; empty for none. */
    String next(int level, List<Token> tokens) {
        if (level < anchors.level()) {
            return "";
        }
        StringBuilder title = new StringBuilder();
        tokens.forEach(token -> title.append(token.text()));
        String slug = slug(title.toString());
        int count = seen.merge(slug, 1, Integer::sum);
        return count == 1 ? slug : slug + "-" + anchors.collisionSuffix() + count;
    }

    private String slug(String title) {
        String separator = anchors.separator().isEmpty() ? "-" : anchors.separator();
        String quoted = Pattern.quote(separator);
        String replacement = Matcher.quoteReplacement(separator);
        String plain = CONTROL.matcher(Diacritics.removed(title)).replaceAll("");
        String slug = SPECIAL.matcher(plain)
                .replaceAll(replacement)
                .replaceAll("(?:" + quoted + "){2,}", replacement)
                .replaceAll("^(?:" + quoted + ")+|(?:" + quoted + ")+$", "");
        return switch (anchors.letters()) {
            case 1 -> slug.toLowerCase(Locale.ROOT);
            case 2 -> slug.toUpperCase(Locale.ROOT);
            default -> slug;
        };
    }
}
