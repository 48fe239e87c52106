package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saving a post whose file was renamed, moved, published or deleted meanwhile: asks, and writes nothing before. */
@Tag("window")
class MovedPostWindowTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"source/_posts/renamed.md", "source/_drafts/post.md", "source/_posts/2026/post.md"})
    void aPostIsSavedWhereItsFileWentOnceTheAuthorSaysSo(String place) throws Exception {
        Path file = site("source/_posts/post.md");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "shadow", "long ");
            Path moved = folder.resolve(place);
            Files.createDirectories(moved.getParent());
            Files.move(file, moved);

            window.command("save");
            window.press("Save to the new location", "notice-disk");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);

            assertThat(moved).content().contains("a long shadow");
            assertThat(posts()).containsExactly(moved);
            assertThat(window.isDirty()).isFalse();
        }
    }

    @Test
    void savingAgainAndAgainWritesNothingUnderTheOldName() throws Exception {
        Path file = site("source/_posts/post.md");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            Path moved = Files.move(file, file.resolveSibling("renamed.md"));
            window.await("the notice", () -> window.isShown("notice-disk"));
            for (int i = 0; i < 3; i++) {
                window.type("en", "shadow", "long ");
                window.command("save");
                window.awaitWrites();
            }
            window.awaitWrites();
            window.await("the question", () -> window.words("notice").stream()
                    .anyMatch(words -> words.contains("renamed.md")));

            assertThat(posts()).containsExactly(moved);
            assertThat(window.isDirty()).isTrue();
            assertThat(window.post().savedAtProperty().get()).isNull();
        }
    }

    @Test
    void aDeletedPostIsWrittenAgainOnlyWhenTheAuthorSaysSo() throws Exception {
        Path file = site("source/_posts/post.md");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "shadow", "long ");
            Files.delete(file);

            window.command("save");
            window.await("the question", () -> window.isShown("notice-disk"));
            assertThat(posts()).isEmpty();

            window.press("Save here again", "notice-disk");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(file).content().contains("a long shadow");
            assertThat(window.words("notice")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"elsewhere/post.md", "elsewhere/deep/renamed.md"})
    void aPostThatWasMovedOutOfItsSiteIsNotWrittenThereAgainUnasked(String place) throws Exception {
        Path file = site("source/_posts/post.md");
        Path moved = folder.resolveSibling(folder.getFileName() + "-outside").resolve(place);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "shadow", "long ");
            Files.createDirectories(moved.getParent());
            Files.move(file, moved);

            for (int i = 0; i < 2; i++) {
                window.command("save");
                window.await("the question", () -> window.isShown("notice-disk"));
                window.awaitWrites();
            }

            assertThat(posts()).isEmpty();
            assertThat(moved).hasContent(Bilingual.POST);
            assertThat(window.isDirty()).isTrue();
            window.press("Save here again", "notice-disk");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(file).content().contains("a long shadow");
        }
    }

    @Test
    void aSiteThatWasRenamedIsNotMadeAgainByASave() throws Exception {
        Path site = Files.createDirectory(folder.resolve("site"));
        Path file = Files.createDirectories(site.resolve("source/_posts")).resolve("post.md");
        WindowFixture.write(site.resolve("_config.yml"), "title: A site\n");
        WindowFixture.write(file, Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "shadow", "long ");
            Files.move(site, folder.resolve("renamed"));

            window.command("save");
            window.await("the question", () -> window.isShown("notice-disk"));
            window.awaitWrites();

            assertThat(site).doesNotExist();
            assertThat(window.isDirty()).isTrue();
        }
    }

    @Test
    void aPostOfNoSiteThatWasMovedIsNotWrittenUnderItsOldNameUnasked() throws Exception {
        Path file = WindowFixture.write(folder.resolve("alone.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "shadow", "long ");
            Path moved = Files.move(
                    file, Files.createDirectory(folder.resolve("elsewhere")).resolve("alone.md"));

            window.command("save");
            window.await("the question", () -> window.isShown("notice-disk"));
            window.awaitWrites();

            assertThat(file).doesNotExist();
            assertThat(moved).hasContent(Bilingual.POST);
            assertThat(window.isDirty()).isTrue();
        }
    }

    @Test
    void aPublishedDraftIsFollowedAndWhatHexoWroteIsNotOverwritten() throws Exception {
        Path draft = site("source/_drafts/post.md");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), draft)) {
            window.awaitPosts(1);
            window.type("en", "shadow", "long ");
            Path published = folder.resolve("source/_posts/post.md");
            Files.createDirectories(published.getParent());
            String dated = Bilingual.POST.replace("---\ntitle", "---\ndate: 2026-01-02 03:04:05\ntitle");
            assertThat(dated).isNotEqualTo(Bilingual.POST);
            Files.writeString(published, dated);
            Files.delete(draft);

            window.command("save");
            window.press("Save to the new location", "notice-disk");
            window.await("the two changes", () -> window.words("notice").stream()
                    .anyMatch(words -> words.contains("unsaved changes")));

            assertThat(published).hasContent(dated);
            assertThat(posts()).containsExactly(published);
            window.press("Keep mine and save", "notice-disk");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(published).content().contains("a long shadow");
        }
    }

    @Test
    void aPublishedDraftWithoutChangesTakesOverWhatHexoWrote() throws Exception {
        Path draft = site("source/_drafts/post.md");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), draft)) {
            window.awaitPosts(1);
            Path published = folder.resolve("source/_posts/post.md");
            Files.createDirectories(published.getParent());
            Files.writeString(published, Bilingual.POST.replace("---\ntitle", "---\ndate: 2026-01-02\ntitle"));
            Files.delete(draft);

            window.press("Use the new location", "notice-disk");
            window.await("the date", () -> window.part("FRONT_MATTER").content().contains("date: 2026-01-02"));

            assertThat(window.isDirty()).isFalse();
            assertThat(window.post().path()).contains(published);
        }
    }

    @Test
    void closingAWindowOverAMovedPostAsksWhereToSaveAndLosesNothing() throws Exception {
        Path file = site("source/_posts/post.md");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "shadow", "long ");
            Path moved = Files.move(file, file.resolveSibling("renamed.md"));
            window.command("quit");
            window.press("unsaved-save");

            window.press("Save to the new location", "notice-disk");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(window.isOpen()).isTrue();
            assertThat(moved).content().contains("a long shadow");
            assertThat(posts()).containsExactly(moved);
        }
    }

    /** The post at {@code place} in a site. */
    private Path site(String place) throws Exception {
        WindowFixture.write(folder.resolve("_config.yml"), "title: A site\n");
        Path file = folder.resolve(place);
        Files.createDirectories(file.getParent());
        return WindowFixture.write(file, Bilingual.POST);
    }

    private List<Path> posts() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("source"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
