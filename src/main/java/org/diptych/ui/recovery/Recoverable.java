package org.diptych.ui.recovery;

import java.nio.file.Path;
import java.util.Objects;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.recovery.Journal;

/**
 * Unsaved text, held against the file it was of. Immutable; nothing is null.
 *
 * @param difference from the file as it is now; from nothing where there is no file
 * @param hasFile whether the post has a file that can be read
 * @param aside whether it was put away before
 */
public record Recoverable(Journal journal, PostDifference difference, boolean hasFile, boolean aside) {

    public Recoverable {
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(difference, "difference");
    }

    /** What the author knows the post by; empty if it has neither title nor file. */
    String name() {
        String title = journal.head().title();
        return title.isBlank()
                ? journal.head()
                        .file()
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .orElse("")
                : title;
    }
}
