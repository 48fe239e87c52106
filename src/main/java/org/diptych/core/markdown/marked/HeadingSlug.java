package org.diptych.core.markdown.marked;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.settings.MarkedSettings.Headings;
import org.diptych.core.markdown.source.Diacritics;

/** Ids of headings as hexo-renderer-marked makes them: the text with signs and blanks made hyphens. */
final class HeadingSlug {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f]");
    private static final Pattern SPECIAL = Pattern.compile(
            Signs.BLANK.substring(0, Signs.BLANK.length() - 1) + "~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'<>,.?/]+");
    /** The references that hexo-util knows; of others the letters stay. */
    private static final Map<String, String> KNOWN = Map.of(
            "&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&#96;", "`", "&#x2F;", "/", "&#x3D;",
            "=");

    private static final Pattern REFERENCE = Pattern.compile(String.join("|", KNOWN.keySet()));
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private HeadingSlug() {}

    /** The id of a heading whose HTML is {@code html}; {@code seen} counts the ids so far. */
    static String of(String html, Headings letters, Map<String, Integer> seen) {
        String text = withoutTags(unescaped(html)).strip();
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

    private static String unescaped(String html) {
        return html.indexOf('&') < 0
                ? html
                : REFERENCE
                        .matcher(html)
                        .replaceAll(found -> Matcher.quoteReplacement(KNOWN.getOrDefault(found.group(), "")));
    }

    /** {@code html} without its tags, as hexo-util finds them: one that is never closed goes on to the end. */
    private static String withoutTags(String html) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            char next = at + 1 < html.length() ? html.charAt(at + 1) : 0;
            if (html.charAt(at) != '<') {
                text.append(html.charAt(at++));
            } else if (next == ' ' || next == '\n') {
                text.append("< ");
                at += 2;
            } else if (html.startsWith("<!--", at)) {
                int close = html.indexOf("-->", at + 4);
                at = close < 0 ? html.length() : close + 3;
            } else {
                at = afterTag(html, at + 1);
            }
        }
        return text.toString();
    }

    /** Behind the tag whose name begins at {@code from}; what is quoted does not end it, nor does a tag within. */
    private static int afterTag(String html, int from) {
        int depth = 0;
        char quote = 0;
        for (int at = from; at < html.length(); at++) {
            char c = html.charAt(at);
            if (c == '"' || c == '\'') {
                quote = quote == 0 ? c : quote == c ? 0 : quote;
            } else if (quote == 0 && c == '<') {
                depth++;
            } else if (quote == 0 && c == '>' && depth-- == 0) {
                return at + 1;
            }
        }
        return html.length();
    }

    private static String inCase(String slug, Headings letters) {
        return switch (letters) {
            case LOWER_CASE -> slug.toLowerCase(Locale.ROOT);
            case UPPER_CASE -> slug.toUpperCase(Locale.ROOT);
            default -> slug;
        };
    }
}
