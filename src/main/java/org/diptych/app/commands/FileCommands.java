package org.diptych.app.commands;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import org.diptych.desk.files.Desk;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Command.Scope;

/** The menu File. */
public record FileCommands(
        Command newPost, Command open, Command openSite, Command recent, Command sample, CommandMenu menu) {

    static FileCommands of(Desk desk, OpenPosts posts, WindowActions window) {
        BooleanBinding some = posts.currentProperty().isNotNull();
        BooleanExpression file = BooleanExpression.booleanExpression(posts.currentProperty()
                .flatMap(OpenPost::pathProperty)
                .map(path -> true)
                .orElse(false));
        Consumer<Consumer<OpenPost>> onCurrent = action -> posts.current().ifPresent(action);
        Command newPost = Command.of(Scope.WINDOW, "new", "Shortcut+N", window::newPost);
        Command newDraft = Command.of(Scope.WINDOW, "new-draft", "Shortcut+Shift+N", window::newDraft);
        Command openSite = Command.of(
                Scope.WINDOW, "open-site", "Shortcut+Alt+O", () -> window.site().open());
        Command home = Command.of(
                Scope.WINDOW, "site-home", "Shortcut+Alt+E", () -> window.site().showHome());
        Command open = Command.of(Scope.WINDOW, "open", "Shortcut+O", desk::open);
        Command recent = Command.of(Scope.WINDOW, "open-recent", "Shortcut+Shift+T", window::showRecent);
        Command browse = Command.of(Scope.WINDOW, "open-post", "Shortcut+P", window::showPosts);
        Command sample = Command.of(Scope.WINDOW, "open-sample", null, window::openSample);
        Command save =
                Command.of(Scope.POST, "save", "Shortcut+S", () -> onCurrent.accept(post -> desk.save(post, () -> {})));
        Command saveAs = Command.of(
                Scope.POST, "save-as", "Shortcut+Shift+S", () -> onCurrent.accept(post -> desk.saveAs(post, () -> {})));
        Command reopenIn = Command.of(
                        Scope.POST, "reopen-encoding", null, () -> onCurrent.accept(desk::reopenInEncoding))
                .when(file);
        Command saveIn = Command.of(Scope.POST, "save-encoding", null, () -> onCurrent.accept(desk::saveInEncoding))
                .when(file);
        Command export = Command.of(Scope.POST, "export", "Shortcut+Shift+X", window::export);
        Command settings = Command.of(Scope.WINDOW, "settings", "Shortcut+Comma", window::showSettings);
        Command close = Command.of(Scope.POST, "close", "Shortcut+W", () -> onCurrent.accept(desk::close));
        Command quit = Command.of(Scope.ALWAYS, "quit", "Shortcut+Q", window::quit);
        return new FileCommands(
                newPost,
                open,
                openSite,
                recent,
                sample,
                new CommandMenu(
                        "file",
                        List.of(
                                List.of(newPost, newDraft, open, recent),
                                List.of(openSite, home, browse),
                                List.of(save.when(some), saveAs.when(some), export.when(some)),
                                List.of(
                                        Command.of(Scope.POST, "compare", null, window::compareWithFile)
                                                .when(file),
                                        Command.of(Scope.WINDOW, "recover", null, window::recover)),
                                List.of(
                                        Command.of(Scope.POST, "publish", null, () -> window.site()
                                                        .publish())
                                                .when(window.site().isDraft()),
                                        Command.of(Scope.POST, "to-drafts", null, () -> window.site()
                                                        .toDrafts())
                                                .when(window.site().isPublished()),
                                        Command.of(Scope.POST, "rename-file", "Shift+F2", () -> window.site()
                                                        .renameFile())
                                                .when(file)),
                                List.of(reopenIn, saveIn),
                                List.of(settings),
                                List.of(close.when(some), quit))));
    }
}
