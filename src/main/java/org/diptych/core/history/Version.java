package org.diptych.core.history;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.diff.DiffSize;
import org.diptych.core.file.ContentHash;

/**
 * A post as it was once. Immutable; nothing is null.
 *
 * @param when it was saved or, for text that was there before, first seen
 * @param text names its text
 * @param length of its text, in characters
 * @param change what came and went since the version before it
 */
public record Version(Instant when, ContentHash text, int length, DiffSize change) {

    public Version {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(change, "change");
    }

    /** This one, where {@code dropped}, which stood before it, is no longer kept. */
    Version after(Version dropped) {
        return new Version(when, text, length, change.plus(dropped.change));
    }

    /** This one with another time. */
    Version at(Instant time) {
        return new Version(time, text, length, change);
    }

    String line() {
        return when.toEpochMilli() + " " + text.value() + " " + length + " " + change.added() + " " + change.removed();
    }

    /** Empty if {@code line} is not one of {@link #line()}: it was damaged. */
    static Optional<Version> read(String line) {
        String[] words = line.split(" ");
        if (words.length != 5 || !words[1].matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Version(
                    Instant.ofEpochMilli(Long.parseLong(words[0])),
                    new ContentHash(words[1]),
                    Integer.parseInt(words[2]),
                    new DiffSize(Integer.parseInt(words[3]), Integer.parseInt(words[4]))));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }
}
