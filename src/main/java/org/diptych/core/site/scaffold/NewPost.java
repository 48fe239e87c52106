package org.diptych.core.site.scaffold;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A post that is not written yet. Immutable; nothing is null.
 *
 * @param file where {@code hexo new} would put it; nothing is there
 * @param text what it begins with
 */
public record NewPost(Path file, String text) {

    public NewPost {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(text, "text");
    }
}
