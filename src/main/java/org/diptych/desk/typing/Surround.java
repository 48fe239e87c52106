package org.diptych.desk.typing;

import java.util.Optional;
import org.diptych.desk.undo.Selected;

/** Puts marks such as {@code **} around a stretch of a line, or takes them away. Stateless. */
public final class Surround {
    private Surround() {}

    /**
     * The step that makes the stretch bold, italic or code, or takes that away again.
     *
     * @param line a line of the text
     * @param start where it begins in the text
     * @param selected what is selected, within the line
     * @param mark {@code *}, {@code **}, {@code ~~} or {@code `}
     */
    public static Edit toggle(String line, int start, Selected selected, String mark) {
        int from = selected.start() - start;
        int to = selected.end() - start;
        if (from == to) {
            int wordStart = WordRuns.startOf(line, from);
            int wordEnd = WordRuns.endOf(line, from);
            boolean word = wordStart < wordEnd && Character.isLetterOrDigit(line.codePointAt(wordStart));
            Optional<Edit> removed = word
                    ? remove(line, start, wordStart, wordEnd, selected, mark)
                    : remove(line, start, from, to, selected, mark);
            return removed.orElseGet(
                    () -> word ? add(start, line, wordStart, wordEnd, mark, selected) : insert(selected.start(), mark));
        }
        while (from < to && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        int first = from;
        int last = to;
        return remove(line, start, first, last, new Selected(start + first, start + last), mark)
                .or(() -> unwrap(line, start, first, last, mark))
                .orElseGet(() -> add(start, line, first, last, mark, new Selected(start + first, start + last)));
    }

    private static Edit insert(int at, String mark) {
        return new Edit(at, at, mark + mark, Selected.caretAt(at + mark.length()));
    }

    private static Edit add(int start, String line, int from, int to, String mark, Selected selected) {
        int shift = mark.length();
        Selected then = new Selected(selected.anchor() + shift, selected.caret() + shift);
        return new Edit(start + from, start + to, mark + line.substring(from, to) + mark, then);
    }

    /** Takes away marks that stand around the stretch. */
    private static Optional<Edit> remove(String line, int start, int from, int to, Selected selected, String mark) {
        char c = mark.charAt(0);
        int before = 0;
        while (before < from && line.charAt(from - before - 1) == c) {
            before++;
        }
        int after = 0;
        while (to + after < line.length() && line.charAt(to + after) == c) {
            after++;
        }
        if (!has(Math.min(before, after), mark)) {
            return Optional.empty();
        }
        int width = mark.length();
        Selected then = new Selected(selected.anchor() - width, selected.caret() - width);
        return Optional.of(new Edit(start + from - width, start + to + width, line.substring(from, to), then));
    }

    /** Takes away marks that stand at the two ends of the stretch. */
    private static Optional<Edit> unwrap(String line, int start, int from, int to, String mark) {
        String inside = line.substring(from, to);
        char c = mark.charAt(0);
        int before = 0;
        while (before < inside.length() && inside.charAt(before) == c) {
            before++;
        }
        int after = 0;
        while (after < inside.length() - before && inside.charAt(inside.length() - 1 - after) == c) {
            after++;
        }
        int width = mark.length();
        if (!has(Math.min(before, after), mark)) {
            return Optional.empty();
        }
        String bare = inside.substring(width, inside.length() - width);
        return Optional.of(
                new Edit(start + from, start + to, bare, new Selected(start + from, start + from + bare.length())));
    }

    /** Whether {@code count} marks on each side hold {@code mark}: three stars are both bold and italic. */
    private static boolean has(int count, String mark) {
        if (mark.equals("*") || mark.equals("_")) {
            return count == 1 || count >= 3;
        }
        return count >= mark.length();
    }
}
