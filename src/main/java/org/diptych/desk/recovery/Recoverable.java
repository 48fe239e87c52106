package org.diptych.desk.recovery;

import java.nio.file.Path;
import java.util.Objects;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.recovery.Journal;

/**
 * Text that was left behind, held against the file it was of. Immutable; nothing is null.
 *
 * @param difference from the file as it is now; from nothing where there is no file
 * @param hasFile whether the post has a file that can be read
 * @param fileChanged whether the file is another than the one the author's changes began from: both must be merged
 * @param origin where it was found
 */
public record Recoverable(
        Journal journal, PostDifference difference, boolean hasFile, boolean fileChanged, Origin origin) {

    /** Where text was found. */
    public enum Origin {
        /** In the journal of a program that ended without saving. */
        JOURNAL,
        /** Among what was put away before. */
        ASIDE,
        /** Beside the post: a copy that a broken-off save had made of it. */
        COPY
    }

    public Recoverable {
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(origin, "origin");
    }

    /** Whether it was put away before. */
    public boolean aside() {
        return origin == Origin.ASIDE;
    }

    /** What the author knows the post by; empty if it has neither title nor file. */
    public String name() {
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
