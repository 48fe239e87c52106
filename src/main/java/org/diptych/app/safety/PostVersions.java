package org.diptych.app.safety;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.history.History;
import org.diptych.core.history.Version;
import org.diptych.core.messages.Messages;
import org.diptych.desk.history.Compared;
import org.diptych.desk.history.HistoryModel;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.work.Background;
import org.diptych.ui.history.ComparePane;
import org.diptych.ui.history.HistoryPane;
import org.diptych.ui.history.RestoreActions;
import org.diptych.ui.history.VersionSheet;

/** Keeps a version with each save, and shows and restores what was kept. Confined to the FX thread. */
public final class PostVersions {
    private final OpenPosts posts;
    private final SheetLayer sheets;
    private final Messages words;
    private final Clock clock;
    private final Background background;
    private final Restoring restoring;
    private final HistoryModel model;

    /**
     * @param history is used on the worker of {@code background} alone
     * @param background its worker brings to an end what it has begun, even when the window has closed
     * @param trouble is told after each attempt to keep a version why there is none, or nothing
     * @param words area {@code history}
     */
    public PostVersions(
            OpenPosts posts,
            History history,
            Background background,
            Consumer<Optional<Throwable>> trouble,
            SheetLayer sheets,
            Messages words,
            Clock clock) {
        this.posts = posts;
        this.background = background;
        this.sheets = sheets;
        this.words = words;
        this.clock = clock;
        this.restoring = new Restoring(background, words.get("history.step"));
        this.model =
                new HistoryModel(posts.currentProperty().flatMap(OpenPost::fileProperty), history, background, trouble);
        posts.posts().forEach(this::follow);
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        });
    }

    /** The side panel: the versions, and below them {@code files}. */
    public Region panel(Region files) {
        HistoryPane versions = new HistoryPane(model, this::show, words);
        VBox.setVgrow(versions, Priority.ALWAYS);
        VBox.setVgrow(files, Priority.ALWAYS);
        VBox both = new VBox(versions, files);
        both.getStyleClass().add("panel");
        return both;
    }

    private void follow(OpenPost post) {
        SavedFile file = new SavedFile(post.fileProperty().get(), clock);
        post.fileProperty().addListener((observable, before, now) -> file.become(now));
        post.savedAtProperty().addListener(observable -> file.saved(model));
    }

    /** Shows what changed in the post in front since its file was read or written. */
    public void compareWithFile() {
        posts.current().ifPresent(post -> post.session().typed().enter().thenRun(() -> post.file()
                .ifPresent(file -> compare(post, file.text()))));
    }

    private void compare(OpenPost post, String saved) {
        ComparePane pane = new ComparePane(restoring(post), () -> compare(post, saved), sheets::close, words);
        String now = post.session().fileText();
        background.ask(() -> Compared.of(saved, now)).thenAccept(compared -> {
            pane.setHead(words.get("history.unsaved"), words.get("history.unsaved.hint"));
            pane.show(words.get("history.file"), Optional.of(compared));
            sheets.show(pane, pane.firstFocus(), Pos.CENTER, "saving", () -> {});
        });
    }

    private void show(Version version) {
        posts.current().ifPresent(post -> {
            VersionSheet sheet =
                    new VersionSheet(model, () -> post.session().fileText(), restoring(post), sheets::close, words);
            sheet.show(version);
            sheets.show(sheet.pane(), sheet.pane().firstFocus(), Pos.CENTER, "saving", () -> {});
        });
    }

    private RestoreActions restoring(OpenPost post) {
        return (compared, wanted, done) -> restoring.restore(post.session(), compared.then(), wanted, done);
    }
}
