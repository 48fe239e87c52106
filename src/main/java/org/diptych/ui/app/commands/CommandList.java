package org.diptych.ui.app.commands;

import java.util.List;
import org.diptych.ui.app.posts.OpenPosts;
import org.diptych.ui.shared.Command;

/** Everything the author can do: the one list that menus, shortcuts and the palette are made from. Immutable. */
public record CommandList(FileCommands file, List<CommandMenu> menus) {

    public CommandList {
        menus = List.copyOf(menus);
    }

    public static CommandList of(FileCommands file, OpenPosts posts, WindowActions window) {
        return new CommandList(
                file, List.of(file.menu(), ViewCommands.menu(posts, window), GoCommands.menu(posts, window)));
    }

    /** All commands, in the order of the menus. */
    public List<Command> all() {
        return menus.stream().flatMap(menu -> menu.commands().stream()).toList();
    }
}
