package org.diptych.desk.history;

import java.time.Clock;
import javafx.collections.ListChangeListener;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;

/** Keeps a version with each save of a post. Confined to the FX thread. */
public final class VersionKeeper {
    private final HistoryModel history;
    private final Clock clock;

    public VersionKeeper(OpenPosts posts, HistoryModel history, Clock clock) {
        this.history = history;
        this.clock = clock;
        posts.posts().forEach(this::follow);
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        });
    }

    private void follow(OpenPost post) {
        SavedFile file = new SavedFile(post.fileProperty().get(), clock);
        post.fileProperty().addListener((observable, before, now) -> file.become(now));
        post.savedAtProperty().addListener(observable -> file.saved(history));
    }
}
