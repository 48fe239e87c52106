package org.diptych.core.recovery;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Journals that were found, the newest first, and the files of those in which nothing can be read. Immutable; nothing is
 * null.
 */
public record FoundJournals(List<Journal> journals, List<Path> unreadable) {
    /** None at all. */
    public static final FoundJournals NONE = new FoundJournals(List.of(), List.of());

    public FoundJournals {
        journals = journals.stream()
                .sorted(Comparator.comparing(Journal::written).reversed())
                .toList();
        unreadable = List.copyOf(unreadable);
    }

    /** The journals that lie in {@code folder}; none if there is no such folder. */
    static FoundJournals in(Path folder) throws IOException {
        List<Journal> journals = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        for (Path file : JournalFolder.children(folder)) {
            if (JournalNames.isJournal(file)) {
                read(file, journals, unreadable);
            }
        }
        return new FoundJournals(journals, unreadable);
    }

    public boolean isEmpty() {
        return journals.isEmpty() && unreadable.isEmpty();
    }

    /** These and {@code others}. */
    public FoundJournals plus(FoundJournals others) {
        return new FoundJournals(
                Stream.concat(journals.stream(), others.journals.stream()).toList(),
                Stream.concat(unreadable.stream(), others.unreadable.stream()).toList());
    }

    private static void read(Path file, List<Journal> journals, List<Path> unreadable) {
        try {
            Optional<Journal> journal = JournalReader.read(file);
            journal.ifPresentOrElse(journals::add, () -> unreadable.add(file));
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException refused) {
            unreadable.add(file);
        }
    }
}
