package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.diptych.core.file.BrokenOff;
import org.diptych.core.recovery.JournalHead;
import org.diptych.core.recovery.JournalWriter;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window after one that was killed. */
@Tag("window")
class RecoveryWindowTest {
    private static final String UNSAVED = Bilingual.POST.replace("细线投下影子", "细线投下两道影子");

    @TempDir
    Path folder;

    private Path config;
    private Path journals;
    private Path post;

    @BeforeEach
    void leave() throws IOException {
        config = folder.resolve("config");
        journals = config.resolve("data").resolve("journals");
        post = WindowFixture.write(folder.resolve("文章.md"), Bilingual.POST);
    }

    @Test
    void unsavedTextIsShownAndTakenBackAsAChangeThatCanBeUndone() throws IOException {
        leave(Optional.of(post), UNSAVED);
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.press("recovery-take");
            window.await("the text", () -> window.part("zh").content().contains("两道"));

            assertThat(window.post().session().dirtyProperty().get()).isTrue();
            assertThat(WindowFixture.read(post)).as("not saved by itself").isEqualTo(Bilingual.POST);
            window.await("a journal of its own", () -> journalsIn(ownFolder()) == 1);
            window.await("the text that was left put aside", () -> journalsIn(journals.resolve("aside")) == 1);

            window.command("save");
            window.await(
                    "the save", () -> !window.post().session().dirtyProperty().get());
            assertThat(WindowFixture.read(post)).isEqualTo(UNSAVED);
            window.await("its journal gone", () -> journalsIn(ownFolder()) == 0);
        }
    }

    @Test
    void keepingBothOpensAPostBesideTheFile() throws IOException {
        leave(Optional.of(post), UNSAVED);
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.press("recovery-keep-both");
            window.awaitPosts(2);

            assertThat(window.post().path()).isEmpty();
            assertThat(window.post().session().fileText()).isEqualTo(UNSAVED);
            assertThat(window.post().session().dirtyProperty().get()).isTrue();
        }
    }

    @Test
    void whatIsPutAwayCanBeFoundInTheMenu() throws IOException {
        leave(Optional.empty(), UNSAVED);
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.press("recovery-put-away");
            window.await("it is aside", () -> journalsIn(journals.resolve("aside")) == 1);
            assertThat(window.post().session().fileText()).isEqualTo(Bilingual.POST);

            window.command("recover");
            window.press("recovery-take");
            window.awaitPosts(2);
            assertThat(window.post().session().fileText()).isEqualTo(UNSAVED);
        }
    }

    @Test
    void textThatWasSavedAfterAllIsNotOffered() throws IOException {
        leave(Optional.of(post), Bilingual.POST);
        leave(Optional.of(post), UNSAVED);
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.press("recovery-later");

            assertThat(journalsIn(journals.resolve("aside"))).isEqualTo(1);
        }
    }

    @Test
    void textWhoseFileHasChangedSinceIsMergedAndNeitherIsLost() throws IOException {
        leave(new JournalHead(Optional.of(post), "Two leaves", Optional.of(Bilingual.POST)), UNSAVED);
        WindowFixture.write(post, Bilingual.POST.replace("A summary.", "A better summary."));
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.await("the offer", () -> window.isShown("recovery-take"));
            assertThat(window.text("recovery-take")).isEqualTo("Compare and merge…");
            window.press("recovery-take");
            window.press("merge-cancel");
            assertThat(window.part("zh").content()).as("nothing without a yes").doesNotContain("两道");
            assertThat(journalsIn(journals.resolve("aside"))).isZero();

            window.command("recover");
            window.press("recovery-take");
            window.press("merge-take");
            window.await("the text", () -> window.part("zh").content().contains("两道"));
            assertThat(window.part("SUMMARY").content()).contains("A better summary.");
            assertThat(window.isDirty()).isTrue();
        }
    }

    @Test
    void theCopyOfABrokenOffSaveIsSaidShownAndTaken() throws IOException {
        Path other = Files.createLink(folder.resolve("other.md"), post);
        Path copy = copyOfBrokenOffSave("---\ntitle: half a po");
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.press("notice-copy");
            window.press("recovery-take");
            window.await("the text", () -> window.post().session().fileText().equals(Bilingual.POST));

            assertThat(window.isDirty()).isTrue();
            window.await("the copy is put aside", () -> !Files.exists(copy));
            assertThat(journalsIn(journals.resolve("aside"))).isEqualTo(1);
            window.command("save");
            window.await(
                    "the save", () -> !window.post().session().dirtyProperty().get());
            assertThat(WindowFixture.read(other)).isEqualTo(Bilingual.POST);
        }
    }

    @Test
    void aPostLeftHalfACharacterByABrokenOffSaveIsMadeWholeByItsCopy() throws IOException {
        copyOfBrokenOffSave("---\ntitle: x\n---\n\ncut");
        byte[] cut = Files.readAllBytes(post);
        cut[cut.length - 1] = (byte) 0xE6;
        Files.write(post, cut);
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.press("notice-copy");
            window.press("recovery-take");
            window.await("the text", () -> window.post().session().fileText().equals(Bilingual.POST));
            window.command("save");
            window.await(
                    "the save", () -> !window.post().session().dirtyProperty().get());
            assertThat(WindowFixture.read(post)).isEqualTo(Bilingual.POST);
            window.await("its journal gone", () -> journalsIn(ownFolder()) == 0);
        }
    }

    @Test
    void theCopyOfABrokenOffSaveStaysUntilItIsPutAwayAndIsKeptThen() throws IOException {
        Path copy = copyOfBrokenOffSave("half");
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.press("notice-copy");
            window.press("recovery-later");
            assertThat(copy).exists();
        }
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.press("notice-copy");
            window.press("recovery-put-away");
            window.await("it is gone", () -> !Files.exists(copy));
            assertThat(WindowFixture.read(post)).isEqualTo("half");
            window.command("recover");
            window.press("recovery-keep-both");
            window.awaitPosts(2);
            assertThat(window.post().session().fileText()).isEqualTo(Bilingual.POST);
        }
    }

    @Test
    void aDamagedJournalIsSaidAndSteppedOver() throws IOException {
        Path broken = leave(Optional.of(post), UNSAVED);
        Files.write(broken, new byte[300]);
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.await("a notice", () -> window.words("notice").stream().anyMatch(said -> said.contains("damaged")));

            assertThat(window.isShown("recovery-take")).isFalse();
            assertThat(journalsIn(journals.resolve("aside"))).isEqualTo(1);
        }
    }

    @Test
    void closingWithoutSavingPutsTheTextAside() throws IOException {
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.type("en", "The string", "Look: ");
            window.command("close");
            window.press("unsaved-discard");

            window.await("it is aside", () -> journalsIn(journals.resolve("aside")) == 1);
        }
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaidOnceAndTypingGoesOn() throws IOException {
        Files.createDirectories(journals.getParent());
        Files.writeString(journals, "a file where a folder should be");
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.type("en", "The string", "Look: ");
            window.await("a notice", () -> notices(window) == 1);
            window.type("en", "The string", "and see: ");
            assertThat(window.part("en").content()).contains("Look: and see: The string");

            Files.delete(journals);
            window.await("the notice gone, since it is written now", () -> notices(window) == 0);
            assertThat(journalsIn(ownFolder())).isEqualTo(1);
        }
    }

    @Test
    void whatIsTypedIsWrittenDownEvenWhileTheWindowIsBusy() {
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            PostEditor editor = window.editor("en");
            boolean written = FxThread.call(() -> {
                editor.area().insertText(0, "typed");
                long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
                while (journalsIn(ownFolder()) == 0 && System.nanoTime() < deadline) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                }
                return journalsIn(ownFolder()) == 1;
            });
            assertThat(written).isTrue();
        }
    }

    private static long notices(WindowFixture window) {
        return window.words("notice").stream()
                .filter(said -> said.contains("cannot be backed up"))
                .count();
    }

    private Path ownFolder() {
        try (Stream<Path> folders = Files.list(journals)) {
            return folders.filter(child -> !child.endsWith("aside")).findFirst().orElse(journals);
        } catch (IOException none) {
            return journals;
        }
    }

    private static long journalsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".journal")).count();
        } catch (IOException none) {
            return 0;
        }
    }

    /** Leaves the post half written, and beside it the copy that was made before, as a killed save in place does. */
    private Path copyOfBrokenOffSave(String half) throws IOException {
        Path copy = BrokenOff.copyOf(post);
        Files.writeString(post, half);
        return copy;
    }

    private Path leave(Optional<Path> file, String text) throws IOException {
        return leave(new JournalHead(file, "Two leaves"), text);
    }

    /** Leaves a journal as a window does that was killed. */
    private Path leave(JournalHead head, String text) throws IOException {
        Process ended = new ProcessBuilder("true").start();
        ended.onExit().join();
        Path left = Files.createDirectories(journals.resolve("left" + ended.pid()));
        Files.writeString(left.resolve("owner"), ended.pid() + " 1\n");
        try (JournalWriter writer = new JournalWriter(left.resolve("1.journal"), Clock.systemUTC())) {
            writer.write(head, text);
            return writer.file();
        }
    }
}
