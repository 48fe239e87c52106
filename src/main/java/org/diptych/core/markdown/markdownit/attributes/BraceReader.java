package org.diptych.core.markdown.markdownit.attributes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.markdown.markdownit.attributes.Attributes.Attribute;
import org.diptych.core.markdown.settings.MarkdownItSettings.Braces;

/** Finds attributes in braces at either end of a text, and reads them. Immutable. */
public final class BraceReader {
    /** What no name of an attribute holds. */
    private static final String NO_NAME = "\t\n\f />\"'=";

    private final Braces braces;
    private final Pattern rule;

    public BraceReader(Braces braces) {
        this.braces = braces;
        this.rule = Pattern.compile("^ {0,3}[-*_]{3,} ?" + Pattern.quote(braces.left()) + "(?!["
                + braces.right().replaceAll("[\\[\\]\\\\^&-]", "\\\\$0") + "])[\\s\\S]");
    }

    /** Whether {@code text} begins with attributes. */
    public boolean begins(String text) {
        if (text.length() < shortest() || !text.startsWith(braces.left())) {
            return false;
        }
        int end = closing(text, shortest() - braces.right().length());
        int next = end + braces.right().length();
        boolean doubled = end >= 0 && next < text.length() && braces.right().indexOf(text.charAt(next)) >= 0;
        return end >= 0 && !doubled && isLongEnough(text, 0, end);
    }

    /** Whether {@code text} ends with attributes. */
    public boolean ends(String text) {
        int start = text.length() < shortest() ? -1 : opening(text);
        int end = start < 0
                ? -1
                : closing(text, start + shortest() - braces.right().length());
        return end >= 0 && end == text.length() - braces.right().length() && isLongEnough(text, start, end);
    }

    /** Whether attributes are all that {@code text} is. */
    public boolean isAll(String text) {
        return text.length() >= shortest()
                && text.startsWith(braces.left())
                && text.endsWith(braces.right())
                && isLongEnough(text, 0, text.length() - braces.right().length());
    }

    /** Whether {@code text} begins as a line across the page with attributes does. */
    public boolean isRule(String text) {
        return rule.matcher(text).lookingAt();
    }

    private int shortest() {
        return braces.left().length() + 1 + braces.right().length();
    }

    private boolean isLongEnough(String text, int start, int end) {
        int length = end + braces.right().length() - start;
        int at = start + braces.left().length();
        boolean named = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '#');
        return length >= shortest() + (named ? 1 : 0);
    }

    /** {@code text} behind the attributes that begin it. */
    public String behindFirst(String text) {
        return text.substring(text.indexOf(braces.right()) + braces.right().length());
    }

    /** {@code text} without the attributes that end it. */
    public String beforeLast(String text) {
        String before = text.substring(0, opening(text));
        return before.endsWith(" ") ? before.substring(0, before.length() - 1) : before;
    }

    /** {@code info}, which ends with attributes, without them: what stands behind a fence. */
    public String info(String info) {
        int start = opening(info);
        int end = closing(info, start + braces.left().length());
        return end == info.length() - braces.right().length() ? beforeLast(info) : info;
    }

    /** Where the last attributes of {@code text} begin; -1 if none do. */
    public int opening(String text) {
        int start = -1;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            if (isQuote(text, i)) {
                quoted = !quoted;
            } else if (!quoted && text.startsWith(braces.left(), i)) {
                start = i;
            }
        }
        return start;
    }

    /** The last place of {@code text} where attributes may begin, between quotes or not. */
    public int lastOpening(String text) {
        return text.lastIndexOf(braces.left());
    }

    private int closing(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            if (isQuote(text, i)) {
                quoted = !quoted;
            } else if (!quoted && text.startsWith(braces.right(), i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isQuote(String text, int at) {
        if (text.charAt(at) != '"') {
            return false;
        }
        int slashes = at;
        while (slashes > 0 && text.charAt(slashes - 1) == '\\') {
            slashes--;
        }
        return (at - slashes) % 2 == 0;
    }

    /** The attributes whose braces open at {@code start} of {@code text}, as far as the site allows them. */
    public List<Attribute> read(String text, int start) {
        List<Attribute> all = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        StringBuilder value = new StringBuilder();
        boolean inKey = true;
        boolean quoted = false;
        for (int i = start + braces.left().length(); i < text.length(); i++) {
            if (!quoted && text.startsWith(braces.right(), i)) {
                add(all, key, value);
                break;
            }
            char c = text.charAt(i);
            boolean sign = (c == '.' || c == '#') && key.isEmpty();
            if (c == '=' && inKey || sign) {
                boolean module = sign && c == '.' && text.startsWith(".", i + 1);
                key.append(sign ? module ? "css-module" : c == '.' ? "class" : "id" : "");
                i += module ? 1 : 0;
                inKey = false;
            } else if (isQuote(text, i) && (quoted || value.isEmpty())) {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                inKey |= !key.isEmpty();
                add(all, key, value);
            } else if (!inKey) {
                value.append(c);
            } else if (NO_NAME.indexOf(c) < 0) {
                key.append(c);
            }
        }
        return all;
    }

    private void add(List<Attribute> all, StringBuilder key, StringBuilder value) {
        if (key.isEmpty()) {
            return;
        }
        Attribute attribute = new Attribute(key.toString(), value.toString());
        if (braces.allows(attribute.name(), attribute.value())) {
            all.add(attribute);
        }
        key.setLength(0);
        value.setLength(0);
    }
}
