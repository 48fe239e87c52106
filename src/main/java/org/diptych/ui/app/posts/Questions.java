package org.diptych.ui.app.posts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What the window asks the author. Each answer comes on the FX thread; closing a question is an answer too. */
public interface Questions {

    /** Which files to open; none if the author thinks better of it. */
    CompletableFuture<List<Path>> filesToOpen();

    /** Where to save {@code post}; empty if the author thinks better of it. */
    CompletableFuture<Optional<Path>> whereToSave(OpenPost post);

    /** What to do with posts that are not saved and about to be closed; never empty. */
    CompletableFuture<Unsaved> whatAboutUnsaved(List<OpenPost> posts);

    /** What to do with unsaved text. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }
}
