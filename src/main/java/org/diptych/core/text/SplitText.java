package org.diptych.core.text;

/** The lines of a text that does not change, its line ends {@code \n}. Immutable. */
record SplitText(String text, LineIndex lines) implements TextLines {

    @Override
    public int count() {
        return lines.lineCount();
    }

    @Override
    public String line(int index) {
        int end = index + 1 < count() ? start(index + 1) - 1 : text.length();
        return text.substring(start(index), end);
    }

    @Override
    public int start(int index) {
        return lines.startOfLine(index + 1);
    }

    @Override
    public String text(int from, int to) {
        return text.substring(from, to);
    }
}
