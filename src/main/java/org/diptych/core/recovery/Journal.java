package org.diptych.core.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A journal as it was read back. Immutable; nothing is null.
 *
 * @param place the journal's own file
 * @param text the post, as far as it can be read
 * @param written when the last change that can be read was written down
 * @param damaged whether something after that was there and cannot be read
 * @param saves the saves that were begun, the oldest first
 */
public record Journal(
        Path place, JournalHead head, String text, Instant written, boolean damaged, List<SaveMark> saves) {

    public Journal {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(written, "written");
        saves = List.copyOf(saves);
    }

    /** A journal without marks of saves. */
    public Journal(Path place, JournalHead head, String text, Instant written, boolean damaged) {
        this(place, head, text, written, damaged, List.of());
    }

    /** The files that may hold this post, the likeliest first: where it was to be saved last, and where it was from. */
    public List<Path> files() {
        return Stream.concat(
                        saves.stream().skip(Math.max(0, saves.size() - 1)).map(SaveMark::file), head.file().stream())
                .distinct()
                .toList();
    }

    /** Whether {@code file} holds {@code now} because this post was saved there, not because of another program. */
    public boolean saved(Path file, String now) {
        return saves.contains(SaveMark.of(file, now));
    }

    /** This journal, of a post in {@code file} whose author's changes began from {@code base}. */
    public Journal basedOn(Path file, String base) {
        JournalHead known = new JournalHead(Optional.of(file), head.title(), Optional.of(base));
        return new Journal(place, known, text, written, damaged, saves);
    }

    /** This journal, which was written no later than {@code now}. */
    Journal writtenBy(Instant now) {
        return written.isAfter(now) ? new Journal(place, head, text, now, damaged, saves) : this;
    }
}
