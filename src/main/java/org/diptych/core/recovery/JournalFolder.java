package org.diptych.core.recovery;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where journals are: each process has a folder of its own, and those it is done with lie aside for some days. Waits for
 * the disk; not safe for use from several threads at a time, though from several processes.
 */
public final class JournalFolder implements AutoCloseable {
    static final String OWNER = "owner";
    /** A folder without an owner that is younger may just be being made. */
    private static final Duration BEING_MADE = Duration.ofMinutes(1);

    private final Path root;
    private final Clock clock;
    private final Path own;
    private final Map<Path, Owner> owners = new HashMap<>();
    private boolean made;
    private int journals;

    /** @param root need not exist: it is made with the first journal */
    public JournalFolder(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
        this.own = root.resolve(UUID.randomUUID().toString());
    }

    /** A new journal of this process; its file comes into being with the first write. */
    public JournalWriter newJournal() throws IOException {
        if (!made) {
            Files.createDirectories(root);
            Files.createDirectory(own, Private.folder(own));
            owners.put(own, Owner.create(own.resolve(OWNER)));
            made = true;
        }
        return new JournalWriter(own.resolve(++journals + JournalNames.END), clock);
    }

    /** The journals of processes that ended without taking them away. They stay this process's until it is closed. */
    public FoundJournals takeOver() throws IOException {
        FoundJournals found = FoundJournals.NONE;
        for (Path folder : children(root)) {
            if (Files.isDirectory(folder) && !folder.equals(own) && !folder.equals(asideFolder()) && isFree(folder)) {
                FoundJournals here = FoundJournals.in(folder);
                if (here.isEmpty()) {
                    clear(folder);
                }
                found = found.plus(here);
            }
        }
        return found;
    }

    /** Puts a journal aside, where it is kept for some days; one that is not there any more needs no place. */
    public void putAside(Path journal) throws IOException {
        if (Files.exists(journal)) {
            Files.createDirectories(asideFolder(), Private.folder(asideFolder()));
            Path aside = asideFolder().resolve(JournalNames.aside(clock.instant()));
            Files.move(journal, aside);
            Files.setLastModifiedTime(aside, FileTime.from(clock.instant()));
        }
        if (!journal.startsWith(own) && !holdsJournals(journal.getParent())) {
            clear(journal.getParent());
        }
    }

    /** Keeps {@code text} aside that no journal of this folder holds. */
    public void keepAside(JournalHead head, String text) throws IOException {
        try (JournalWriter writer = newJournal()) {
            writer.write(head, text);
            putAside(writer.file());
        }
    }

    /** What lies aside. */
    public FoundJournals aside() throws IOException {
        return FoundJournals.in(asideFolder());
    }

    /** Deletes what has lain aside for longer than {@code kept}. */
    public void clearAside(Duration kept) throws IOException {
        for (Path journal : children(asideFolder())) {
            if (Files.getLastModifiedTime(journal)
                    .toInstant()
                    .isBefore(clock.instant().minus(kept))) {
                Files.deleteIfExists(journal);
            }
        }
    }

    /** Gives up this process's folder; one without journals goes. */
    @Override
    public void close() throws IOException {
        if (made && !holdsJournals(own)) {
            clear(own);
        }
        for (Owner owner : owners.values()) {
            owner.close();
        }
        owners.clear();
        made = false;
    }

    private boolean isFree(Path folder) throws IOException {
        if (owners.containsKey(folder)) {
            return true;
        }
        Path owner = folder.resolve(OWNER);
        if (!Files.exists(owner)) {
            return Files.getLastModifiedTime(folder)
                    .toInstant()
                    .isBefore(clock.instant().minus(BEING_MADE));
        }
        Optional<Owner> taken = Owner.takeOver(owner);
        taken.ifPresent(found -> owners.put(folder, found));
        return taken.isPresent();
    }

    /** Where journals lie that are done with. */
    public Path asideFolder() {
        return root.resolve("aside");
    }

    private void clear(Path folder) throws IOException {
        Owner owner = owners.remove(folder);
        if (owner != null) {
            owner.close();
        }
        for (Path left : children(folder)) {
            Files.deleteIfExists(left);
        }
        Files.deleteIfExists(folder);
    }

    private static boolean holdsJournals(Path folder) throws IOException {
        return children(folder).stream().anyMatch(JournalNames::isJournal);
    }

    static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
                found.forEach(children::add);
            }
        }
        return children;
    }
}
