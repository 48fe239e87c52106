package org.diptych.core.recovery;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.diptych.core.file.DaysSeen;
import org.diptych.core.file.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where journals are: each process has a folder of its own, and those it is done with lie aside for some days. Waits for
 * the disk; not safe for use from several threads at a time, though from several processes.
 */
public final class JournalFolder implements AutoCloseable {
    static final String OWNER = "owner";
    /** A folder without an owner that is younger may just be being made. */
    private static final Duration BEING_MADE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(JournalFolder.class);

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
            Files.createDirectory(own, OwnerOnly.folder(own));
            owners.put(own, Owner.create(own.resolve(OWNER)));
            made = true;
        }
        return new JournalWriter(own.resolve(++journals + JournalNames.END), clock);
    }

    /** The journals of processes that ended without taking them away. They stay this process's until it is closed. */
    public FoundJournals takeOver() throws IOException {
        FoundJournals found = FoundJournals.NONE;
        for (Path folder : children(root)) {
            if (Files.isDirectory(folder) && !folder.equals(own) && !folder.equals(asideFolder())) {
                found = found.plus(takeOver(folder));
            }
        }
        return found;
    }

    /** One folder that cannot be looked into costs no other's journals. */
    private FoundJournals takeOver(Path folder) {
        try {
            if (!isFree(folder)) {
                return FoundJournals.NONE;
            }
            FoundJournals here = FoundJournals.in(folder, clock.instant());
            if (here.isEmpty()) {
                clear(folder);
            }
            return here;
        } catch (IOException refused) {
            LOG.warn("journals could not be looked for in {}", folder, refused);
            return new FoundJournals(List.of(), List.of(), List.of(folder));
        }
    }

    /** Puts a journal aside, where it is kept for some days; one that is not there any more needs no place. */
    public void putAside(Path journal) throws IOException {
        if (Files.exists(journal)) {
            Files.createDirectories(asideFolder(), OwnerOnly.folder(asideFolder()));
            Path aside = asideFolder().resolve(JournalNames.aside(clock.instant()));
            Files.move(journal, aside);
            Files.setLastModifiedTime(aside, FileTime.from(clock.instant()));
        }
        Path folder = Folders.of(journal);
        if (!journal.startsWith(own) && !holdsJournals(folder)) {
            clear(folder);
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
        return FoundJournals.in(asideFolder(), clock.instant());
    }

    /**
     * Deletes what has lain aside on more than {@code days} days of the program's use. Days that passed by the clock alone
     * do not count: a clock may be wrong.
     */
    public void clearAside(int days) throws IOException {
        Map<String, Path> journals = new HashMap<>();
        for (Path child : children(asideFolder())) {
            if (JournalNames.isJournal(child)) {
                journals.put(child.getFileName().toString(), child);
            }
        }
        if (!journals.isEmpty()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            Map<String, Integer> seen = new DaysSeen(asideFolder().resolve("days")).count(journals.keySet(), today);
            for (Map.Entry<String, Path> journal : journals.entrySet()) {
                if (seen.getOrDefault(journal.getKey(), 0) > days) {
                    Files.deleteIfExists(journal.getValue());
                }
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
        if (!Files.isRegularFile(owner)) {
            return holdsJournals(folder) || !mayBeBeingMade(folder);
        }
        if (!Files.isReadable(owner) || !Files.isWritable(owner)) {
            OwnerOnly.allow(owner);
        }
        Optional<Owner> taken = Owner.takeOver(owner);
        taken.ifPresent(found -> owners.put(folder, found));
        return taken.isPresent();
    }

    /** A time to come is a clock's that was wrong. */
    private boolean mayBeBeingMade(Path folder) throws IOException {
        Instant made = Files.getLastModifiedTime(folder).toInstant();
        return Duration.between(made, clock.instant()).abs().compareTo(BEING_MADE) < 0;
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
            if (Files.isDirectory(left)) {
                LOG.info("{} is no journal of ours and stays", left);
                return;
            }
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
