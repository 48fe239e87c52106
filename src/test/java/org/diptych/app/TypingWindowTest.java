package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("window")
class TypingWindowTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aWordTypedIntoEachBodyChangesOnlyThatWordInTheFile(String lineEnd) {
        String text = Bilingual.POST.replace("\n", lineEnd);
        Path file = WindowFixture.write(folder.resolve("post.md"), text);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);

            window.type("en", "shadow", "long ");
            window.type("zh", "影子", "长");
            window.command("save");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);

            assertThat(WindowFixture.read(file))
                    .isEqualTo(text.replace("a shadow", "a long shadow").replace("投下影子", "投下长影子"));
        }
    }

    @Test
    void theTabIsMarkedWhileThereIsSomethingToSaveAndNoLongerOnceItIsUndone() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            assertThat(window.post().session().dirtyProperty().get()).isFalse();

            window.type("en", "shadow", "long ");
            assertThat(window.post().session().dirtyProperty().get()).isTrue();

            window.command("undo");
            assertThat(window.post().session().dirtyProperty().get()).isFalse();
        }
    }

    @Test
    void aFileWithoutChangesIsNotWrittenAgain() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        var before = java.nio.file.Files.getLastModifiedTime(file);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.command("save");
            window.awaitWrites();
        }
        assertThat(java.nio.file.Files.getLastModifiedTime(file)).isEqualTo(before);
        assertThat(file).hasContent(Bilingual.POST);
    }

    @Test
    void savingTheSampleAsksForAName() {
        Path chosen = folder.resolve("mine.md");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"))) {
            window.openSample();
            assertThat(window.post().path()).isEmpty();

            String first = window.part("en").content().strip().split("\\s+")[0];
            window.type("en", first, "Sundial ");
            window.willSaveTo(chosen);
            window.command("save");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);

            assertThat(window.post().path()).contains(chosen);
            assertThat(WindowFixture.read(chosen)).contains("Sundial " + first);
        }
    }
}
