package org.diptych.app.keys;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.diptych.app.commands.CommandMenu;
import org.diptych.app.commands.CommandWords;
import org.diptych.core.messages.Messages;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.shortcuts.CommandFact;
import org.diptych.desk.shortcuts.Keys;
import org.diptych.desk.shortcuts.ShortcutsModel;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shortcuts.FxKeys;
import org.jspecify.annotations.Nullable;

/** Gives the commands of a window the keys their author wants, at once and whenever they are changed. Stateless. */
public final class CommandKeys {
    private CommandKeys() {}

    /** @param words area {@code app}, in the window's language */
    public static ShortcutsModel follow(List<CommandMenu> menus, Messages words, SettingsModel settings) {
        CommandWords shown = new CommandWords(words);
        List<CommandWords> all = Stream.of(Locale.ENGLISH, Locale.CHINESE)
                .map(language -> new CommandWords(Messages.of("app", language)))
                .toList();
        ShortcutsModel model = new ShortcutsModel(
                menus.stream()
                        .flatMap(menu -> menu.commands().stream().map(command -> fact(menu, command, shown, all)))
                        .toList(),
                settings);
        List<Command> commands =
                menus.stream().flatMap(menu -> menu.commands().stream()).toList();
        model.keysProperty().addListener((observable, before, now) -> give(commands, now));
        give(commands, model.keysProperty().get());
        return model;
    }

    private static CommandFact fact(CommandMenu menu, Command command, CommandWords shown, List<CommandWords> all) {
        return new CommandFact(
                command.id(),
                command.keys().flatMap(FxKeys::of),
                shown.line(menu, command),
                all.stream().map(words -> words.line(menu, command)).toList());
    }

    private static void give(List<Command> commands, Map<String, Keys> keys) {
        // A window lets go of the old keys whoever has them by now: so all of them first.
        for (Command command : commands) {
            if (!Objects.equals(command.shortcut().get(), wanted(command, keys))) {
                command.shortcut().set(null);
            }
        }
        commands.forEach(command -> command.shortcut().set(wanted(command, keys)));
    }

    /** Null for none. */
    private static @Nullable KeyCombination wanted(Command command, Map<String, Keys> keys) {
        return Optional.ofNullable(keys.get(command.id()))
                .flatMap(FxKeys::combination)
                .orElse(null);
    }
}
