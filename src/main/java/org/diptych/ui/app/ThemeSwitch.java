package org.diptych.ui.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/** Dresses a scene: the base theme, the window's layout, and the colours of light or dark. */
final class ThemeSwitch {
    private static final String THEMES = "/org/diptych/assets/themes/";

    private ThemeSwitch() {}

    static void apply(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(List.of(sheet("base"), sheet(dark ? "dark" : "light")));
    }

    private static String sheet(String name) {
        return ThemeSwitch.class.getResource(THEMES + name + ".css").toExternalForm();
    }
}
