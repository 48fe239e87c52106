package org.diptych.ui.app.commands;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.diptych.ui.app.parts.PostView;
import org.diptych.ui.app.parts.PostViews;
import org.diptych.ui.settings.EditorChoice;
import org.diptych.ui.settings.SettingsModel;
import org.diptych.ui.settings.ThemeChoice;
import org.diptych.ui.shared.Command;

/** The menu View. */
final class ViewCommands {
    private ViewCommands() {}

    static CommandMenu menu(PostViews views, SettingsModel settings, WindowActions window) {
        ObservableBooleanValue some = views.currentProperty().isNotNull();
        return new CommandMenu(
                "view",
                List.of(
                        List.of(Command.of("palette", "Shortcut+Shift+P", window::showPalette)),
                        List.of(
                                Command.of("page", "Shortcut+Back Slash", window::togglePage)
                                        .when(some),
                                Command.of("only-language", "Shortcut+Shift+L", () -> views.current()
                                                .ifPresent(PostView::toggleOnly))
                                        .when(some)),
                        Stream.of(SideName.values())
                                .map(side -> Command.of(side.id(), side.keys(), () -> window.toggleSide(side)))
                                .toList(),
                        List.of(
                                Command.of("zoom-in", "Shortcut+Equals", () -> zoom(settings, 1)),
                                Command.of("zoom-out", "Shortcut+Minus", () -> zoom(settings, -1)),
                                Command.of("zoom-reset", "Shortcut+0", () -> zoom(settings, 0))),
                        List.of(
                                Command.of("line-numbers", null, () -> toggleLineNumbers(settings)),
                                Command.of("theme-light", null, () -> theme(settings, ThemeChoice.LIGHT)),
                                Command.of("theme-dark", null, () -> theme(settings, ThemeChoice.DARK)))));
    }

    private static void zoom(SettingsModel settings, int steps) {
        settings.change(now -> now.withEditor(now.editor().zoomed(steps)));
    }

    private static void toggleLineNumbers(SettingsModel settings) {
        EditorChoice now = settings.get().editor();
        settings.change(all -> all.withEditor(now.withLineNumbers(!now.lineNumbers())));
    }

    private static void theme(SettingsModel settings, ThemeChoice theme) {
        settings.change(now -> now.withTheme(theme));
    }
}
