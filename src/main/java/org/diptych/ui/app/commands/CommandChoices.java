package org.diptych.ui.app.commands;

import java.util.List;

/** The commands as lines of the palette: menu and name, and the keys beside it. Stateless. */
public final class CommandChoices {
    private CommandChoices() {}

    public static List<Choice> of(List<CommandMenu> menus, CommandWords words) {
        return menus.stream()
                .flatMap(menu -> menu.commands().stream()
                        .map(command -> new Choice(
                                words.plain(menu) + ": " + words.plain(command),
                                CommandWords.keys(command),
                                command.enabled().get(),
                                command.action())))
                .toList();
    }
}
