package org.diptych.core.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text that is edited with {@code \n} line ends and written back with the ends each of its lines came with.
 *
 * <p>Mutable; confined to one thread. Nothing is null.
 *
 * <pre>{@code
 * LineEndedText text = LineEndedText.of("one\r\ntwo\n");
 * text.replace(3, 3, "\nand a half");
 * text.original(); // "one\r\nand a half\r\ntwo\n"
 * }</pre>
 */
public final class LineEndedText {
    private static final LineEnd[] ENDS = LineEnd.values();
    private static final char NO_END = (char) ENDS.length;

    private final StringBuilder content;
    /** As long as the content: at each {@code \n} of it the ordinal of the line's end, elsewhere {@link #NO_END}. */
    private final StringBuilder ends;

    private final LineEnd fallback;
    /** How many lines end otherwise than with {@code \n}. */
    private int others;

    private LineEndedText(int capacity, LineEnd fallback) {
        this.content = new StringBuilder(capacity);
        this.ends = new StringBuilder(capacity);
        this.fallback = Objects.requireNonNull(fallback, "fallback");
    }

    /** Takes {@code original}, whose lines may end with {@code \n}, {@code \r\n} or {@code \r}, in any mixture. */
    public static LineEndedText of(String original) {
        return of(original, LineEnd.LF);
    }

    /** As {@link #of(String)}; while the text has one line only, new lines end with {@code fallback}. */
    public static LineEndedText of(String original, LineEnd fallback) {
        LineEndedText text = new LineEndedText(original.length(), fallback);
        if (original.indexOf('\r') < 0) {
            text.insert(0, original, LineEnd.LF);
            return text;
        }
        int from = 0;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c == '\n' || c == '\r') {
                LineEnd end = LineEnd.firstOf(original.substring(i, Math.min(i + 2, original.length())))
                        .orElseThrow();
                text.insert(text.content.length(), original.substring(from, i) + '\n', end);
                i += end.characters().length() - 1;
                from = i + 1;
            }
        }
        text.insert(text.content.length(), original.substring(from), fallback);
        return text;
    }

    /**
     * A piece of such a text, to be put back as it was.
     *
     * @param text the piece with {@code \n} line ends
     * @param ends for each character of {@code text} how its line ends; only this class reads it
     */
    public record Stretch(String text, String ends) {

        public Stretch {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(ends, "ends");
        }

        /** This piece and behind it {@code next}. */
        public Stretch plus(Stretch next) {
            return new Stretch(text + next.text, ends + next.ends);
        }

        /** How many characters it holds, each line end one. */
        public int length() {
            return text.length();
        }

        /** Whether it holds none. */
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** The text with {@code \n} line ends. */
    public String content() {
        return content.toString();
    }

    /** How many characters {@link #content()} has. */
    public int length() {
        return content.length();
    }

    /**
     * Replaces a stretch of {@link #content()}. New lines end like the line they are put into; the ends of lines
     * outside the stretch stay. Costs a move of the characters behind the stretch and a look at one line, no more.
     *
     * @param inserted may itself hold any line ends; they count as {@code \n}
     * @throws IndexOutOfBoundsException if the stretch does not lie in the content
     */
    public void replace(int from, int to, String inserted) {
        Objects.checkFromToIndex(from, to, content.length());
        LineEnd end = inserted.indexOf('\n') < 0 && inserted.indexOf('\r') < 0 ? fallback : endAt(from);
        others -= others(ends.substring(from, to));
        content.delete(from, to);
        ends.delete(from, to);
        insert(from, LineEnd.unix(inserted), end);
    }

    /**
     * What stands from {@code from} to {@code to}, with the lines' own ends.
     *
     * @throws IndexOutOfBoundsException if the stretch does not lie in the content
     */
    public Stretch stretch(int from, int to) {
        Objects.checkFromToIndex(from, to, content.length());
        return new Stretch(content.substring(from, to), ends.substring(from, to));
    }

    /**
     * Replaces a stretch by one that was in such a text before: each of its lines keeps the end it had.
     *
     * @throws IndexOutOfBoundsException if the stretch does not lie in the content
     */
    public void replace(int from, int to, Stretch inserted) {
        Objects.checkFromToIndex(from, to, content.length());
        others += others(inserted.ends()) - others(ends.substring(from, to));
        content.replace(from, to, inserted.text());
        ends.replace(from, to, inserted.ends());
    }

    /** The text with each line's own end. Equal to what was given to {@link #of} while nothing was replaced. */
    public String original() {
        if (others == 0) {
            return content.toString();
        }
        StringBuilder original = new StringBuilder(content.length() + content.length() / 32);
        LineEnd last = LineEnd.LF;
        int from = 0;
        for (int at = content.indexOf("\n"); at >= 0; at = content.indexOf("\n", from)) {
            LineEnd own = ENDS[ends.charAt(at)];
            // Right behind a lone return a line feed would be no end of its own, but one with it.
            last = own == LineEnd.LF && at == from && last == LineEnd.CR ? LineEnd.CR : own;
            original.append(content, from, at).append(last.characters());
            from = at + 1;
        }
        return original.append(content, from, content.length()).toString();
    }

    /** Looks only at the line ends: a post that is opened is much to look at before this runs fast. */
    private void insert(int at, String text, LineEnd end) {
        content.insert(at, text);
        char[] marks = new char[text.length()];
        Arrays.fill(marks, NO_END);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            marks[i] = (char) end.ordinal();
            others += end == LineEnd.LF ? 0 : 1;
        }
        ends.insert(at, marks);
    }

    private static int others(CharSequence marks) {
        int others = 0;
        for (int i = 0; i < marks.length(); i++) {
            others += marks.charAt(i) != NO_END && marks.charAt(i) != LineEnd.LF.ordinal() ? 1 : 0;
        }
        return others;
    }

    /** The end of the line that {@code offset} lies in; the last line, which has none, takes that of the one before. */
    private LineEnd endAt(int offset) {
        int own = content.indexOf("\n", offset);
        int nearest = own >= 0 ? own : content.lastIndexOf("\n", offset);
        return nearest >= 0 ? ENDS[ends.charAt(nearest)] : fallback;
    }
}
