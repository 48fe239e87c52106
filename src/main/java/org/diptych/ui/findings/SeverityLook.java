package org.diptych.ui.findings;

import java.util.Locale;
import org.diptych.core.check.Severity;
import org.diptych.core.messages.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A severity as icon and words: never by colour alone. Stateless. */
final class SeverityLook {
    private SeverityLook() {}

    static FontIcon icon(Severity severity) {
        FontIcon icon = new FontIcon(
                switch (severity) {
                    case ERROR -> Feather.X_CIRCLE;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case INFO -> Feather.INFO;
                });
        icon.getStyleClass().addAll("severity", name(severity));
        return icon;
    }

    static String word(Severity severity, Messages words) {
        return words.get("severity." + name(severity));
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
