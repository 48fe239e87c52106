package org.diptych.core.site.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.file.ContentHash;

/**
 * A post in which something was found. Immutable; nothing is null.
 *
 * @param path its file
 * @param title what it is called
 * @param searched what was searched: by its hash the file can be told from one that was changed since
 * @param live the text that was searched instead of the file's: the post is open with changes of its own
 * @param places in the order of the text; at least one
 */
public record FoundPost(
        Path path, String title, Optional<ContentHash> searched, Optional<String> live, List<LineFound> places) {

    public FoundPost {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(searched, "searched");
        Objects.requireNonNull(live, "live");
        places = List.copyOf(places);
    }
}
