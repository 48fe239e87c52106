package org.diptych.core.markdown.commonmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.WorkMeter;

/**
 * The text of one paragraph, heading or cell, whose characters know their places. Each look at it is counted. Confined to
 * one thread.
 */
public final class Passage {
    private final MeteredText text;
    private final BasedSequence chars;
    private final Map<String, Search> searches = new HashMap<>();

    private Passage(MeteredText text, BasedSequence chars) {
        this.text = text;
        this.chars = chars;
    }

    /** What was sought from {@code from} on is first at {@code found}; at -1 if it does not come. */
    private record Search(int from, int found) {}

    public MeteredText text() {
        return text;
    }

    public BasedSequence chars() {
        return chars;
    }

    public static Passage of(BasedSequence chars, WorkMeter meter) {
        return new Passage(new MeteredText(chars.toString(), meter), chars);
    }

    public char at(int index) {
        return text.charAt(index);
    }

    /** The character at {@code index}; 0 from {@code to} on. */
    public char at(int index, int to) {
        return index < to ? text.charAt(index) : 0;
    }

    public boolean has(String sought, int from, int to) {
        return from + sought.length() <= to && text.startsWith(sought, from);
    }

    /** The first place from {@code from} on where {@code sought} stands; -1 if there is none before {@code to}. */
    public int find(char sought, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == sought) {
                return i;
            }
        }
        return -1;
    }

    /** Where the characters equal to the one at {@code from} end. */
    public int endOfRun(int from, int to) {
        char c = text.charAt(from);
        int end = from + 1;
        while (end < to && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    public int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && Signs.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where what {@code pattern} describes ends if it stands at {@code from}; -1 if it does not. */
    public int endOf(Pattern pattern, int from, int to) {
        Matcher matcher = pattern.matcher(text).region(from, to);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /**
     * Where the tag, comment, declaration or instruction of HTML ends that {@code pattern} describes and that stands at
     * {@code from}; -1 if none does. Of a text of many that never end, the end is sought once.
     */
    public int endOfMarkup(Pattern pattern, int from, int to) {
        String end =
                has("<!--", from, to) ? "-->" : has("<?", from, to) ? "?>" : has("<![CDATA[", from, to) ? "]]>" : ">";
        int found = find(end, from + 2);
        return found < 0 || found + end.length() > to ? -1 : endOf(pattern, from, to);
    }

    private int find(String sought, int from) {
        Search last = searches.get(sought);
        if (last == null || from < last.from || last.found >= 0 && from > last.found) {
            last = new Search(from, text.indexOf(sought, from));
            searches.put(sought, last);
        }
        return last.found;
    }

    public String string(int from, int to) {
        return text.substring(from, to);
    }

    public BasedSequence placed(int from, int to) {
        return chars.subSequence(from, to);
    }
}
