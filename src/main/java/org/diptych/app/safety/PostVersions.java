package org.diptych.app.safety;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.history.Version;
import org.diptych.core.messages.Messages;
import org.diptych.desk.history.Compared;
import org.diptych.desk.history.HistoryModel;
import org.diptych.desk.history.Restoring;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.ui.history.ComparePane;
import org.diptych.ui.history.HistoryPane;
import org.diptych.ui.history.RestoreActions;
import org.diptych.ui.history.VersionSheet;

/** Shows and restores the versions of posts that were kept. Confined to the FX thread. */
public final class PostVersions {
    private final OpenPosts posts;
    private final HistoryModel model;
    private final Restoring restoring;
    private final SheetLayer sheets;
    private final Messages words;

    /**
     * @param model the versions of the post in front
     * @param words area {@code history}
     */
    public PostVersions(OpenPosts posts, HistoryModel model, Restoring restoring, SheetLayer sheets, Messages words) {
        this.posts = posts;
        this.model = model;
        this.restoring = restoring;
        this.sheets = sheets;
        this.words = words;
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

    /** Shows what changed in the post in front since its file was read or written. */
    public void compareWithFile() {
        posts.current().ifPresent(post -> post.session().typed().enter().thenRun(() -> post.file()
                .ifPresent(file -> compare(post, file.text()))));
    }

    private void compare(OpenPost post, String saved) {
        ComparePane pane = new ComparePane(restoring(post), () -> compare(post, saved), sheets::close, words);
        String now = post.session().fileText();
        restoring.background().ask(() -> Compared.of(saved, now)).thenAccept(compared -> {
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
