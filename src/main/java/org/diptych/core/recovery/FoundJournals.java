package org.diptych.core.recovery;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Journals that were found, the newest first. Immutable; nothing is null.
 *
 * @param unreadable the files in which no text can be read
 * @param refused folders that the system does not let us look into
 */
public record FoundJournals(List<Journal> journals, List<Path> unreadable, List<Path> refused) {
    /** None at all. */
    public static final FoundJournals NONE = new FoundJournals(List.of(), List.of(), List.of());

    public FoundJournals {
        journals = journals.stream()
                .sorted(Comparator.comparing(Journal::written).reversed())
                .toList();
        unreadable = List.copyOf(unreadable);
        refused = List.copyOf(refused);
    }

    /**
     * The journals that lie in {@code folder}; none if there is no such folder. What was written at a time to come was
     * written by a clock that was wrong: it counts as written now.
     */
    static FoundJournals in(Path folder, Instant now) throws IOException {
        List<Journal> journals = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        for (Path file : JournalFolder.children(folder)) {
            if (JournalNames.isJournal(file)) {
                read(file, now, journals, unreadable);
            }
        }
        return new FoundJournals(journals, unreadable, List.of());
    }

    public boolean isEmpty() {
        return journals.isEmpty() && unreadable.isEmpty() && refused.isEmpty();
    }

    /** These and {@code others}. */
    public FoundJournals plus(FoundJournals others) {
        return new FoundJournals(
                Stream.concat(journals.stream(), others.journals.stream()).toList(),
                Stream.concat(unreadable.stream(), others.unreadable.stream()).toList(),
                Stream.concat(refused.stream(), others.refused.stream()).toList());
    }

    private static void read(Path file, Instant now, List<Journal> journals, List<Path> unreadable) {
        try {
            Optional<Journal> journal = JournalReader.read(file);
            journal.map(found -> found.writtenBy(now)).ifPresentOrElse(journals::add, () -> unreadable.add(file));
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException refused) {
            unreadable.add(file);
        }
    }
}
