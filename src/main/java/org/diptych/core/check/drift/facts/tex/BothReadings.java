package org.diptych.core.check.drift.facts.tex;

/** What has been read of a formula: with its words, and without those that are translated. Used for one formula. */
final class BothReadings {
    private final StringBuilder all = new StringBuilder();
    private final StringBuilder wordless = new StringBuilder();
    private boolean words;
    private boolean foreign;

    /** What a piece of a formula reads as. */
    record Piece(String all, String wordless) {
        /** A prime is an upper script by itself, in braces too. */
        Piece primed() {
            return new Piece(primed(all), primed(wordless));
        }

        private static String primed(String upper) {
            return upper.matches("\\^\\{'+\\}") ? upper.substring(2, upper.length() - 1) : upper;
        }
    }

    /** How far both readings had come. */
    record Mark(int all, int wordless) {}

    void add(String read) {
        all.append(read);
        wordless.append(read);
    }

    void add(Piece piece) {
        all.append(piece.all);
        wordless.append(piece.wordless);
    }

    void addGroup(Piece piece) {
        add(all, "", piece.all);
        add(wordless, "", piece.wordless);
    }

    /** Adds {@code script}, if it says anything, as what {@code mark} begins. */
    void addScript(String mark, BothReadings script) {
        if (!script.all.isEmpty()) {
            add(all, mark, script.all);
        }
        if (!script.wordless.isEmpty()) {
            add(wordless, mark, script.wordless);
        }
    }

    private static void add(StringBuilder reading, String mark, CharSequence group) {
        reading.append(mark).append('{').append(group).append('}');
    }

    void addWords(CharSequence said) {
        all.append(said);
        words = true;
    }

    /** Notes that there are words in other letters than Latin ones. */
    void sawForeign() {
        foreign = true;
    }

    boolean isForeign() {
        return foreign;
    }

    Mark mark() {
        return new Mark(all.length(), wordless.length());
    }

    /** What was added since {@code mark}, taken out again. */
    Piece takeFrom(Mark mark) {
        Piece piece = new Piece(all.substring(mark.all), wordless.substring(mark.wordless));
        all.setLength(mark.all);
        wordless.setLength(mark.wordless);
        return piece;
    }

    /** Takes out the line breaks that end a grid's last row. */
    void trimRow() {
        trimRow(all);
        trimRow(wordless);
    }

    private static void trimRow(StringBuilder read) {
        while (read.length() >= 2 && read.charAt(read.length() - 1) == '\\' && read.charAt(read.length() - 2) == '\\') {
            read.setLength(read.length() - 2);
        }
    }

    TexReading reading() {
        return new TexReading(trimmed(all), levelled(trimmed(wordless)), words, foreign);
    }

    /** A sentence's punctuation at a formula's end is typed inside of it in one language and outside in another. */
    private static String trimmed(StringBuilder written) {
        String read = written.toString().replace("...", "\\dots");
        int end = read.length();
        while (end > 0 && ",.;:".indexOf(read.charAt(end - 1)) >= 0) {
            end--;
        }
        return read.substring(0, end);
    }

    /** Without the punctuation between words that are left out, and what was written below them. */
    private static String levelled(String wordless) {
        return wordless.replaceAll("[,.:;]", "").replaceAll("(?<=\\{)_\\{[^{}]*\\}", "");
    }
}
