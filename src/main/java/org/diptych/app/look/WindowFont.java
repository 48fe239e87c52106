package org.diptych.app.look;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.text.Font;
import org.diptych.core.syntax.Language;
import org.diptych.desk.settings.EditorChoice;

/**
 * The letters of the window. One that speaks Chinese needs a font of its own: otherwise the letters come from whatever the
 * system falls back to, often in the shapes of another country, and without bold. Stateless.
 */
public final class WindowFont {
    private static final List<String> CHINESE = List.of(
            "PingFang SC",
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei");

    private WindowFont() {}

    /**
     * The address of a style sheet that says in which letters everything is set.
     *
     * @param language what the window speaks
     * @param editors how the editors are set: text an author wrote looks alike wherever it is shown
     */
    public static String sheet(Locale language, EditorChoice editors) {
        Optional<String> chinese = Language.of(language).isChinese()
                ? CHINESE.stream().filter(WindowFont::installed).findFirst()
                : Optional.empty();
        String rules = chinese.map(family -> rule(".root", family)).orElse("")
                // Popups take over the letters of what they were opened from.
                + rule(
                        ".context-menu,.tooltip,.finding-popup",
                        chinese.orElse(Font.getDefault().getFamily()))
                + rule(".typed", EditorLook.of(editors, "").letters().familyFor(""))
                + rule(
                        ".typed.han,.typed.han .label",
                        EditorLook.of(editors, Language.CHINESE.tag()).letters().familyFor(Language.CHINESE.tag()));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private static String rule(String selector, String family) {
        return selector + " { -fx-font-family: \"" + family + "\"; }";
    }

    private static boolean installed(String family) {
        return Font.font(family, 13).getFamily().equalsIgnoreCase(family);
    }
}
