package org.diptych.core.markdown.pandoc.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diptych.core.text.MeteredText;
import org.jspecify.annotations.Nullable;

/**
 * An HTML tag or comment as it stands in a text.
 *
 * @param name the name in lower case; empty for a comment
 * @param closing whether it is an end tag
 * @param attributes the attributes of a start tag, values without quotes and entities as typed
 * @param end where it ends
 */
public record HtmlTag(String name, boolean closing, List<Map.Entry<String, String>> attributes, int end) {

    public boolean isComment() {
        return name.isEmpty();
    }

    public boolean opens(String element) {
        return !closing && name.equals(element);
    }

    public boolean closes(String element) {
        return closing && name.equals(element);
    }

    public boolean startsBlock() {
        return isComment() || HtmlNames.isBlock(name);
    }

    public boolean isInline() {
        return isComment() || HtmlNames.isInline(name);
    }

    /** The tag at {@code at}, or null. Names are letters, digits, {@code :}, {@code -} and {@code _}, as in pandoc. */
    public static @Nullable HtmlTag at(MeteredText text, int at, int limit) {
        if (at + 1 >= limit || text.charAt(at) != '<') {
            return null;
        }
        char next = text.charAt(at + 1);
        if (next == '!') {
            return comment(text, at, limit);
        }
        if (next == '?') {
            int end = text.indexOf("?>", at + 2);
            return end < 0 || end + 2 > limit ? null : new HtmlTag("?", false, List.of(), end + 2);
        }
        boolean closing = next == '/';
        int nameStart = closing ? at + 2 : at + 1;
        int nameEnd = nameEnd(text, nameStart, limit);
        if (nameEnd == nameStart || text.charAt(nameEnd - 1) == ':') {
            return null;
        }
        String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        return new AttributeScanner(text, nameEnd, limit).scan(name, closing);
    }

    private static @Nullable HtmlTag comment(MeteredText text, int at, int limit) {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at + 4);
            return end < 0 || end + 3 > limit ? null : new HtmlTag("", false, List.of(), end + 3);
        }
        if (at + 2 >= limit || !Character.isLetter(text.charAt(at + 2))) {
            return null;
        }
        int end = text.indexOf('>', at);
        return end < 0 || end + 1 > limit ? null : new HtmlTag("!", false, List.of(), end + 1);
    }

    static int nameEnd(MeteredText text, int from, int limit) {
        int i = from;
        if (i >= limit || !Character.isLetter(text.charAt(i))) {
            return from;
        }
        while (i < limit && isNameCharacter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_';
    }

    /** Reads what stands between a tag's name and its {@code >}. */
    private static final class AttributeScanner {
        private final MeteredText text;
        private final int limit;
        private final List<Map.Entry<String, String>> attributes = new ArrayList<>();
        private int at;

        AttributeScanner(MeteredText text, int at, int limit) {
            this.text = text;
            this.at = at;
            this.limit = limit;
        }

        @Nullable
        HtmlTag scan(String name, boolean closing) {
            while (at < limit) {
                char c = text.charAt(at);
                if (c == '>') {
                    return new HtmlTag(name, closing, List.copyOf(attributes), at + 1);
                }
                if (Character.isWhitespace(c) || c == '/') {
                    at++;
                } else if (!attribute()) {
                    return null;
                }
            }
            return null;
        }

        private boolean attribute() {
            int end = nameEnd(text, at, limit);
            if (end == at) {
                return false;
            }
            String name = text.substring(at, end);
            int i = end;
            while (i < limit && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            if (i >= limit || text.charAt(i) != '=') {
                at = end;
                attributes.add(Map.entry(name, ""));
                return end < limit && (Character.isWhitespace(text.charAt(end)) || "/>".indexOf(text.charAt(end)) >= 0);
            }
            i++;
            while (i < limit && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            return value(name, i);
        }

        private boolean value(String name, int start) {
            if (start >= limit) {
                return false;
            }
            char quote = text.charAt(start);
            int from = start;
            int to;
            if (quote == '"' || quote == '\'') {
                from = start + 1;
                to = text.indexOf(quote, from);
                if (to < 0 || to >= limit) {
                    return false;
                }
                at = to + 1;
            } else {
                to = start;
                while (to < limit && text.charAt(to) != '>' && !Character.isWhitespace(text.charAt(to))) {
                    to++;
                }
                at = to;
            }
            attributes.add(Map.entry(name, text.substring(from, to)));
            return true;
        }
    }
}
