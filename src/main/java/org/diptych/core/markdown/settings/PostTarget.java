package org.diptych.core.markdown.settings;

import java.util.Objects;

/**
 * A post that another one links to. Immutable; nothing is null.
 *
 * @param path where it is published, below the site's root
 * @param title its title; its name where it has none
 */
public record PostTarget(String path, String title) {

    public PostTarget {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(title, "title");
    }
}
