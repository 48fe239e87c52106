package org.diptych.app.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import org.diptych.app.system.SystemTheme;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.settings.ThemeChoice;
import org.diptych.desk.work.Background;

/** Dresses a scene: the base theme, the window's layout, the colours of light or dark. Confined to the FX thread. */
public final class ThemeSwitch {
    private static final String THEMES = "/org/diptych/assets/themes/";
    private static final Color LIGHT_GROUND = Color.WHITE;
    private static final Color DARK_GROUND = Color.web("#0d1117");
    private final SettingsModel settings;
    private final Locale language;
    private final BooleanProperty systemDark = new SimpleBooleanProperty(this, "systemDark");
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");

    /**
     * How the system was set when it was asked last: it answers too late for the first frame.
     *
     * @param dark what it said then
     * @param learned keeps what it says now for the next start
     */
    public record Known(boolean dark, Consumer<Boolean> learned) {}

    /** @param worker asks the system how it is set */
    public ThemeSwitch(SettingsModel settings, Background worker, Known known) {
        this.settings = settings;
        this.language = settings.get().language().locale();
        dark.bind(Bindings.createBooleanBinding(
                () -> switch (settings.get().theme()) {
                    case SYSTEM -> systemDark.get();
                    case LIGHT -> false;
                    case DARK -> true;
                },
                settings.settingsProperty(),
                systemDark));
        if (settings.get().theme() == ThemeChoice.SYSTEM) {
            systemDark.set(known.dark());
            worker.ask(SystemTheme::isDark)
                    .thenAccept(said -> said.ifPresent(now -> {
                        systemDark.set(now);
                        known.learned().accept(now);
                    }));
        }
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** Dresses {@code scene} now and whenever the choice changes. */
    public void dress(Scene scene) {
        dark.addListener(observable -> apply(scene));
        settings.settingsProperty().addListener((observable, before, now) -> {
            if (!before.editor().equals(now.editor())) {
                apply(scene);
            }
        });
        apply(scene);
    }

    private void apply(Scene scene) {
        Application.setUserAgentStylesheet(
                dark.get() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        List<String> sheets = new ArrayList<>(List.of(
                sheet("panels"), sheet("base"), sheet("diff"), sheet("merge"), sheet(dark.get() ? "dark" : "light")));
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            sheets.add(sheet("opaque"));
        }
        sheets.add(WindowFont.sheet(language, settings.get().editor()));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.setFill(ground());
    }

    /** What is seen before anything is painted. */
    private Color ground() {
        return dark.get() ? DARK_GROUND : LIGHT_GROUND;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(ThemeSwitch.class.getResource(THEMES + name + ".css"), name)
                .toExternalForm();
    }
}
