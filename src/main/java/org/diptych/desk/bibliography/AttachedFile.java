package org.diptych.desk.bibliography;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.file.FileProblem;
import org.diptych.desk.citing.Offered;

/**
 * A bibliography file as it was last read. Immutable; nothing is null.
 *
 * @param file where it lies
 * @param read what it holds; empty if it could not be read at all
 * @param problem why it could not be read
 * @param offered its works, ready to be searched
 */
public record AttachedFile(Path file, Optional<ReadWorks> read, Optional<FileProblem> problem, List<Offered> offered) {

    public AttachedFile {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(problem, "problem");
        offered = List.copyOf(offered);
    }

    static AttachedFile of(Path file, ReadWorks read) {
        String name = file.getFileName().toString();
        return new AttachedFile(
                file,
                Optional.of(read),
                Optional.empty(),
                read.works().stream().map(work -> Offered.ofFile(work, name)).toList());
    }

    static AttachedFile unreadable(Path file, FileProblem problem) {
        return new AttachedFile(file, Optional.empty(), Optional.of(problem), List.of());
    }
}
