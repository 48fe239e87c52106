package org.diptych.ui.references;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.diptych.core.messages.Messages;
import org.diptych.desk.references.Mark;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A mark as icon and word: never by colour alone. Stateless. */
final class MarkLook {
    private MarkLook() {}

    static Label label(Mark mark, Messages words) {
        FontIcon icon = new FontIcon(
                switch (mark) {
                    case UNDEFINED -> Feather.X_CIRCLE;
                    case DUPLICATE -> Feather.COPY;
                    case UNUSED -> Feather.CIRCLE;
                    case ONE_LANGUAGE -> Feather.ALERT_TRIANGLE;
                });
        Label label = new Label(word(mark, words), icon);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass()
                .addAll("mark", mark.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return label;
    }

    static String word(Mark mark, Messages words) {
        return words.get("references.mark." + mark.name().toLowerCase(Locale.ROOT));
    }
}
