package org.diptych.core.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/**
 * One line of a {@code {% references %}} list, read as hexo-reference-plus 1.1.1 reads it: every line that is not blank
 * is an entry, whatever it looks like, and its number is its place. Of the empty lines between the opening tag and the
 * first entry all but one are entries too, without a key and without text.
 *
 * @param number its place, from 1
 * @param key what stands between the first {@code [} and the first {@code ]} after it; where there are none, the line
 *     without its last character
 * @param text what follows the {@code ]}, as typed
 * @param range the line without blanks around it, in the text that was read
 * @param keyRange the key, in the text that was read
 */
public record ReferenceEntry(int number, String key, String text, TextRange range, TextRange keyRange) {

    /** The plugin puts a key into a CSS selector as it is, after the address was written in percents. */
    private static final Pattern LOOKED_UP = Pattern.compile("[A-Za-z0-9_-]+");

    public ReferenceEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(keyRange, "keyRange");
    }

    /** The entries of {@code list}, the text between the tags. */
    public static List<ReferenceEntry> in(String list) {
        List<ReferenceEntry> entries = new ArrayList<>();
        int line = 0;
        while (line < list.length() && list.charAt(line) == '\n') {
            line++;
            if (line > 2) {
                entries.add(of(list, entries.size() + 1, line - 1, line - 1));
            }
        }
        while (line < list.length()) {
            int newline = list.indexOf('\n', line);
            int lineEnd = newline < 0 ? list.length() : newline;
            int start = line;
            int end = lineEnd;
            while (start < end && isBlank(list.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(list.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                entries.add(of(list, entries.size() + 1, start, end));
            }
            line = lineEnd + 1;
        }
        return entries;
    }

    /**
     * Whether citations of {@code key} get their number. Of other keys the plugin finds no entry, whatever stands in the
     * list: they are published as {@code [undefined]}, and a colon, a percent sign or a parenthesis stops the build.
     */
    public static boolean canBeCited(String key) {
        return LOOKED_UP.matcher(key).matches();
    }

    /** Whether the line begins with {@code [key]}, as the plugin wants it. */
    public boolean isWellFormed() {
        return isWellFormed(key, text, range, keyRange);
    }

    /** The same of an entry whose text may have lost the blanks around it. */
    public static boolean isWellFormed(String key, String text, TextRange range, TextRange keyRange) {
        // Without a closing bracket all of the line is text, and its last character is lost to the key.
        boolean closed = text.length() < range.end() - keyRange.end();
        return closed && !key.isEmpty() && keyRange.start() == range.start() + 1;
    }

    private static ReferenceEntry of(String list, int number, int start, int end) {
        String line = list.substring(start, end);
        int close = line.indexOf(']', 1);
        int keyStart = line.indexOf('[') + 1;
        int keyEnd = Math.max(keyStart, close < 0 ? line.length() - 1 : close);
        return new ReferenceEntry(
                number,
                line.substring(keyStart, keyEnd),
                line.substring(close + 1),
                new TextRange(start, end),
                new TextRange(start + keyStart, start + keyEnd));
    }

    /** As JavaScript's {@code \s}. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
