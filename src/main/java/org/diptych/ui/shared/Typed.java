package org.diptych.ui.shared;

import javafx.css.Styleable;

/** Marks text that an author has written, wherever it is shown: it is set as in the editors. Stateless. */
public final class Typed {
    private Typed() {}

    /** Sets {@code node}, which shows {@code text}, in the letters of the editor for its script. */
    public static void mark(Styleable node, String text) {
        node.getStyleClass().add("typed");
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            node.getStyleClass().add("han");
        }
    }
}
