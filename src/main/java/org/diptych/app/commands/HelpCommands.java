package org.diptych.app.commands;

import java.util.List;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Command.Scope;

/** The menu Help. */
final class HelpCommands {
    private HelpCommands() {}

    static CommandMenu menu(FileCommands file, WindowActions window) {
        return new CommandMenu(
                "help",
                List.of(
                        List.of(
                                Command.of(Scope.ALWAYS, "manual", "F1", window::showManual),
                                Command.of(Scope.WINDOW, "shortcuts", null, window::showShortcuts),
                                file.sample()),
                        List.of(Command.of(Scope.WINDOW, "about", null, window::showAbout))));
    }
}
