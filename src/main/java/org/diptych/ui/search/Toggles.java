package org.diptych.ui.search;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.diptych.core.messages.Messages;
import org.diptych.desk.search.FindModel;

/** The small buttons that say how a text is sought. Stateless. */
final class Toggles {
    private Toggles() {}

    /** Case, whole words, expression, each bound to what {@code model} seeks by. */
    static List<ToggleButton> of(FindModel model, Messages words) {
        return List.of(
                toggle("Aa", words.get("find.case"), model.matchCaseProperty()),
                toggle("ab|", words.get("find.word"), model.wholeWordProperty()),
                toggle(".*", words.get("find.regex"), model.regexProperty()));
    }

    static ToggleButton toggle(String face, String said, BooleanProperty value) {
        ToggleButton button = new ToggleButton(face);
        button.getStyleClass().addAll("flat", "find-toggle");
        button.setTooltip(new Tooltip(said));
        button.setAccessibleText(said);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.selectedProperty().bindBidirectional(value);
        return button;
    }
}
