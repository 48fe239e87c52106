package org.diptych.app.window;

import javafx.beans.InvalidationListener;
import javafx.stage.Stage;
import org.diptych.app.tabs.PostTitle;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;

/** Keeps the window's title to the post that is shown, with a mark while it is unsaved. */
public final class WindowTitle {
    private static final String PROGRAM = "Diptych";
    private final Stage stage;
    private final Messages messages;
    private final InvalidationListener update;
    private OpenPost shown;

    public WindowTitle(Stage stage, OpenPosts posts, Messages messages) {
        this.stage = stage;
        this.messages = messages;
        this.update = observable -> update();
        posts.currentProperty().addListener((observable, before, post) -> turnTo(post));
        update();
    }

    private void turnTo(OpenPost post) {
        if (shown != null) {
            shown.factsProperty().removeListener(update);
            shown.pathProperty().removeListener(update);
            shown.session().dirtyProperty().removeListener(update);
        }
        shown = post;
        if (shown != null) {
            shown.factsProperty().addListener(update);
            shown.pathProperty().addListener(update);
            shown.session().dirtyProperty().addListener(update);
        }
        update();
    }

    private void update() {
        String title = shown == null
                ? PROGRAM
                : (shown.session().dirtyProperty().get() ? "● " : "") + PostTitle.of(shown, messages) + " — " + PROGRAM;
        if (!title.equals(stage.getTitle())) {
            stage.setTitle(title);
        }
    }
}
