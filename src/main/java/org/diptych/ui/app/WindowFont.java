package org.diptych.ui.app;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.text.Font;

/**
 * The font of a window that speaks Chinese. Without it the letters come from whatever the system falls back to: often
 * with the marks of another script, and without bold. Stateless.
 */
final class WindowFont {
    private static final List<String> CHINESE =
            List.of("PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC");

    private WindowFont() {}

    /** The address of a style sheet for {@code language}, if it needs one and a font of its own is installed. */
    static Optional<String> sheet(Locale language) {
        return language.getLanguage().equals("zh")
                ? CHINESE.stream().filter(WindowFont::installed).findFirst().map(WindowFont::sheetOf)
                : Optional.empty();
    }

    private static boolean installed(String family) {
        return Font.font(family, 13).getFamily().equalsIgnoreCase(family);
    }

    private static String sheetOf(String family) {
        byte[] rule = (".root { -fx-font-family: \"" + family + "\"; }").getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule);
    }
}
