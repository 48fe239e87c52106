package org.diptych.desk.history;

import java.util.Objects;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.post.Post;

/**
 * A post as it was beside the post as it is now. Immutable; nothing is null.
 *
 * @param difference from then to now
 */
public record Compared(Post then, PostDifference difference) {

    public Compared {
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(difference, "difference");
    }

    /** Takes some milliseconds for a long post: not for a thread that must not wait. */
    public static Compared of(String then, String now) {
        Post post = Post.parse(then);
        return new Compared(post, PostDifference.of(post, Post.parse(now)));
    }
}
