package org.diptych.ui.app.commands;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.diptych.ui.app.posts.OpenPosts;
import org.diptych.ui.shared.Command;

/** The menu View. */
final class ViewCommands {
    private ViewCommands() {}

    static CommandMenu menu(OpenPosts posts, WindowActions window) {
        BooleanBinding some = Bindings.isNotNull(posts.currentProperty());
        return new CommandMenu(
                "view",
                List.of(
                        List.of(Command.of("palette", "Shortcut+Shift+P", window::showPalette)),
                        List.of(Command.of("preview", "Shortcut+\\", window::togglePreview)
                                .when(some))));
    }
}
