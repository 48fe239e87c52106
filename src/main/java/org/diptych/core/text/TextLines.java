package org.diptych.core.text;

/** A text as lines without their ends. */
public interface TextLines {

    /** The lines of {@code text}, whose line ends are {@code \n}. */
    static TextLines of(String text) {
        return new SplitText(text, LineIndex.of(text));
    }

    /** How many there are; at least one. */
    int count();

    /** The line at {@code index}, from 0. */
    String line(int index);

    /** Where that line begins in the text. */
    int start(int index);

    /** Where that line ends, before its line end. */
    default int end(int index) {
        return start(index) + line(index).length();
    }

    /** The line that holds {@code offset}, its line end among its own; the last one beyond the text, the first before it. */
    default int lineAt(int offset) {
        return Math.max(0, Halving.first(count(), line -> start(line) > offset) - 1);
    }

    /** The characters from {@code from} up to {@code to}, line ends among them. */
    String text(int from, int to);
}
