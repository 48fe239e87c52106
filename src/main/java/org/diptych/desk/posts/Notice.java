package org.diptych.desk.posts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence the window shows until it is closed or no longer true. Immutable.
 *
 * @param key what it is about; a newer notice with the same key and post takes its place
 * @param severity how it is marked
 * @param text the sentence, in the author's language
 * @param actions the ways out, as buttons
 * @param post the post it is about; none if it is about the window
 */
public record Notice(String key, Severity severity, String text, List<Action> actions, Optional<OpenPost> post) {

    public Notice {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(post, "post");
        actions = List.copyOf(actions);
    }

    /** How much a notice matters. */
    public enum Severity {
        /** Something was done. */
        INFO,
        /** Something is not as it seems. */
        WARNING,
        /** Something could not be done. */
        ERROR
    }

    /** A way out: the button's words, and what it does. */
    public record Action(String label, Runnable run) {}
}
