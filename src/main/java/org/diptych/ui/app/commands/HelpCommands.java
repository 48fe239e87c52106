package org.diptych.ui.app.commands;

import java.util.List;
import org.diptych.ui.shared.Command;

/** The menu Help. */
final class HelpCommands {
    private HelpCommands() {}

    static CommandMenu menu(FileCommands file, WindowActions window) {
        return new CommandMenu(
                "help",
                List.of(
                        List.of(Command.of("shortcuts", "F1", window::showPalette), file.sample()),
                        List.of(Command.of("about", null, window::showAbout))));
    }
}
