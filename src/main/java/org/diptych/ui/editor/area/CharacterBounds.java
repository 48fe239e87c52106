package org.diptych.ui.editor.area;

import org.diptych.core.text.Graphemes;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/** Places between what readers call characters, found by looking at one line. Stateless. */
final class CharacterBounds {
    private CharacterBounds() {}

    /** {@code offset}, or the nearest place that lies in no character. */
    static int at(CaretArea area, int offset) {
        if (offset <= 0 || offset >= area.getLength()) {
            return offset;
        }
        Position place = area.offsetToPosition(offset, Bias.Forward);
        return offset - place.getMinor() + at(area, place.getMajor(), place.getMinor());
    }

    /** {@code column} of {@code line}, or the nearest one that lies in no character. */
    static int at(CaretArea area, int line, int column) {
        return column <= 0 || column >= area.getParagraphLength(line)
                ? column
                : Graphemes.nearest(area.getText(line), column);
    }

    /** Where the character behind the caret ends. */
    static int after(CaretArea area) {
        int line = area.getCurrentParagraph();
        int column = area.getCaretColumn();
        int caret = area.getCaretPosition();
        return column == area.getParagraphLength(line)
                ? Math.min(caret + 1, area.getLength())
                : caret - column + Graphemes.next(area.getText(line), column);
    }

    /** Where the character before the caret begins. */
    static int before(CaretArea area) {
        int column = area.getCaretColumn();
        int caret = area.getCaretPosition();
        return column == 0
                ? Math.max(0, caret - 1)
                : caret - column + Graphemes.previous(area.getText(area.getCurrentParagraph()), column);
    }
}
