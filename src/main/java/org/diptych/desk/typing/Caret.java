package org.diptych.desk.typing;

import org.diptych.core.text.TextLines;
import org.diptych.desk.undo.Selected;

/**
 * Where an author is: what is selected, and the lines it touches.
 *
 * @param lines the text
 * @param selected the selection
 * @param firstLine the line it begins on, from 0
 * @param lastLine the line it ends on; a line of which only the begin is reached does not count
 */
public record Caret(TextLines lines, Selected selected, int firstLine, int lastLine) {

    public String line() {
        return lines.line(firstLine);
    }

    public int lineStart() {
        return lines.start(firstLine);
    }

    /** Whether the selection takes in the line end behind the last line. */
    public boolean takesLineEnd() {
        return selected.end() > lines.end(lastLine);
    }

    /** What is selected of the lines themselves: never the line end behind the last. */
    public Selected inLines() {
        int end = lines.end(lastLine);
        return new Selected(Math.min(selected.anchor(), end), Math.min(selected.caret(), end));
    }
}
