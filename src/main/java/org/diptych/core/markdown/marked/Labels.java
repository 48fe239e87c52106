package org.diptych.core.markdown.marked;

import org.diptych.core.markdown.commonmark.Passage;

/** Finds where the labels in brackets begin and close, as marked does. Confined to one thread. */
final class Labels {
    private final Passage passage;

    Labels(Passage passage) {
        this.passage = passage;
    }

    /** Where the label of the link or image at {@code at} begins; -1 if there is none. */
    int open(int at, int to) {
        int bracket = passage.at(at) == '!' ? at + 1 : at;
        return passage.at(bracket, to) == '[' ? bracket + 1 : -1;
    }

    /** Where the label that begins at {@code from} closes: behind code and at most one level of brackets; else -1. */
    int close(int from, int to) {
        for (int i = from; i < to && i >= 0; i++) {
            switch (passage.at(i)) {
                case ']' -> {
                    return i;
                }
                case '\\' -> i = escaped(i, to);
                case '`' -> i = orNone(passage.find('`', i + 1, to));
                case '[' -> i = orNone(closeOfPlain(i + 1, to));
                default -> {}
            }
        }
        return -1;
    }

    /** A place at which the loops end if there is none. */
    private static int orNone(int found) {
        return found < 0 ? Integer.MIN_VALUE : found;
    }

    /** The character that {@code backslash} escapes; a place at which the loops end if there is none. */
    int escaped(int backslash, int to) {
        char next = passage.at(backslash + 1, to);
        return next == 0 || next == '\n' ? Integer.MIN_VALUE : backslash + 1;
    }

    /** Where the label that begins at {@code from} closes if no bracket is in it; else -1. */
    int closeOfPlain(int from, int to) {
        for (int i = from; i < to && i >= 0; i++) {
            switch (passage.at(i)) {
                case ']' -> {
                    return i;
                }
                case '[' -> {
                    return -1;
                }
                case '\\' -> i = escaped(i, to);
                default -> {}
            }
        }
        return -1;
    }

    /** Whether anything but blanks stands in {@code from..to}. */
    boolean isOne(int from, int to) {
        return passage.skipBlanks(from, Math.max(from, to)) < to;
    }
}
