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
import org.jspecify.annotations.Nullable;

/** The menu File. */
public record FileCommands(
        Command newPost, Command open, Command openSite, Command recent, Command sample, CommandMenu menu) {

    static FileCommands of(Desk desk, OpenPosts posts, WindowActions window) {
        Current current = new Current(desk, posts);
        Command newPost = Command.of(Scope.WINDOW, "new", "Shortcut+N", window::newPost);
        Command newDraft = Command.of(Scope.WINDOW, "new-draft", "Shortcut+Shift+N", window::newDraft);
        Command open = Command.of(Scope.WINDOW, "open", "Shortcut+O", desk::open);
        Command recent = Command.of(Scope.WINDOW, "open-recent", "Shortcut+Shift+T", window::showRecent);
        Command openSite = Command.of(
                Scope.WINDOW, "open-site", "Shortcut+Alt+O", () -> window.site().open());
        Command home = Command.of(
                Scope.WINDOW, "site-home", "Shortcut+Alt+E", () -> window.site().showHome());
        Command browse = Command.of(Scope.WINDOW, "open-post", "Shortcut+P", window::showPosts);
        Command sample = Command.of(Scope.WINDOW, "open-sample", null, window::openSample);
        Command settings = Command.of(Scope.WINDOW, "settings", "Shortcut+Comma", window::showSettings);
        CommandMenu menu = new CommandMenu(
                "file",
                List.of(
                        List.of(newPost, newDraft, open, recent),
                        List.of(openSite, home, browse),
                        current.saving(window),
                        current.versions(window),
                        current.moving(window.site()),
                        current.encodings(),
                        List.of(settings),
                        current.leaving(window)));
        return new FileCommands(newPost, open, openSite, recent, sample, menu);
    }

    /** What is done to the post in front. */
    private record Current(Desk desk, OpenPosts posts) {
        private Command of(String id, @Nullable String keys, Consumer<OpenPost> action) {
            return Command.of(Scope.POST, id, keys, () -> posts.current().ifPresent(action));
        }

        private BooleanBinding some() {
            return posts.currentProperty().isNotNull();
        }

        /** Whether it has a file. */
        private BooleanExpression file() {
            return BooleanExpression.booleanExpression(posts.currentProperty()
                    .flatMap(OpenPost::pathProperty)
                    .map(path -> true)
                    .orElse(false));
        }

        List<Command> saving(WindowActions window) {
            BooleanBinding some = some();
            return List.of(
                    of("save", "Shortcut+S", post -> desk.save(post, () -> {})).when(some),
                    of("save-as", "Shortcut+Shift+S", post -> desk.saveAs(post, () -> {}))
                            .when(some),
                    Command.of(Scope.POST, "export", "Shortcut+Shift+X", window::export)
                            .when(some));
        }

        List<Command> versions(WindowActions window) {
            return List.of(
                    Command.of(Scope.POST, "compare", null, window::compareWithFile)
                            .when(file()),
                    Command.of(Scope.WINDOW, "recover", null, window::recover));
        }

        List<Command> moving(SiteActions site) {
            return List.of(
                    Command.of(Scope.POST, "publish", null, site::publish).when(site.isDraft()),
                    Command.of(Scope.POST, "to-drafts", null, site::toDrafts).when(site.isPublished()),
                    Command.of(Scope.POST, "rename-file", "Shift+F2", site::renameFile)
                            .when(file()));
        }

        List<Command> encodings() {
            BooleanExpression file = file();
            return List.of(
                    of("reopen-encoding", null, desk::reopenInEncoding).when(file),
                    of("save-encoding", null, desk::saveInEncoding).when(file));
        }

        List<Command> leaving(WindowActions window) {
            return List.of(
                    of("close", "Shortcut+W", desk::close).when(some()),
                    Command.of(Scope.ALWAYS, "quit", "Shortcut+Q", window::quit));
        }
    }
}
