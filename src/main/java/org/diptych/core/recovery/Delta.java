package org.diptych.core.recovery;

/**
 * The one stretch in which a text differs from another: {@code removed} characters from {@code from} gave way to
 * {@code inserted}. Immutable.
 */
record Delta(int from, int removed, String inserted) {

    static Delta between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Delta(start, before.length() - start - end, after.substring(start, after.length() - end));
    }

    boolean isEmpty() {
        return removed == 0 && inserted.isEmpty();
    }

    /** Whether {@code text} is long enough to be changed so. */
    boolean fits(CharSequence text) {
        return from >= 0 && removed >= 0 && (long) from + removed <= text.length();
    }

    void apply(StringBuilder text) {
        text.replace(from, from + removed, inserted);
    }
}
