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

    /** Of the window, until {@link #about}; without ways out, until {@link #offering}. */
    public static Notice of(String key, Severity severity, String text) {
        return new Notice(key, severity, text, List.of(), Optional.empty());
    }

    /** As {@link #of}: something was done. */
    public static Notice info(String key, String text) {
        return of(key, Severity.INFO, text);
    }

    /** As {@link #of}: something is not as it seems. */
    public static Notice warning(String key, String text) {
        return of(key, Severity.WARNING, text);
    }

    /** As {@link #of}: something could not be done. */
    public static Notice error(String key, String text) {
        return of(key, Severity.ERROR, text);
    }

    /** The same with these ways out, as buttons from left to right. */
    public Notice offering(Action... ways) {
        return new Notice(key, severity, text, List.of(ways), post);
    }

    /** The same about {@code shown}. */
    public Notice about(OpenPost shown) {
        return new Notice(key, severity, text, actions, Optional.of(shown));
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
