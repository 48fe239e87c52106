package org.diptych.core.post;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.core.text.SameEnds;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * An edit of words in a text: it neither makes nor breaks anything that Hexo or Nunjucks looks for before any Markdown is
 * read, so that tags, comments and fences are those they were, only moved. Most keys are such edits. Immutable.
 *
 * @param start where the edit begins, in either text
 * @param before where it ends in the text before
 * @param after where it ends in the text after
 */
public record PlainEdit(int start, int before, int after) {
    /** Longer ones are pasted, and looked at anew. */
    private static final int LONGEST = 2000;

    /** Characters that marks are made of, and line ends, which part paragraphs and fences. */
    private static final String SIGNS = "{}%#`~<>\\\"'-!\n\r\t";

    /** Words that mean something wherever they stand: an end tag is looked for by its name alone. */
    private static final List<String> WORDS = List.of("end", "code", "raw", "verbatim");

    /** No tag's name is longer. */
    private static final int LONGEST_WORD = 200;

    private static final String[][] MARKS = {{"{%", "%}"}, {"{{", "}}"}, {"{#", "#}"}, {"<!--", "-->"}};

    private static final int LONGEST_MARK = 4;

    /** Text is taken out of the string so many characters at once: one by one it takes several times as long. */
    private static final int CHUNK = 4096;

    /** By what one of those begins with, what may stand behind that: TeX is full of single braces. */
    private static final @Nullable String[] FIRSTS = new String['}' + 1];

    static {
        for (String mark : Stream.of(MARKS).flatMap(Stream::of).toList()) {
            char first = mark.charAt(0);
            FIRSTS[first] = (FIRSTS[first] == null ? "" : FIRSTS[first]) + mark.charAt(1);
        }
    }

    /** The edit that makes {@code after} of {@code before}; empty where it is not certain to be a plain one. */
    public static Optional<PlainEdit> between(String before, String after) {
        return between(before, after, 0);
    }

    /**
     * As {@link #between(String, String)}.
     *
     * @param outside a place in {@code before} at which nothing is open: 0, or where the edit ended that made it
     */
    public static Optional<PlainEdit> between(String before, String after, int outside) {
        SameEnds same = SameEnds.of(before, after);
        PlainEdit edit = new PlainEdit(same.start(), before.length() - same.end(), after.length() - same.end());
        boolean plain = edit.isPlain(before, edit.before)
                && edit.isPlain(after, edit.after)
                && !(isSign(before, edit.start - 1) && isSign(before, edit.before))
                && isPlainLine(before, edit.start)
                && isOutside(before, edit.start, outside)
                && !hasWord(before, edit.start, edit.before)
                && !hasWord(after, edit.start, edit.after);
        return plain ? Optional.of(edit) : Optional.empty();
    }

    /** {@code range} of the text before, where it is in the text after; the edit cuts neither of its ends. */
    public TextRange moved(TextRange range) {
        int grown = after - before;
        return new TextRange(
                range.start() >= before ? range.start() + grown : range.start(),
                range.end() > start ? range.end() + grown : range.end());
    }

    /** Whether the edit changes what stands in {@code range} of the text before. */
    public boolean cuts(TextRange range) {
        return start < range.end() && before > range.start();
    }

    private boolean isPlain(String text, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (isSign(text, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(String text, int at) {
        return at < 0 || at >= text.length() || SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the line at {@code place} is none of a fence, nor of code between backticks. */
    private static boolean isPlainLine(String text, int place) {
        for (int at = place - 1; at >= 0 && text.charAt(at) != '\n'; at--) {
            if (isFence(text.charAt(at))) {
                return false;
            }
        }
        for (int at = place; at < text.length() && text.charAt(at) != '\n'; at++) {
            if (isFence(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFence(char c) {
        return c == '`' || c == '~';
    }

    /** Whether nothing that has begun before {@code place} is still open there; at {@code known} nothing is. */
    private static boolean isOutside(String text, int place, int known) {
        // A mark may begin before that place and end behind it.
        int from = known <= place ? Math.max(0, known - LONGEST_MARK) : 0;
        OpenMarks marks = new OpenMarks(text, place);
        char[] chunk = new char[Math.min(place - from, CHUNK)];
        for (int end = place; end > from && !marks.isKnown(); end -= chunk.length) {
            int start = Math.max(from, end - chunk.length);
            text.getChars(start, end, chunk, 0);
            for (int at = end - 1; at >= start && !marks.isKnown(); at--) {
                char c = chunk[at - start];
                if (c < FIRSTS.length
                        && FIRSTS[c] != null
                        && at + 1 < text.length()
                        && FIRSTS[c].indexOf(text.charAt(at + 1)) >= 0) {
                    marks.look(at);
                }
            }
        }
        return !marks.open;
    }

    /** What is open at a place, looked for from there back to the begin of the text. */
    private static final class OpenMarks {
        private final String text;
        private final int place;
        /** Of each mark, where it was closed last, and whether it was opened before that. */
        private final int[] closed = new int[MARKS.length];

        private final boolean[] opened = new boolean[MARKS.length];
        private int left = MARKS.length;
        private boolean open;

        OpenMarks(String text, int place) {
            this.text = text;
            this.place = place;
        }

        boolean isKnown() {
            return open || left == 0;
        }

        void look(int at) {
            for (int i = 0; i < MARKS.length; i++) {
                String opening = MARKS[i][0];
                String closing = MARKS[i][1];
                if (!opened[i] && text.startsWith(opening, at)) {
                    open |= closed[i] < at + opening.length();
                    opened[i] = true;
                    left--;
                } else if (closed[i] == 0 && at + closing.length() <= place && text.startsWith(closing, at)) {
                    closed[i] = at;
                }
            }
        }
    }

    private static boolean hasWord(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < LONGEST_WORD && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LONGEST_WORD && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String run = text.substring(from, to);
        return WORDS.stream().anyMatch(run::contains);
    }
}
