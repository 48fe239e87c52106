package org.diptych.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.post.Segment;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.LineIndex;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Turns one text into another by edits that leave lines alone which both have. Stateless. */
public final class LineEdits {
    private LineEdits() {}

    /** The edits that make {@code after} of {@code before}, both with {@code \n} line ends; in order. */
    public static List<TextEdit> between(String before, String after) {
        List<TextRange> left = lines(before);
        List<TextRange> right = lines(after);
        List<TextEdit> edits = new ArrayList<>();
        for (Difference change : Sequences.changes(LineWords.texts(before, left), LineWords.texts(after, right))) {
            TextRange gone = stretch(left, change.beforeStart(), change.beforeEnd(), before.length());
            TextRange come = stretch(right, change.afterStart(), change.afterEnd(), after.length());
            edits.add(tightened(gone, gone.in(before), come.in(after)));
        }
        return edits;
    }

    static String unix(Optional<Segment> segment) {
        return LineEnd.unix(segment.map(Segment::text).orElse(""));
    }

    /** Lines with their ends; after the last end nothing begins. */
    private static List<TextRange> lines(String text) {
        LineIndex index = LineIndex.of(text);
        List<TextRange> lines = new ArrayList<>();
        for (int line = 1; line <= index.lineCount(); line++) {
            int end = line < index.lineCount() ? index.startOfLine(line + 1) : text.length();
            if (end > index.startOfLine(line)) {
                lines.add(new TextRange(index.startOfLine(line), end));
            }
        }
        return lines;
    }

    private static TextRange stretch(List<TextRange> lines, int from, int to, int length) {
        int start = from < lines.size() ? lines.get(from).start() : length;
        return new TextRange(start, to > from ? lines.get(to - 1).end() : start);
    }

    /** Leaves out what is the same at both ends, so that carets there stay; never cuts a pair of surrogates. */
    private static TextEdit tightened(TextRange range, String gone, String come) {
        int shorter = Math.min(gone.length(), come.length());
        int start = 0;
        while (start < shorter && gone.charAt(start) == come.charAt(start)) {
            start++;
        }
        start -= start > 0 && Character.isHighSurrogate(gone.charAt(start - 1)) ? 1 : 0;
        int end = 0;
        while (end < shorter - start && gone.charAt(gone.length() - 1 - end) == come.charAt(come.length() - 1 - end)) {
            end++;
        }
        end -= end > 0 && Character.isLowSurrogate(gone.charAt(gone.length() - end)) ? 1 : 0;
        return new TextEdit(
                new TextRange(range.start() + start, range.end() - end), come.substring(start, come.length() - end));
    }
}
