package org.diptych.desk.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.core.recovery.JournalHead;
import org.diptych.core.recovery.JournalWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered after a program ended in the midst of a save. */
class JournalSearchTest {
    @TempDir
    Path folder;

    private Path journals;
    private Path post;
    private JournalHead head;

    @BeforeEach
    void write() throws IOException {
        journals = folder.resolve("journals");
        post = Files.writeString(folder.resolve("文章.md"), "before\n");
        head = new JournalHead(Optional.of(post), "A post", Optional.of("before\n"));
    }

    @Test
    void whatWasSavedJustBeforeTheEndIsNotOffered() throws IOException {
        leave(writer -> {
            writer.write(head, "half\n");
            writer.save(head, "saved\n", post);
        });
        Files.writeString(post, "saved\n");

        assertThat(offered()).isEmpty();
    }

    @Test
    void whatWasTypedAfterTheSaveIsOfferedAsMoreOfTheSame() throws IOException {
        leave(writer -> {
            writer.save(head, "saved\n", post);
            writer.write(head, "saved\nand more\n");
        });
        Files.writeString(post, "saved\n");

        Recoverable found = offered().get(0);

        assertThat(found.fileChanged()).as("the author's own save").isFalse();
        assertThat(found.journal().head().base()).contains("saved\n");
        assertThat(found.journal().text()).isEqualTo("saved\nand more\n");
    }

    @Test
    void aSaveThatWasNotDoneLeavesTheTextToBeOffered() throws IOException {
        leave(writer -> writer.save(head, "saved\n", post));

        Recoverable found = offered().get(0);

        assertThat(found.fileChanged()).isFalse();
        assertThat(found.journal().text()).isEqualTo("saved\n");
    }

    @Test
    void anotherProgramsChangeIsStillToldFromTheOwnSave() throws IOException {
        leave(writer -> {
            writer.save(head, "saved\n", post);
            writer.write(head, "saved\nand more\n");
        });
        Files.writeString(post, "theirs\n");

        assertThat(offered().get(0).fileChanged()).isTrue();
    }

    @Test
    void aPostSavedForTheFirstTimeIsKnownByItsNewFile() throws IOException {
        JournalHead untitled = new JournalHead(Optional.empty(), "New post");
        leave(writer -> {
            writer.save(untitled, "saved\n", post);
            writer.write(untitled, "saved\nand more\n");
        });
        Files.writeString(post, "saved\n");

        Recoverable found = offered().get(0);

        assertThat(found.hasFile()).isTrue();
        assertThat(found.journal().head().file()).contains(post);
        assertThat(found.fileChanged()).isFalse();
    }

    @Test
    void aFileThatWasToBeOverwrittenAndWasNotIsNotTakenForThePosts() throws IOException {
        JournalHead untitled = new JournalHead(Optional.empty(), "New post");
        leave(writer -> writer.save(untitled, "saved\n", post));

        assertThat(offered().get(0).journal().head().file()).isEmpty();
    }

    @Test
    void whatCannotBeTidiedUpHidesNothing() throws IOException {
        leave(writer -> writer.write(head, "unsaved\n"));
        Path aside = Files.createDirectories(journals.resolve("aside"));
        Files.createDirectories(aside.resolve("days").resolve("a folder"));
        Files.createDirectories(aside.resolve("1.journal").resolve("a folder"));

        assertThat(offered()).hasSize(1);
    }

    private interface Typing {
        void in(JournalWriter writer) throws IOException;
    }

    private void leave(Typing typing) throws IOException {
        Path left = Files.createDirectories(journals.resolve("left"));
        Files.writeString(left.resolve("owner"), "1 1\n");
        try (JournalWriter writer = new JournalWriter(left.resolve("1.journal"), Clock.systemUTC())) {
            typing.in(writer);
        }
    }

    private List<Recoverable> offered() throws IOException {
        try (JournalFolder opened = new JournalFolder(journals, Clock.systemUTC())) {
            return new JournalSearch(opened).leftBehind().texts();
        }
    }
}
