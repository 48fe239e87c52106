package org.diptych.desk.settings;

import java.util.Locale;

/** The language the window speaks. */
public enum InterfaceLanguage {
    /** The system's. */
    SYSTEM,
    ENGLISH,
    CHINESE;

    /** The locale to take messages for. */
    public Locale locale() {
        return switch (this) {
            case SYSTEM -> Locale.getDefault(Locale.Category.DISPLAY);
            case ENGLISH -> Locale.ENGLISH;
            case CHINESE -> Locale.CHINESE;
        };
    }
}
