package org.diptych.ui.search;

import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.diptych.core.messages.Messages;
import org.diptych.desk.search.FindModel;

/**
 * Stands beside the field for the replacement: what means something in it while an expression is sought, or what is wrong
 * with it.
 */
final class ReplacementNote extends Label {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** @param words area {@code panels} */
    ReplacementNote(FindModel model, TextField field, Messages words) {
        getStyleClass().add("panel-note");
        setMinWidth(0);
        Tooltip meaning = new Tooltip(words.get("find.replacement.meaning"));
        meaning.setWrapText(true);
        meaning.setMaxWidth(420);
        InvalidationListener changed = observable -> {
            boolean regex = model.regexProperty().get();
            int missing = model.missingGroupProperty().get();
            boolean wrong = regex && missing >= 0;
            setText(wrong ? words.get("find.noGroup", missing) : regex ? words.get("find.replacement.hint") : "");
            setTooltip(regex ? meaning : null);
            field.setTooltip(regex ? meaning : null);
            field.setAccessibleHelp(wrong ? getText() : regex ? meaning.getText() : null);
            pseudoClassStateChanged(WRONG, wrong);
            field.pseudoClassStateChanged(WRONG, wrong);
        };
        model.regexProperty().addListener(changed);
        model.missingGroupProperty().addListener(changed);
        changed.invalidated(model.regexProperty());
    }
}
