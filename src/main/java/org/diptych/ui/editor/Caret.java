package org.diptych.ui.editor;

import org.diptych.core.text.TextLines;
import org.diptych.desk.undo.Selected;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/**
 * Where an author is: what is selected, and the lines it touches.
 *
 * @param lines the text
 * @param selected the selection
 * @param firstLine the line it begins on, from 0
 * @param lastLine the line it ends on; a line of which only the begin is reached does not count
 */
record Caret(TextLines lines, Selected selected, int firstLine, int lastLine) {

    static Caret of(PostEditor editor) {
        WritingArea area = editor.writing().area();
        Selected selected = editor.writing().selected();
        int first = area.offsetToPosition(selected.start(), Bias.Forward).getMajor();
        int last = area.offsetToPosition(selected.end(), Bias.Forward).getMajor();
        boolean onlyReached = last > first && selected.end() == area.getAbsolutePosition(last, 0);
        return new Caret(new AreaLines(area), selected, first, onlyReached ? last - 1 : last);
    }

    String line() {
        return lines.line(firstLine);
    }

    int lineStart() {
        return lines.start(firstLine);
    }

    /** Whether the selection takes in the line end behind the last line. */
    boolean takesLineEnd() {
        return selected.end() > lines.end(lastLine);
    }

    /** What is selected of the lines themselves: never the line end behind the last. */
    Selected inLines() {
        int end = lines.end(lastLine);
        return new Selected(Math.min(selected.anchor(), end), Math.min(selected.caret(), end));
    }
}
