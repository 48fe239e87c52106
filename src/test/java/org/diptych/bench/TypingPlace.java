package org.diptych.bench;

/** Where an author would go on writing: in prose, in the middle of a text. */
final class TypingPlace {
    private TypingPlace() {}

    /** The first blank at or after the middle of {@code text} that stands in a line of plain prose. */
    static int in(String text) {
        int lineStart = text.lastIndexOf('\n', text.length() / 2) + 1;
        while (lineStart < text.length()) {
            int lineEnd = (text.indexOf('\n', lineStart) + text.length() + 1) % (text.length() + 1);
            String line = text.substring(lineStart, lineEnd);
            int blank = line.indexOf(' ', line.length() / 3);
            if (blank > 0 && Character.isLetter(line.charAt(0)) && isPlain(line.substring(0, blank))) {
                return lineStart + blank;
            }
            lineStart = lineEnd + 1;
        }
        throw new IllegalArgumentException("no line of prose after the middle");
    }

    private static boolean isPlain(String words) {
        return words.chars().noneMatch(c -> "$`<{\\|[".indexOf(c) >= 0);
    }
}
