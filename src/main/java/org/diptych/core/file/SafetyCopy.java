package org.diptych.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a save in place left beside a post when it was broken off: the post as it was before. Immutable; nothing is null.
 *
 * @param place the copy's own file
 * @param made when
 */
public record SafetyCopy(Path place, Instant made) {
    /** Another program may be saving just now; no save takes so long. */
    private static final Duration NO_LONGER_SAVING = Duration.ofHours(1);

    public SafetyCopy {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(made, "made");
    }

    /**
     * The copies of {@code post} that hold something else than it does, the newest first; an old copy that holds the same
     * is cleared away. Waits for the disk.
     *
     * @throws IOException if the folder or a copy cannot be read
     */
    public static List<SafetyCopy> of(Path post) throws IOException {
        Path target = SymbolicLinks.of(post);
        List<SafetyCopy> copies = new ArrayList<>();
        for (Path place : TemporaryFile.copiesOf(target)) {
            SafetyCopy copy =
                    new SafetyCopy(place, Files.getLastModifiedTime(place).toInstant());
            if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(place), Files.readAllBytes(target))) {
                copies.add(copy);
            } else if (copy.made().isBefore(Instant.now().minus(NO_LONGER_SAVING))) {
                Files.deleteIfExists(place);
            }
        }
        copies.sort(Comparator.comparing(SafetyCopy::made).reversed());
        return copies;
    }
}
