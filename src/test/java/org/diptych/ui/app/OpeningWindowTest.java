package org.diptych.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.ui.app.posts.OpenPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningWindowTest {
    @TempDir
    Path folder;

    @Test
    void eachFileThatCannotBeOpenedIsNamedInASentenceAndTheOthersOpen() throws Exception {
        Path good = WindowFixture.write(folder.resolve("good.md"), Bilingual.POST);
        Path latin = Files.write(folder.resolve("latin.md"), new byte[] {'a', (byte) 0xe9, 'b', '\n'});
        Path missing = folder.resolve("missing.md");
        Path directory = Files.createDirectory(folder.resolve("directory.md"));

        try (WindowFixture window = new WindowFixture(folder.resolve("config"), missing, latin, directory, good)) {
            window.awaitPosts(1);

            assertThat(window.post().path()).contains(good);
            for (Path bad : new Path[] {missing, latin, directory}) {
                assertThat(window.words("notice")).anyMatch(sentence -> sentence.contains(bad.toString()));
            }
        }
    }

    @Test
    void aPostWithoutChangesIsReadAgainWhenItsFileWasChanged() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            OpenPost post = window.post();
            Files.writeString(file, Bilingual.POST.replace("a shadow", "two shadows"));

            window.with(bench -> bench.disk.look());
            window.await("the new text", () -> window.part("en").content().contains("two shadows"));

            assertThat(post.session().dirtyProperty().get()).isFalse();
            assertThat(window.words("notice")).isNotEmpty();
            window.with(bench -> window.editor("en").undo());
            assertThat(window.part("en").content()).contains("a shadow");
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
            window.await("a notice", () -> !window.words("notice").isEmpty());
            assertThat(file).hasContent("another program's text");
            assertThat(window.post().session().dirtyProperty().get()).isTrue();

            window.press("notice-save");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(file).content().contains("a long shadow");
        }
    }

    @Test
    void aFileThatIsGoneLeavesTheTextUnsavedAndSavingMakesItAnew() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            Files.delete(file);
            window.with(bench -> bench.disk.look());
            window.await(
                    "the mark", () -> window.post().session().dirtyProperty().get());

            window.press("notice-disk");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(file).hasContent(Bilingual.POST);
        }
    }
}
