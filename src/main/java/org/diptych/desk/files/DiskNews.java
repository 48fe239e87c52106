package org.diptych.desk.files;

import java.util.Objects;
import java.util.Optional;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.desk.posts.LoadedPost;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;

/**
 * What a look at an open post's file found. Immutable; nothing is null.
 *
 * @param known the file as it was when the look began
 * @param changed what it holds now, if that is something else
 * @param failure why it could not be read
 */
record DiskNews(OpenPost post, PostFile known, Optional<LoadedPost> changed, Optional<Throwable> failure) {

    DiskNews {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(changed, "changed");
        Objects.requireNonNull(failure, "failure");
    }

    /** Whether the post has been saved or closed in the meantime: that is known better. */
    boolean isStale(OpenPosts posts) {
        return !posts.posts().contains(post) || !post.file().equals(Optional.of(known));
    }

    boolean isGone() {
        return failure.filter(FileProblem.class::isInstance)
                .map(FileProblem.class::cast)
                .filter(problem -> problem.kind() == FileProblem.Kind.MISSING)
                .isPresent();
    }
}
