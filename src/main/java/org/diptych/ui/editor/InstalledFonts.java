package org.diptych.ui.editor;

import java.util.List;
import javafx.scene.text.Font;

/** Chooses fonts that are there: JavaFX's style sheets take one family, not a list. */
final class InstalledFonts {
    private static final String LAST = "monospace";

    private InstalledFonts() {}

    /** The first of {@code families} that is installed, else the system's monospaced one. */
    static String first(List<String> families) {
        return families.stream().filter(InstalledFonts::installed).findFirst().orElse(LAST);
    }

    private static boolean installed(String family) {
        return Font.font(family, 12).getFamily().equalsIgnoreCase(family);
    }
}
