package org.diptych.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFolderTest {
    private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");
    private static final JournalHead HEAD = new JournalHead(Optional.empty(), "A post");

    @TempDir
    Path temporary;

    private Path root;
    private JournalFolder folder;

    @BeforeEach
    void open() {
        root = temporary.resolve("数据").resolve("journals");
        folder = new JournalFolder(root, Clock.systemUTC());
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
    }

    @Test
    void theJournalOfAProcessThatEndedIsFound() throws IOException {
        leave("text", endedProcess());

        assertThat(folder.takeOver().journals()).extracting(Journal::text).containsExactly("text");
    }

    @Test
    void theJournalOfALivingProcessIsLeftAlone() throws IOException {
        JournalFolder other = new JournalFolder(root, Clock.systemUTC());
        other.newJournal().write(HEAD, "theirs");

        assertThat(folder.takeOver().isEmpty()).isTrue();
        other.close();
        assertThat(folder.takeOver().isEmpty())
                .as("it lives on, though its lock is gone")
                .isTrue();
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTakenForIt() throws IOException {
        leave("text", ProcessHandle.current().pid() + " 1000\n");

        assertThat(folder.takeOver().journals()).hasSize(1);
    }

    @Test
    void whatOneProcessHasTakenOverNoOtherIsOffered() throws IOException {
        leave("text", endedProcess());
        folder.takeOver();

        assertThat(new JournalFolder(root, Clock.systemUTC()).takeOver().isEmpty())
                .isTrue();
        assertThat(folder.takeOver().journals())
                .as("but this one may ask again")
                .hasSize(1);
    }

    @Test
    void aDamagedJournalIsNamedAndTheOthersAreRead() throws IOException {
        Path left = leave("text", endedProcess());
        Path broken = Files.writeString(left.resolveSibling("2.journal"), "nothing of ours");

        FoundJournals found = folder.takeOver();

        assertThat(found.journals()).hasSize(1);
        assertThat(found.unreadable()).containsExactly(broken);
    }

    @Test
    void whatIsPutAsideIsKeptForSomeDaysOfUse() throws IOException {
        Path left = leave("text", endedProcess());
        folder.takeOver();

        folder.putAside(left);

        assertThat(left.getParent()).doesNotExist();
        for (int day = 0; day < 14; day++) {
            at(START.plus(Duration.ofDays(day))).clearAside(14);
            at(START.plus(Duration.ofDays(day))).clearAside(14);
        }
        assertThat(folder.aside().journals()).extracting(Journal::text).containsExactly("text");
        at(START.plus(Duration.ofDays(14))).clearAside(14);
        assertThat(folder.aside().isEmpty()).isTrue();
    }

    @Test
    void aClockThatJumpsDeletesNothingThatWasPutAside() throws IOException {
        folder.keepAside(HEAD, "text");
        List<Instant> jumps = List.of(
                START.plus(Duration.ofDays(365)),
                START.minus(Duration.ofDays(365)),
                Instant.EPOCH,
                START.plus(Duration.ofDays(36_500)),
                START);

        for (Instant now : jumps) {
            at(now).clearAside(14);
        }
        assertThat(folder.aside().journals()).hasSize(1);
    }

    @Test
    void damageToWhatCountsTheDaysDeletesNothing() throws IOException {
        folder.keepAside(HEAD, "text");
        at(START).clearAside(14);
        Path days = root.resolve("aside").resolve("days");
        byte[] sound = Files.readAllBytes(days);
        for (int at = 0; at < sound.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = sound.clone();
                damaged[at] ^= (byte) (1 << bit);
                Files.write(days, damaged);
                at(START.plus(Duration.ofDays(1))).clearAside(14);
            }
        }
        assertThat(folder.aside().journals()).hasSize(1);
    }

    @Test
    void theJournalIsFoundWhateverBecameOfTheFileThatNamesItsProcess() throws IOException {
        Path left = leave("text", "");
        Path owner = left.resolveSibling(JournalFolder.OWNER);
        for (String garbage : List.of("", "x", "1", "99999999999999999999 1", "\u0000".repeat(300))) {
            Files.writeString(owner, garbage);
            found(garbage);
        }
        Files.setPosixFilePermissions(owner, PosixFilePermissions.fromString("---------"));
        found("nobody may read it");
        Files.delete(owner);
        found("it is gone");
        Files.createDirectories(owner.resolve("in it"));
        found("it is a folder");
    }

    @Test
    void aFolderThatCannotBeLookedIntoIsNamedAndTheOthersAreRead() throws IOException {
        Path locked = Files.createDirectories(root.resolve("locked"));
        Files.createSymbolicLink(locked.resolve(JournalFolder.OWNER), Files.createDirectories(root.resolve("aside")));
        leave("text", endedProcess());
        Files.createDirectories(root.resolve("left").resolve("2.journal").resolve("in it"));

        FoundJournals found = folder.takeOver();

        assertThat(found.journals()).extracting(Journal::text).containsExactly("text");
        assertThat(found.unreadable()).extracting(Path::getFileName).containsExactly(Path.of("2.journal"));
    }

    @Test
    void aClockThatWasSetBackHidesNoJournal() throws IOException {
        Path left = leave("text", "");
        Files.delete(left.resolveSibling(JournalFolder.OWNER));
        Files.setLastModifiedTime(left.getParent(), FileTime.from(Instant.now().plus(Duration.ofDays(365))));

        assertThat(folder.takeOver().journals()).hasSize(1);
    }

    /** One program ran while the clock was a year ahead, set back by daylight saving time, or at its beginning. */
    @Test
    void aClockThatJumpsHidesNoJournalAndDatesNoneToCome() throws IOException {
        Instant now = Instant.parse("2026-10-25T01:30:00Z");
        Duration[] jumps = {Duration.ofDays(365), Duration.ofHours(1), Duration.ofHours(-1), Duration.ofDays(-20_000)};
        for (Duration jump : jumps) {
            write("wrong " + jump, now.plus(jump));
        }
        write("newest", now);

        FoundJournals found = at(now.plusSeconds(60)).takeOver();

        assertThat(found.journals())
                .extracting(Journal::text)
                .containsExactlyInAnyOrder("wrong PT8760H", "wrong PT1H", "wrong PT-1H", "wrong PT-480000H", "newest");
        assertThat(found.journals())
                .extracting(Journal::written)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(written -> !written.isAfter(now.plusSeconds(60)));
    }

    private void write(String text, Instant when) throws IOException {
        Path of = root.resolve("left " + when.getEpochSecond());
        try (JournalWriter writer = new JournalWriter(of.resolve("1.journal"), Clock.fixed(when, ZoneOffset.UTC))) {
            writer.write(HEAD, text);
        }
    }

    private void found(String what) throws IOException {
        try (JournalFolder next = new JournalFolder(root, Clock.systemUTC())) {
            assertThat(next.takeOver().journals()).as(what).hasSize(1);
        }
    }

    private JournalFolder at(Instant now) {
        return new JournalFolder(root, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void nothingIsLeftOfAProcessWhosePostsAreSaved() throws IOException {
        JournalWriter writer = folder.newJournal();
        writer.write(HEAD, "text");
        writer.delete();

        folder.close();

        assertThat(root).isEmptyDirectory();
    }

    @Test
    void nobodyElseMayReadADraft() throws IOException {
        JournalWriter writer = folder.newJournal();
        writer.write(HEAD, "text");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(writer.file())))
                .isEqualTo("rw-------");
        writer.delete();
    }

    /** Leaves a journal as a process does that was killed. */
    private Path leave(String text, String owner) throws IOException {
        Path left = Files.createDirectories(root.resolve("left"));
        Files.writeString(left.resolve(JournalFolder.OWNER), owner);
        try (JournalWriter writer = new JournalWriter(left.resolve("1.journal"), Clock.systemUTC())) {
            writer.write(HEAD, text);
            return writer.file();
        }
    }

    private static String endedProcess() throws IOException {
        Process process = new ProcessBuilder("true").start();
        process.onExit().join();
        return process.pid() + " " + System.currentTimeMillis() + "\n";
    }
}
