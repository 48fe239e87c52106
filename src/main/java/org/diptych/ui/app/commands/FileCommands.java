package org.diptych.ui.app.commands;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.diptych.ui.app.posts.Desk;
import org.diptych.ui.app.posts.OpenPost;
import org.diptych.ui.app.posts.OpenPosts;
import org.diptych.ui.shared.Command;

/** The menu File. */
public record FileCommands(
        Command newPost,
        Command open,
        Command openSample,
        Command save,
        Command saveAs,
        Command export,
        Command close,
        Command quit) {

    public static FileCommands of(Desk desk, OpenPosts posts, WindowActions window) {
        BooleanBinding some = Bindings.isNotNull(posts.currentProperty());
        return new FileCommands(
                Command.of("new", "Shortcut+N", window::newPost),
                Command.of("open", "Shortcut+O", desk::open),
                Command.of("open-sample", null, window::openSample),
                Command.of("save", "Shortcut+S", () -> onCurrent(posts, post -> desk.save(post, () -> {})))
                        .when(some),
                Command.of("save-as", "Shortcut+Shift+S", () -> onCurrent(posts, post -> desk.saveAs(post, () -> {})))
                        .when(some),
                Command.of("export", "Shortcut+E", window::export).when(some),
                Command.of("close", "Shortcut+W", () -> onCurrent(posts, desk::close))
                        .when(some),
                Command.of("quit", "Shortcut+Q", window::quit));
    }

    public CommandMenu menu() {
        return new CommandMenu(
                "file",
                List.of(List.of(newPost, open, openSample), List.of(save, saveAs, export), List.of(close, quit)));
    }

    private static void onCurrent(OpenPosts posts, java.util.function.Consumer<OpenPost> action) {
        posts.current().ifPresent(action);
    }
}
