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
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFolderTest {
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
    void whatIsPutAsideIsKeptForSomeDays() throws IOException {
        Path left = leave("text", endedProcess());
        folder.takeOver();

        folder.putAside(left);

        assertThat(left.getParent()).doesNotExist();
        assertThat(folder.aside().journals()).extracting(Journal::text).containsExactly("text");
        folder.clearAside(Duration.ofDays(14));
        assertThat(folder.aside().isEmpty()).isFalse();
        Files.setLastModifiedTime(
                folder.aside().journals().get(0).place(),
                FileTime.from(Instant.now().minus(Duration.ofDays(15))));
        folder.clearAside(Duration.ofDays(14));
        assertThat(folder.aside().isEmpty()).isTrue();
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
