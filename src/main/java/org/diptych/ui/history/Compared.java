package org.diptych.ui.history;

import java.util.Objects;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.history.Version;
import org.diptych.core.post.Post;

/**
 * A version beside the text as it is now. Immutable; nothing is null.
 *
 * @param then the post as it was
 * @param difference from then to now
 */
public record Compared(Version version, Post then, PostDifference difference) {

    public Compared {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(difference, "difference");
    }
}
