package org.diptych.ui.editor.area;

import org.diptych.core.text.TextLines;

/** The lines a text control holds now. */
public record AreaLines(WritingArea area) implements TextLines {

    @Override
    public int count() {
        return area.getParagraphs().size();
    }

    @Override
    public String line(int index) {
        return area.getText(index);
    }

    @Override
    public int start(int index) {
        return area.getAbsolutePosition(index, 0);
    }

    @Override
    public String text(int from, int to) {
        return area.getText(from, to);
    }
}
