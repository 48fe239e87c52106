package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window does when files change under it. */
@Tag("window")
class DiskWindowTest {
    @TempDir
    Path folder;

    @Test
    void aPostWithoutChangesFollowsItsFileAndItsTextCanBeBroughtBack() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.with(bench -> window.editor("en").area().moveTo(12));

            // As git and most editors write: another file is put in its place.
            Path other =
                    WindowFixture.write(folder.resolve("other"), Bilingual.POST.replace("a shadow", "two shadows"));
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            window.await("the new text", () -> window.part("en").content().contains("two shadows"));

            assertThat(window.isDirty()).isFalse();
            assertThat(window.words("notice")).anyMatch(words -> words.contains("reloaded"));
            assertThat(window.editor("en").area().getCaretPosition()).isEqualTo(12);
            window.command("undo");
            assertThat(window.part("en").content()).contains("a shadow");
            window.command("redo");
            window.press("notice-disk");
            window.await("the text before", () -> window.part("en").content().contains("a shadow"));
            assertThat(window.isDirty()).isTrue();
            assertThat(file).content().contains("two shadows");
        }
    }

    @Test
    void aFileThatIsOnlyTouchedIsNoNews() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        Path sign = WindowFixture.write(folder.resolve("sign.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file, sign)) {
            window.awaitPosts(2);
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
            // What happens later is told later: once this is heard of, the other was looked at.
            Files.writeString(sign, Bilingual.POST.replace("a shadow", "a sign"));
            window.await("the sign", () -> !window.words("notice").isEmpty());

            assertThat(window.words("notice")).noneMatch(words -> words.contains("2 open posts"));
            assertThat(window.anyDirty()).isFalse();
        }
    }

    @Test
    void nothingIsOverwrittenThatTheAuthorHasNotSeen() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "shadow", "long ");
            Files.writeString(file, "another program's text");

            window.command("save");
            window.await("a question", () -> window.isShown("notice-disk"));
            assertThat(file).hasContent("another program's text");
            assertThat(window.isDirty()).isTrue();

            window.press("Keep mine and save", "notice-disk");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(file).content().contains("a long shadow");
        }
    }

    @Test
    void twoChangesOfOnePostAreMergedByTheAuthor() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "shadow", "long ");
            Files.writeString(file, Bilingual.POST.replace("细线", "粗线").replace("A summary.", "A better summary."));
            window.await("a question", () -> window.isShown("notice-disk"));

            window.press("Compare and merge…", "notice-disk");
            window.press("merge-take");
            window.await("the merged text", () -> window.part("zh").content().contains("粗线"));

            assertThat(window.part("en").content()).contains("a long shadow");
            assertThat(window.part("SUMMARY").content()).contains("A better summary.");
            window.command("save");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(file)
                    .hasContent(Bilingual.POST
                            .replace("细线", "粗线")
                            .replace("A summary.", "A better summary.")
                            .replace("a shadow", "a long shadow"));
            window.with(bench -> window.editor("zh").undo());
            assertThat(window.part("zh").content()).contains("细线");
            assertThat(window.part("SUMMARY").content()).contains("A summary.");
        }
    }

    @Test
    void aFileThatIsGoneLeavesTheTextUnsavedAndSavingMakesItAnew() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            Files.delete(file);
            window.await("the notice", () -> window.isShown("notice-disk"));
            assertThat(window.isDirty()).isTrue();

            window.press("notice-disk");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(file).hasContent(Bilingual.POST);
        }
    }

    @Test
    void aFileThatMovedIsFollowed() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            Path moved = Files.move(file, folder.resolve("renamed.md"));
            window.press("Use the new location", "notice-disk");
            window.await(
                    "no changes", () -> !window.post().session().dirtyProperty().get());

            window.type("en", "shadow", "long ");
            window.command("save");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(moved).content().contains("a long shadow");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void aPostThatIsOpenInAnotherWindowIsReadThereOnlyUntilItIsClosedHere() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        try (WindowFixture second = new WindowFixture(folder.resolve("config"))) {
            try (WindowFixture first = new WindowFixture(folder.resolve("config"), file)) {
                first.awaitPosts(1);
                second.with(bench -> bench.hand.desk.open(link));
                second.await("the notice", () -> second.isShown("notice-elsewhere"));

                second.type("en", "shadow", "long ");
                assertThat(second.part("en").content()).contains("a shadow");
                first.type("en", "shadow", "short ");
                first.command("save");
                first.await("saved", () -> first.post().savedAtProperty().get() != null);
                second.await("the text", () -> second.part("en").content().contains("short"));
            }
            second.with(bench -> bench.hand.elsewhere.look());
            second.await("the right to change", () -> !second.isShown("notice-elsewhere"));

            second.type("en", "shadow", "and long ");
            assertThat(second.part("en").content()).contains("a short and long shadow");
        }
    }

    @Test
    void aSaveThatFailsKeepsTheTextUnsavedAndOffersAnotherPlace() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Path file = WindowFixture.write(gone.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "shadow", "long ");
            Files.delete(file);
            Files.delete(gone);

            window.command("save");
            window.await("the notice", () -> window.isShown("notice-save"));
            assertThat(window.isDirty()).isTrue();
            window.press("Try again", "notice-save");
            window.await("the notice", () -> window.isShown("notice-save"));

            Path elsewhere = folder.resolve("elsewhere.md");
            window.willSaveTo(elsewhere);
            window.press("Save as…", "notice-save");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(elsewhere).content().contains("a long shadow");
            assertThat(window.isDirty()).isFalse();
        }
    }

    @Test
    void aDiskThatAnswersNobodyDoesNotHoldTheWindowAndItsOwnSavesAreNoNews() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            CountDownLatch answer = window.holdTheDisk();
            window.type("en", "shadow", "long ");
            window.command("save");
            window.type("en", "shadow", "and dark ");
            assertThat(window.part("en").content()).contains("a long and dark shadow");
            assertThat(file).content().contains("a shadow");

            answer.countDown();
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(file).content().contains("a long shadow");
            assertThat(window.isDirty()).isTrue();
            for (int i = 0; i < 3; i++) {
                window.type("en", "shadow", "x");
                window.command("save");
                window.await(
                        "saved", () -> !window.post().session().dirtyProperty().get());
            }
            assertThat(window.words("notice")).isEmpty();
        }
    }

    @Test
    void oneFileUnderTwoNamesIsOneTab() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        Path other = WindowFixture.write(folder.resolve("other.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.with(bench -> bench.hand.desk.open(link));
            window.with(bench -> bench.hand.desk.open(other));
            window.awaitPosts(2);

            assertThat(window.bench.hand.posts.paths()).containsExactly(file, other);
        }
    }

    @Test
    void manyFilesAtOnceAreOneNotice() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(WindowFixture.write(folder.resolve(i + ".md"), Bilingual.POST));
        }
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), files.toArray(Path[]::new))) {
            window.awaitPosts(files.size());
            for (Path file : files) {
                Files.writeString(file, Bilingual.POST.replace("a shadow", "shadows of another branch"));
            }
            window.await("all reloaded", () -> window.bench.hand.posts.posts().stream()
                    .allMatch(post -> post.session().fileText().contains("another branch")));

            assertThat(FxThread.call(() -> window.bench.shell.frame.root().lookupAll(".notice")))
                    .hasSizeLessThanOrEqualTo(2);
            assertThat(window.words("notice")).anyMatch(words -> words.contains("open posts"));
        }
    }
}
