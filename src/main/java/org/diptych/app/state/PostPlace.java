package org.diptych.app.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.app.parts.ViewState;
import org.diptych.desk.settings.SettingsLines;

/** A post that was open, and how its view was left. Immutable; nothing is null. */
public record PostPlace(Path file, ViewState view) {

    static Optional<PostPlace> read(SettingsLines said, String prefix) {
        return LastSession.path(said.text(prefix + "file", ""))
                .map(file -> new PostPlace(
                        file,
                        new ViewState(
                                places(said, prefix),
                                list(said.text(prefix + "open", ""), Integer::valueOf),
                                (int) said.number(prefix + "active", -1),
                                (int) said.number(prefix + "only", -1),
                                list(said.text(prefix + "dividers", ""), Double::valueOf).stream()
                                        .filter(part -> part >= 0 && part <= 1)
                                        .toList())));
    }

    /** A part without a top is shown where its caret is. */
    private static List<ViewState.Place> places(SettingsLines said, String prefix) {
        List<Integer> carets = list(said.text(prefix + "carets", ""), Integer::valueOf);
        List<Integer> tops = list(said.text(prefix + "tops", ""), Integer::valueOf);
        return IntStream.range(0, carets.size())
                .mapToObj(i -> new ViewState.Place(carets.get(i), i < tops.size() ? tops.get(i) : -1))
                .toList();
    }

    void write(Properties lines, String prefix) {
        lines.setProperty(prefix + "file", file.toString());
        List<ViewState.Place> places = view.places();
        lines.setProperty(
                prefix + "carets",
                text(places.stream().map(ViewState.Place::caret).toList()));
        lines.setProperty(
                prefix + "tops", text(places.stream().map(ViewState.Place::top).toList()));
        lines.setProperty(prefix + "open", text(view.open()));
        lines.setProperty(prefix + "active", String.valueOf(view.active()));
        lines.setProperty(prefix + "only", String.valueOf(view.only()));
        lines.setProperty(prefix + "dividers", text(view.dividers()));
    }

    private static String text(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static <T> List<T> list(String text, Function<String, T> read) {
        try {
            return Stream.of(text.split(" "))
                    .filter(value -> !value.isEmpty())
                    .map(read)
                    .toList();
        } catch (NumberFormatException broken) {
            return List.of();
        }
    }
}
