package org.diptych.app.commands;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.diptych.app.parts.PostViews;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.desk.settings.Settings;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.text.PartNames;
import org.diptych.desk.text.PostPart;
import org.diptych.ui.preview.LanguageView;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Command.Scope;

/** Which languages the page shows: the one that is written, one of the post's, or all of them. */
final class PageLanguages {
    private final SettingsModel settings;
    private final Messages words;
    private final ObservableValue<List<String>> languages;
    private final ObservableBooleanValue some;

    /** @param words area {@code app} */
    PageLanguages(PostViews views, SettingsModel settings, Messages words) {
        this.settings = settings;
        this.words = words;
        this.some = views.currentProperty().isNotNull();
        this.languages = views.currentProperty()
                .flatMap(view -> view.post().session().partsProperty())
                .map(PageLanguages::languages)
                .orElse(List.of());
    }

    List<Command> commands() {
        return List.of(
                choice("page-follow", LanguageView.FOLLOW).when(some),
                only("page-first", 0),
                only("page-second", 1),
                choice("page-both", LanguageView.BOTH).when(some));
    }

    private Command choice(String id, LanguageView view) {
        return Command.of(Scope.WINDOW, id, null, () -> show(view)).choosing(isShown(() -> view));
    }

    private Command only(String id, int index) {
        ObservableValue<String> name = languages.map(
                all -> index < all.size() ? PartNames.language(all.get(index), words) : words.get("language." + id));
        return Command.of(Scope.WINDOW, id, null, () -> show(view(index)))
                .naming(name)
                .when(Bindings.createBooleanBinding(
                        () -> index < languages.getValue().size(), languages))
                .choosing(isShown(() -> view(index)));
    }

    private LanguageView view(int index) {
        List<String> all = languages.getValue();
        return LanguageView.only(index < all.size() ? all.get(index) : "");
    }

    private BooleanBinding isShown(Supplier<LanguageView> view) {
        return Bindings.createBooleanBinding(
                () -> LanguageView.parse(settings.get().page().languages()).equals(view.get()),
                settings.settingsProperty(),
                languages);
    }

    private void show(LanguageView view) {
        settings.change((Settings all) -> all.withPage(all.page().withLanguages(view.toString())));
    }

    private static List<String> languages(List<PostPart> parts) {
        return parts.stream()
                .filter(part ->
                        part.kind() == SegmentKind.BODY && !part.language().isEmpty())
                .map(PostPart::language)
                .distinct()
                .toList();
    }
}
