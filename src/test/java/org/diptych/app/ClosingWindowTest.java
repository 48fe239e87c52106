package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class ClosingWindowTest {
    @TempDir
    Path folder;

    private WindowFixture withUnsavedPost() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        WindowFixture window = new WindowFixture(folder.resolve("config"), file);
        window.awaitPosts(1);
        window.type("en", "shadow", "long ");
        return window;
    }

    @Test
    void closingAnUnsavedPostAsksAndSavesIfToldTo() {
        try (WindowFixture window = withUnsavedPost()) {
            window.command("close");
            window.press("unsaved-save");
            window.awaitPosts(0);

            assertThat(folder.resolve("post.md")).content().contains("a long shadow");
        }
    }

    @Test
    void closingAnUnsavedPostLeavesTheFileAloneIfToldTo() {
        try (WindowFixture window = withUnsavedPost()) {
            window.command("close");
            window.press("unsaved-discard");
            window.awaitPosts(0);

            assertThat(folder.resolve("post.md")).hasContent(Bilingual.POST);
        }
    }

    @Test
    void thinkingBetterOfItKeepsThePostOpenAndUnsaved() {
        try (WindowFixture window = withUnsavedPost()) {
            window.command("close");
            window.press("unsaved-cancel");

            assertThat(window.post().session().dirtyProperty().get()).isTrue();
            assertThat(window.isShown("unsaved-save")).isFalse();
        }
    }

    @Test
    void quittingAsksOnceAboutAllUnsavedPosts() {
        Path other = WindowFixture.write(folder.resolve("other.md"), Bilingual.POST);
        try (WindowFixture window = withUnsavedPost()) {
            window.with(bench -> bench.hand.desk.open(other));
            window.awaitPosts(2);
            window.type("zh", "影子", "长");

            window.command("quit");
            window.press("unsaved-save");
            window.await("closed", () -> !window.isOpen());

            assertThat(folder.resolve("post.md")).content().contains("a long shadow");
            assertThat(other).content().contains("投下长影子");
        }
    }

    @Test
    void aPostWithoutChangesClosesWithoutAsking() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.command("close");
            window.awaitPosts(0);

            assertThat(window.words("empty-desk")).contains("No post is open");
        }
    }
}
