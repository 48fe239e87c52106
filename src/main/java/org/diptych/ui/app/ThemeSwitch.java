package org.diptych.ui.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import org.diptych.ui.settings.SettingsModel;
import org.diptych.ui.settings.ThemeChoice;
import org.diptych.ui.shared.work.Background;

/** Dresses a scene: the base theme, the window's layout, the colours of light or dark. Confined to the FX thread. */
final class ThemeSwitch {
    private static final String THEMES = "/org/diptych/assets/themes/";
    private final Optional<String> font;
    private final BooleanProperty systemDark = new SimpleBooleanProperty(this, "systemDark");
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");

    /** @param worker asks the system how it is set */
    ThemeSwitch(SettingsModel settings, Background worker) {
        font = WindowFont.sheet(settings.get().language().locale());
        dark.bind(Bindings.createBooleanBinding(
                () -> switch (settings.get().theme()) {
                    case SYSTEM -> systemDark.get();
                    case LIGHT -> false;
                    case DARK -> true;
                },
                settings.settingsProperty(),
                systemDark));
        if (settings.get().theme() == ThemeChoice.SYSTEM) {
            worker.ask(SystemTheme::isDark).thenAccept(systemDark::set);
        }
    }

    ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** Dresses {@code scene} now and whenever the choice changes. */
    void dress(Scene scene) {
        dark.addListener(observable -> apply(scene));
        apply(scene);
    }

    private void apply(Scene scene) {
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>(List.of(
                sheet("panels"), sheet("base"), sheet("diff"), sheet("merge"), sheet(dark.get() ? "dark" : "light")));
        font.ifPresent(sheets::add);
        scene.getStylesheets().setAll(sheets);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(ThemeSwitch.class.getResource(THEMES + name + ".css"), name)
                .toExternalForm();
    }
}
