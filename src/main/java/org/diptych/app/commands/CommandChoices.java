package org.diptych.app.commands;

import java.util.List;
import org.diptych.ui.shared.Command;

/** The commands as lines of the palette: menu and name, and beside it a mark where it is on, and the keys. Stateless. */
public final class CommandChoices {
    private CommandChoices() {}

    public static List<Choice> of(List<CommandMenu> menus, CommandWords words, Dispatcher dispatcher) {
        return menus.stream()
                .flatMap(menu -> menu.commands().stream()
                        .map(command -> new Choice(
                                words.line(menu, command),
                                detail(command),
                                dispatcher.isAvailable(command),
                                () -> dispatcher.run(command))))
                .toList();
    }

    private static String detail(Command command) {
        return (command.isOn() ? "\u2713  " : "") + CommandWords.keys(command);
    }
}
