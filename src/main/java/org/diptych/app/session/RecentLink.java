package org.diptych.app.session;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import org.diptych.desk.browse.RecentFiles;
import org.diptych.desk.posts.OpenPost;

/** Remembers each file that is opened, or saved under a new name. */
public final class RecentLink implements ListChangeListener<OpenPost> {
    private final RecentFiles recent;

    public RecentLink(RecentFiles recent) {
        this.recent = recent;
    }

    @Override
    public void onChanged(Change<? extends OpenPost> change) {
        while (change.next()) {
            for (OpenPost post : change.getAddedSubList()) {
                post.path().ifPresent(recent::add);
                post.pathProperty().addListener((observable, before, path) -> remember(path));
            }
        }
    }

    private void remember(Path path) {
        if (path != null) {
            recent.add(path);
        }
    }
}
