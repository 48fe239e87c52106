package org.diptych.core.text;

import java.util.Arrays;

/**
 * How much of its begin and of its end a text keeps when it is edited. The two do not overlap in either text. Immutable.
 *
 * @param start the length of the begin that both texts have
 * @param end the length of the end that both texts have
 */
public record SameEnds(int start, int end) {
    /** So many characters are compared at once, which the JVM does with the processor's wide registers. */
    private static final int CHUNK = 4096;

    /** What {@code before} and {@code after} share. */
    public static SameEnds of(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int size = Math.min(most, CHUNK);
        char[] one = new char[size];
        char[] other = new char[size];
        int start = sameStart(before, after, most, one, other);
        return new SameEnds(start, sameEnd(before, after, most - start, one, other));
    }

    /** What of {@code after}, the later of the two texts, is neither. */
    public String changed(String after) {
        return after.substring(start, after.length() - end);
    }

    private static int sameStart(String before, String after, int most, char[] one, char[] other) {
        int at = 0;
        while (at < most) {
            int length = Math.min(one.length, most - at);
            before.getChars(at, at + length, one, 0);
            after.getChars(at, at + length, other, 0);
            int differs = Arrays.mismatch(one, 0, length, other, 0, length);
            if (differs >= 0) {
                return at + differs;
            }
            at += length;
        }
        return most;
    }

    private static int sameEnd(String before, String after, int most, char[] one, char[] other) {
        int same = 0;
        while (same < most) {
            int length = Math.min(one.length, most - same);
            int end = before.length() - same;
            int otherEnd = after.length() - same;
            before.getChars(end - length, end, one, 0);
            after.getChars(otherEnd - length, otherEnd, other, 0);
            if (!Arrays.equals(one, 0, length, other, 0, length)) {
                int at = length;
                while (one[at - 1] == other[at - 1]) {
                    at--;
                }
                return same + length - at;
            }
            same += length;
        }
        return most;
    }
}
