package org.diptych.ui.app;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import org.diptych.ui.app.posts.OpenPost;
import org.diptych.ui.files.RecentFiles;

/** Remembers each file that is opened, or saved under a new name. */
final class RecentLink implements ListChangeListener<OpenPost> {
    private final RecentFiles recent;

    RecentLink(RecentFiles recent) {
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
