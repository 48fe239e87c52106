package org.diptych.app.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.messages.Messages;
import org.diptych.desk.settings.EditorChoice;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.settings.ThemeChoice;
import org.diptych.desk.settings.WritingChoice;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Command.Scope;

/** The menu View. */
final class ViewCommands {
    private final PostViews views;
    private final SettingsModel settings;
    private final WindowActions window;
    private final ObservableBooleanValue some;
    private final ObservableValue<Dialect> dialect;

    private ViewCommands(PostViews views, SettingsModel settings, WindowActions window) {
        this.views = views;
        this.settings = settings;
        this.window = window;
        this.some = views.currentProperty().isNotNull();
        this.dialect =
                views.currentProperty().flatMap(view -> view.post().session().dialectProperty());
    }

    /** @param words area {@code app} */
    static CommandMenu menu(PostViews views, SettingsModel settings, Messages words, WindowActions window) {
        ViewCommands view = new ViewCommands(views, settings, window);
        return new CommandMenu(
                "view",
                List.of(
                        List.of(Command.of(Scope.WINDOW, "palette", "Shortcut+Shift+P", window::showPalette)),
                        view.shown(),
                        view.quiet(),
                        new PageLanguages(views, settings, words).commands(),
                        Stream.of(SideName.values()).map(view::side).toList(),
                        List.of(
                                Command.of(Scope.ALWAYS, "zoom-in", "Shortcut+Equals", () -> view.zoom(1)),
                                Command.of(Scope.ALWAYS, "zoom-out", "Shortcut+Minus", () -> view.zoom(-1)),
                                Command.of(Scope.ALWAYS, "zoom-reset", "Shortcut+0", () -> view.zoom(0)),
                                view.lineNumbers()),
                        List.of(
                                view.theme("theme-system", ThemeChoice.SYSTEM),
                                view.theme("theme-light", ThemeChoice.LIGHT),
                                view.theme("theme-dark", ThemeChoice.DARK)),
                        Stream.of(Dialect.values()).map(view::dialect).toList()));
    }

    private List<Command> shown() {
        return List.of(
                Command.of(Scope.POST, "page", "Shortcut+Back Slash", window::togglePage)
                        .when(some)
                        .toggling(window.pageShown()),
                Command.of(Scope.POST, "only-language", "Shortcut+Shift+L", () -> views.current()
                                .ifPresent(PostView::toggleOnly))
                        .when(some),
                Command.of(Scope.WINDOW, "in-step", "Shortcut+Alt+S", this::toggleInStep)
                        .toggling(Bindings.createBooleanBinding(
                                () -> settings.get().editor().inStep(), settings.settingsProperty())),
                Command.of(Scope.POST, "front-matter-form", "Shortcut+Shift+Y", () -> views.current()
                                .ifPresent(view -> view.frontMatter().toggle()))
                        .when(some),
                Command.of(Scope.POST, "front-matter-text", null, () -> views.current()
                                .ifPresent(view -> view.frontMatter().toggleText()))
                        .when(some));
    }

    private List<Command> quiet() {
        return List.of(
                Command.of(Scope.ALWAYS, "focus-mode", null, () -> writing(now -> now.withFocus(!now.focus())))
                        .toggling(writes(WritingChoice::focus)),
                Command.of(
                                Scope.ALWAYS,
                                "typewriter-mode",
                                null,
                                () -> writing(now -> now.withTypewriter(!now.typewriter())))
                        .toggling(writes(WritingChoice::typewriter)),
                Command.of(Scope.ALWAYS, "full-screen", "F11", window::toggleFullScreen)
                        .toggling(window.fullScreen()));
    }

    private ObservableBooleanValue writes(Predicate<WritingChoice> choice) {
        return Bindings.createBooleanBinding(() -> choice.test(settings.get().writing()), settings.settingsProperty());
    }

    private void writing(UnaryOperator<WritingChoice> change) {
        settings.change(all -> all.withWriting(change.apply(all.writing())));
    }

    private Command side(SideName side) {
        ObservableValue<Optional<SideName>> open = window.sideShown();
        return Command.of(Scope.WINDOW, side.id(), side.keys(), () -> window.toggleSide(side))
                .toggling(Bindings.createBooleanBinding(
                        () -> open.getValue().filter(side::equals).isPresent(), open));
    }

    private void zoom(int steps) {
        settings.change(now -> now.withEditor(now.editor().zoomed(steps)));
    }

    private Command lineNumbers() {
        return Command.of(Scope.ALWAYS, "line-numbers", null, this::toggleLineNumbers)
                .toggling(Bindings.createBooleanBinding(
                        () -> settings.get().editor().lineNumbers(), settings.settingsProperty()));
    }

    private void toggleLineNumbers() {
        EditorChoice now = settings.get().editor();
        settings.change(all -> all.withEditor(now.withLineNumbers(!now.lineNumbers())));
    }

    private void toggleInStep() {
        EditorChoice now = settings.get().editor();
        settings.change(all -> all.withEditor(now.withInStep(!now.inStep())));
    }

    private Command theme(String id, ThemeChoice theme) {
        return Command.of(Scope.ALWAYS, id, null, () -> settings.change(now -> now.withTheme(theme)))
                .choosing(Bindings.createBooleanBinding(
                        () -> settings.get().theme() == theme, settings.settingsProperty()));
    }

    private Command dialect(Dialect read) {
        return Command.of(Scope.POST, "dialect-" + read.id(), null, () -> views.current()
                        .ifPresent(
                                view -> view.post().session().dialectProperty().set(read)))
                .when(some)
                .choosing(Bindings.createBooleanBinding(() -> dialect.getValue() == read, dialect));
    }
}
