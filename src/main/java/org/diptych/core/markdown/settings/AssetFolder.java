package org.diptych.core.markdown.settings;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a post's own folder. Immutable; nothing is null.
 *
 * @param path where they are published, below the site's root, with {@code /} at the end
 * @param names of the files within the folder, with {@code /} between folders
 */
public record AssetFolder(String path, Set<String> names) {
    /** What a post has where the site gives posts no folders. */
    public static final AssetFolder NONE = new AssetFolder("", Set.of());

    public AssetFolder {
        Objects.requireNonNull(path, "path");
        names = Set.copyOf(names);
    }

    /** Where the file called {@code name} is published; empty if there is none. */
    public Optional<String> find(String name) {
        return names.contains(name) ? Optional.of(path + name) : Optional.empty();
    }
}
