package org.diptych.core.markdown.marked;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.diptych.core.markdown.settings.MarkedSettings.Headings;
import org.diptych.core.markdown.source.Diacritics;

/** Ids of headings as hexo-renderer-marked makes them: the text with signs and blanks made hyphens. */
final class Slug {
    private static final Pattern TAG = Pattern.compile("<(?![ \\n])[^>]*>");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f]");
    private static final Pattern SPECIAL =
            Pattern.compile("[\\s\\u00A0\\u3000\\uFEFF~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'<>,.?/]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** The id of a heading whose HTML is {@code html}; {@code seen} counts the ids so far. */
    static String of(String html, Headings letters, Map<String, Integer> seen) {
        String text = TAG.matcher(Entity.unescaped(html)).replaceAll("").strip();
        String plain = Diacritics.removed(text);
        String slug = SPECIAL.matcher(CONTROL.matcher(plain).replaceAll("")).replaceAll("-");
        String id = inCase(EDGES.matcher(slug).replaceAll(""), letters);
        Integer count = seen.get(id);
        if (count == null) {
            seen.put(id, 1);
            return id;
        }
        seen.put(id, count + 1);
        return id + "-" + count;
    }

    private static String inCase(String slug, Headings letters) {
        return switch (letters) {
            case LOWER_CASE -> slug.toLowerCase(Locale.ROOT);
            case UPPER_CASE -> slug.toUpperCase(Locale.ROOT);
            default -> slug;
        };
    }
}
