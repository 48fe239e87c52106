package org.diptych.desk.typing;

import java.util.Optional;

/**
 * Two brackets that belong together on one line.
 *
 * @param open the column of the first
 * @param close the column of the second
 */
public record BracketPair(int open, int close) {
    /** Brackets further apart than this help nobody, and looking for them costs. */
    private static final int FARTHEST = 4_000;

    /** The pair of which one bracket touches a caret at {@code column}: first the bracket before it. */
    public static Optional<BracketPair> at(CharSequence line, int column) {
        return of(line, column - 1).or(() -> of(line, column));
    }

    private static Optional<BracketPair> of(CharSequence line, int at) {
        if (at < 0 || at >= line.length()) {
            return Optional.empty();
        }
        char bracket = line.charAt(at);
        char mate = MarkPairs.mate(bracket);
        if (mate == 0) {
            return Optional.empty();
        }
        int step = MarkPairs.opens(bracket) ? 1 : -1;
        int depth = 0;
        for (int i = at, seen = 0; i >= 0 && i < line.length() && seen < FARTHEST; i += step, seen++) {
            char c = line.charAt(i);
            depth += c == bracket ? 1 : c == mate ? -1 : 0;
            if (depth == 0) {
                return Optional.of(new BracketPair(Math.min(at, i), Math.max(at, i)));
            }
        }
        return Optional.empty();
    }
}
