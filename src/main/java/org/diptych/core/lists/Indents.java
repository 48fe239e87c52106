package org.diptych.core.lists;

/** Indentation in columns, where a tab goes on to the next multiple of four. Stateless. */
final class Indents {
    private static final int TAB = 4;

    private Indents() {}

    /** The column behind {@code blanks}, which begin at {@code column}. */
    static int width(String blanks, int column) {
        int width = column;
        for (int i = 0; i < blanks.length(); i++) {
            width += blanks.charAt(i) == '\t' ? TAB - width % TAB : 1;
        }
        return width;
    }

    /** The spaces and tabs {@code text} begins with. */
    static String of(String text) {
        int end = 0;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(0, end);
    }

    /** {@code blanks} made {@code by} columns wider or narrower, of tabs if there are tabs. */
    static String shift(String blanks, int by) {
        int width = Math.max(0, width(blanks, 0) + by);
        if (by >= 0 || !blanks.contains("\t")) {
            return by >= 0 ? blanks + " ".repeat(by) : blanks.substring(0, width);
        }
        return "\t".repeat(width / TAB) + " ".repeat(width % TAB);
    }

    /** {@code blanks}, which begin with {@code before}, or are at least as wide, beginning with {@code after} instead. */
    static String replace(String blanks, String before, String after) {
        int by = width(after, 0) - width(before, 0);
        if (blanks.startsWith(before)) {
            String replaced = after + blanks.substring(before.length());
            if (width(replaced, 0) - width(blanks, 0) == by) {
                return replaced;
            }
        }
        return by >= 0 ? " ".repeat(width(blanks, 0) + by) : shift(blanks, by);
    }
}
