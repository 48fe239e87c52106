package org.diptych.ui.app.commands;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import org.diptych.ui.app.posts.Desk;
import org.diptych.ui.app.posts.OpenPost;
import org.diptych.ui.app.posts.OpenPosts;
import org.diptych.ui.shared.Command;

/** The menu File. */
public record FileCommands(Command newPost, Command open, Command recent, Command sample, CommandMenu menu) {

    static FileCommands of(Desk desk, OpenPosts posts, WindowActions window) {
        BooleanBinding some = posts.currentProperty().isNotNull();
        BooleanExpression file = BooleanExpression.booleanExpression(posts.currentProperty()
                .flatMap(OpenPost::pathProperty)
                .map(path -> true)
                .orElse(false));
        Consumer<Consumer<OpenPost>> onCurrent = action -> posts.current().ifPresent(action);
        Command newPost = Command.of("new", "Shortcut+N", window::newPost);
        Command open = Command.of("open", "Shortcut+O", desk::open);
        Command recent = Command.of("open-recent", "Shortcut+Shift+T", window::showRecent);
        Command browse = Command.of("open-post", "Shortcut+P", window::showPosts);
        Command sample = Command.of("open-sample", null, window::openSample);
        Command save = Command.of("save", "Shortcut+S", () -> onCurrent.accept(post -> desk.save(post, () -> {})));
        Command saveAs =
                Command.of("save-as", "Shortcut+Shift+S", () -> onCurrent.accept(post -> desk.saveAs(post, () -> {})));
        Command reopenIn = Command.of("reopen-encoding", null, () -> onCurrent.accept(desk::reopenInEncoding))
                .when(file);
        Command saveIn = Command.of("save-encoding", null, () -> onCurrent.accept(desk::saveInEncoding))
                .when(file);
        Command export = Command.of("export", "Shortcut+Shift+X", window::export);
        Command settings = Command.of("settings", "Shortcut+Comma", window::showSettings);
        Command close = Command.of("close", "Shortcut+W", () -> onCurrent.accept(desk::close));
        Command quit = Command.of("quit", "Shortcut+Q", window::quit);
        return new FileCommands(
                newPost,
                open,
                recent,
                sample,
                new CommandMenu(
                        "file",
                        List.of(
                                List.of(newPost, open, browse, recent),
                                List.of(save.when(some), saveAs.when(some), export.when(some)),
                                List.of(
                                        Command.of("compare", null, window::compareWithFile)
                                                .when(file),
                                        Command.of("recover", null, window::recover)),
                                List.of(reopenIn, saveIn),
                                List.of(settings),
                                List.of(close.when(some), quit))));
    }
}
