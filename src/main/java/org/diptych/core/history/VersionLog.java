package org.diptych.core.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of one post's versions, the oldest first. Immutable; nothing is null.
 *
 * @param place the list's own file
 * @param post the file it is of, as it was named
 * @param damaged whether something of it could not be read
 */
record VersionLog(Path place, String post, List<Version> versions, boolean damaged) {

    /** A list of which nothing is missing. */
    VersionLog(Path place, String post, List<Version> versions) {
        this(place, post, versions, false);
    }

    VersionLog {
        versions = List.copyOf(versions);
    }

    /** The list at {@code place}, without lines that are damaged; empty if there is none. */
    static Optional<VersionLog> read(Path place) throws IOException {
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        // Damaged bytes are to damage their line alone.
        String text = new String(Files.readAllBytes(place), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        List<Version> versions = lines.stream()
                .skip(1)
                .map(Version::read)
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(new VersionLog(
                place,
                lines.isEmpty() ? "" : lines.get(0),
                versions,
                versions.size() < lines.size() - 1 || !text.endsWith("\n")));
    }

    Optional<Version> last() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    VersionLog with(Version version) {
        return with(Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    VersionLog with(List<Version> others) {
        return new VersionLog(place, post, others);
    }

    void write() throws IOException {
        String lines = versions.stream().map(Version::line).collect(Collectors.joining("\n", post + "\n", "\n"));
        WholeFile.write(place, lines.getBytes(StandardCharsets.UTF_8));
    }
}
