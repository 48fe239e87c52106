package org.diptych.core.file.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files changed by others, in all the ways programs change files. */
class FileWatchTest {
    private final BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();
    private final FileWatch watch = new FileWatch(told::add);

    @TempDir
    Path folder;

    private Path post;

    @BeforeEach
    void aWatchedPost() throws Exception {
        post = Files.writeString(folder.resolve("post.md"), "old");
        watch.watch(Set.of(post));
        assertThat(told.poll(10, TimeUnit.SECONDS))
                .as("it may have changed since it was read")
                .containsExactly(post);
    }

    @AfterEach
    void end() {
        watch.close();
    }

    @Test
    void tellsOfAFileWrittenInPlace() throws Exception {
        Files.writeString(post, "new text");

        assertThat(told.poll(10, TimeUnit.SECONDS)).containsExactly(post);
    }

    @Test
    void tellsOfAFilePutInItsPlaceAndGoesOnWatching() throws Exception {
        for (String text : new String[] {"one", "two"}) {
            Path other = Files.writeString(folder.resolve("other"), text);
            Files.move(other, post, StandardCopyOption.REPLACE_EXISTING);

            assertThat(told.poll(10, TimeUnit.SECONDS)).as(text).containsExactly(post);
        }
    }

    @Test
    void tellsOfAFileThatIsGoneAndOfItsReturn() throws Exception {
        Files.delete(post);
        assertThat(told.poll(10, TimeUnit.SECONDS)).containsExactly(post);

        Files.writeString(post, "old");
        assertThat(told.poll(10, TimeUnit.SECONDS)).containsExactly(post);
    }

    @Test
    void tellsOfAFileBehindALink() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.writeString(elsewhere.resolve("target.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), target);
        watch.watch(Set.of(link));
        told.poll(10, TimeUnit.SECONDS);

        Files.writeString(target, "new text");

        assertThat(told.poll(10, TimeUnit.SECONDS)).containsExactly(link);
    }

    @Test
    void tellsOfAFileOnAFolderWithoutEvents() throws Exception {
        AtomicInteger silences = new AtomicInteger();
        try (FileWatch deaf = FileWatch.withoutEvents(told::add, silences::incrementAndGet)) {
            deaf.watch(Set.of(post));
            watch.close();
            told.poll(10, TimeUnit.SECONDS);

            Files.writeString(post, "new text");

            assertThat(told.poll(10, TimeUnit.SECONDS)).containsExactly(post);
            assertThat(silences).as("said once, not with every look").hasValue(1);
        }
    }

    /** The limit is one of a namespace of users, so that it can be reached for one program alone. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNoWatchIsLeftItSaysSoAndStillTellsOfChanges() throws Exception {
        String said = WatchProgram.saidWithoutWatches(post);

        assumeTrue(said.startsWith("begun"), "no namespaces of users here");
        assertThat(said.lines()).containsExactly("begun", "no events", "changed");
    }

    @Test
    void tellsOfAFileWhoseChangeIsLostAmongTenThousandOthers() throws Exception {
        Files.writeString(post, "new text");
        for (int i = 0; i < 10_000; i++) {
            Files.createFile(folder.resolve("storm-" + i));
        }

        assertThat(told.poll(10, TimeUnit.SECONDS)).containsExactly(post);
        Files.writeString(post, "newer text");
        assertThat(told.poll(10, TimeUnit.SECONDS)).containsExactly(post);
    }

    @Test
    void tellsOfManyFilesAtOnce() throws Exception {
        Set<Path> many = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            many.add(Files.writeString(folder.resolve(i + ".md"), "old"));
        }
        watch.watch(many);
        assertThat(told.poll(10, TimeUnit.SECONDS)).hasSize(100);
        for (Path file : many) {
            Files.writeString(file, "of another branch");
        }

        Set<Path> seen = new HashSet<>();
        int notices = 0;
        while (seen.size() < many.size()) {
            Set<Path> news = told.poll(10, TimeUnit.SECONDS);
            assertThat(news).isNotNull();
            seen.addAll(news);
            notices++;
        }
        assertThat(notices).isLessThanOrEqualTo(3);
    }

    @Test
    void findsWhereAFileWent() throws Exception {
        PostFile read = PostFileReader.read(post);
        Path drafts = Files.createDirectory(folder.resolve("drafts"));
        Files.writeString(drafts.resolve("same-size.md"), "OLD");
        Path moved = Files.move(post, drafts.resolve("renamed.md"));

        assertThat(MovedFile.find(read, folder)).contains(moved);
        Files.copy(moved, folder.resolve(".copy-of-a-save.bak"));
        Files.writeString(moved, "another");
        assertThat(MovedFile.find(read, folder)).isEmpty();
    }

    @Test
    void findsADraftThatWasPublishedUnderAnotherFrontMatter() throws Exception {
        Path drafts = Files.createDirectory(folder.resolve("_drafts"));
        Path posts = Files.createDirectory(folder.resolve("_posts"));
        Path draft = Files.writeString(drafts.resolve("gnomon.md"), "---\ntitle: Gnomon\n---\nA staff.\n");
        Files.writeString(posts.resolve("another.md"), "---\ntitle: Gnomon\n---\nAnother staff.\n");
        PostFile read = PostFileReader.read(draft);
        Files.delete(draft);
        assertThat(MovedFile.find(read, folder)).isEmpty();

        Path published = Files.writeString(
                posts.resolve("2026-01-02-gnomon.md"),
                "---\ntitle: Gnomon\ndate: 2026-01-02 03:04:05\ntags:\n---\n\nA staff.\n");

        assertThat(MovedFile.find(read, folder)).contains(published);
    }

    @Test
    void aPostWithoutATextIsNotTakenForAnother() throws Exception {
        PostFile read = PostFileReader.read(Files.writeString(folder.resolve("new.md"), "---\ntitle: A\n---\n"));
        Files.delete(read.path());
        Files.writeString(folder.resolve("other.md"), "---\ntitle: B\n---\n");

        assertThat(MovedFile.find(read, folder)).isEmpty();
    }
}
