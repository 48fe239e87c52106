package org.diptych.core.search;

/**
 * A text that can be read so many times and no more: some regular expressions would read it for ever. Confined to one
 * thread.
 */
final class PatientText implements CharSequence {
    private static final long READINGS_FOR_EACH_CHARACTER = 400;
    private static final long LEAST_READINGS = 2_000_000;

    private final String text;
    private long left;

    PatientText(String text) {
        this.text = text;
        this.left = LEAST_READINGS + READINGS_FOR_EACH_CHARACTER * text.length();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (left-- <= 0) {
            throw new TextSearch.TooLong();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
