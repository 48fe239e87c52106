package org.diptych.core.site.search;

import java.util.Objects;
import org.diptych.core.search.Found;
import org.diptych.core.text.LineIndex;
import org.diptych.core.text.TextRange;

/**
 * A place that was found, with the line around it. Immutable; nothing is null.
 *
 * @param found in a text whose lines end with {@code \n}
 * @param line the line it begins in, from 1
 * @param excerpt what of that line is worth showing: a long one is cut, with an ellipsis
 * @param inExcerpt the place in the excerpt; of one of several lines, the part in the first
 */
public record LineFound(Found found, int line, String excerpt, TextRange inExcerpt) {
    private static final String CUT = "…";
    private static final int BEFORE = 40;
    private static final int BEHIND = 160;

    public LineFound {
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(excerpt, "excerpt");
        Objects.requireNonNull(inExcerpt, "inExcerpt");
    }

    static LineFound in(String text, LineIndex lines, Found found) {
        TextRange range = found.range();
        int line = lines.positionAt(range.start()).line();
        int start = lines.startOfLine(line);
        int newline = text.indexOf('\n', range.start());
        int end = newline < 0 ? text.length() : newline;
        int from = whole(text, Math.max(start, range.start() - BEFORE));
        int to = whole(text, Math.min(end, range.end() + BEHIND));
        String before = from > start ? CUT : "";
        String shown = text.substring(from, Math.max(to, range.start()));
        int shownEnd = Math.min(range.end(), from + shown.length());
        TextRange inExcerpt = new TextRange(range.start() - from, shownEnd - from).shift(before.length());
        return new LineFound(found, line, before + shown + (to < end ? CUT : ""), inExcerpt);
    }

    /** No half of a character is shown. */
    private static int whole(String text, int offset) {
        boolean half = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return half ? offset - 1 : offset;
    }
}
