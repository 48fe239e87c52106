package org.diptych.core.post;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.text.TextRange;

/**
 * One line of a {@code {% references %}} list, read as hexo-reference-plus reads it: every line that is not blank is an
 * entry, whatever it looks like, and its number is its place.
 *
 * @param number its place, from 1
 * @param key what stands between the first {@code [} and the first {@code ]} after it
 * @param text what follows the {@code ]}, as typed
 * @param range the line without blanks around it, in the text that was read
 */
public record ReferenceEntry(int number, String key, String text, TextRange range) {

    /** The entries of {@code list}, the text between the tags. */
    public static List<ReferenceEntry> in(String list) {
        List<ReferenceEntry> entries = new ArrayList<>();
        int line = 0;
        while (line < list.length()) {
            int newline = list.indexOf('\n', line);
            int lineEnd = newline < 0 ? list.length() : newline;
            int start = line;
            int end = lineEnd;
            while (start < end && Character.isWhitespace(list.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(list.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                entries.add(of(list, entries.size() + 1, start, end));
            }
            line = lineEnd + 1;
        }
        return entries;
    }

    private static ReferenceEntry of(String list, int number, int start, int end) {
        String line = list.substring(start, end);
        int open = line.indexOf('[');
        int close = line.indexOf(']', 1);
        int keyStart = open + 1;
        int keyEnd = close < 0 ? line.length() - 1 : close;
        String key = keyStart < keyEnd ? line.substring(keyStart, keyEnd) : "";
        return new ReferenceEntry(number, key, line.substring(close + 1), new TextRange(start, end));
    }
}
