package org.diptych.core.text;

/**
 * How much of its begin and of its end a text keeps when it is edited. The two do not overlap in either text. Immutable.
 *
 * @param start the length of the begin that both texts have
 * @param end the length of the end that both texts have
 */
public record SameEnds(int start, int end) {

    /** What {@code before} and {@code after} share. */
    public static SameEnds of(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        int left = most - start;
        while (end < left && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new SameEnds(start, end);
    }
}
