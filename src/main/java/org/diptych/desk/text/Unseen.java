package org.diptych.desk.text;

import org.diptych.desk.undo.Selected;

/** Stands for the editor of a part that nobody shows. */
record Unseen(PostPart part) implements PartView {

    @Override
    public void settle() {
        // Nobody writes where nothing is shown.
    }

    @Override
    public void replace(int from, int to, String text) {
        part.changed(from, to, text);
    }

    @Override
    public Selected selected() {
        return Selected.caretAt(0);
    }

    @Override
    public void select(Selected then) {
        // Nothing is selected where nothing is shown.
    }
}
