package org.diptych.ui.editor;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.text.Font;

/** Chooses fonts that are there: JavaFX's style sheets take one family, not a list. */
final class InstalledFonts {
    private static final String LAST = "monospace";

    /** Families whose own letters are Chinese: in the others they come from a fallback, which has no bold. */
    private static final Pattern CHINESE =
            Pattern.compile("CJK|Sarasa|PingFang|YaHei|Source Han|WenKai|WenQuanYi|Hei\\b|Song\\b|[\\u4E00-\\u9FFF]");

    private InstalledFonts() {}

    /** The first of {@code families} that is installed, else the system's monospaced one. */
    static String first(List<String> families) {
        return families.stream().filter(InstalledFonts::installed).findFirst().orElse(LAST);
    }

    /** Whether {@code family} has Chinese letters of its own. */
    static boolean isChinese(String family) {
        return CHINESE.matcher(family).find();
    }

    private static boolean installed(String family) {
        return Font.font(family, 12).getFamily().equalsIgnoreCase(family);
    }
}
