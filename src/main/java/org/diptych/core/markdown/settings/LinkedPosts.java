package org.diptych.core.markdown.settings;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The posts that {@code post_link} can lead to. Immutable; nothing is null. Two that were made at different times but
 * hold the same posts are equal.
 */
public final class LinkedPosts {
    private final Map<String, PostTarget> bySlug;
    private final Map<String, PostTarget> byTitle;

    /** The maps are not copied: whoever gives them changes them no more. */
    public LinkedPosts(Map<String, PostTarget> bySlug, Map<String, PostTarget> byTitle) {
        this.bySlug = Objects.requireNonNull(bySlug, "bySlug");
        this.byTitle = Objects.requireNonNull(byTitle, "byTitle");
    }

    /** The post that a tag calls {@code name}: by its slug, else by its title. */
    public Optional<PostTarget> find(String name) {
        return Optional.ofNullable(bySlug.get(name)).or(() -> Optional.ofNullable(byTitle.get(name)));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof LinkedPosts posts && posts.bySlug.equals(bySlug) && posts.byTitle.equals(byTitle);
    }

    @Override
    public int hashCode() {
        return bySlug.size();
    }
}
