package org.diptych.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.diptych.ui.app.posts.OpenPost;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window with little memory. */
class MemoryWindowTest {
    @TempDir
    Path folder;

    @Test
    void postsNobodyLooksAtRestAndAreReadAgainWhenTheyAreShown() {
        Path one = WindowFixture.write(folder.resolve("one.md"), Bilingual.POST);
        Path two = WindowFixture.write(folder.resolve("two.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), one, two)) {
            window.awaitPosts(2);
            OpenPost shown = window.post();
            OpenPost other = FxThread.call(() -> window.bench.posts.posts().stream()
                    .filter(post -> post != shown)
                    .findFirst()
                    .orElseThrow());
            FxThread.run(() -> window.bench.posts.currentProperty().set(other));
            window.type("en", "The string", "typed ");
            String text = FxThread.call(() -> other.session().fileText());
            FxThread.run(() -> window.bench.posts.currentProperty().set(shown));
            String title = FxThread.call(() -> other.title().orElseThrow());

            FxThread.run(() -> window.bench.memory.collected(0.7, false));
            assertThat(FxThread.call(() -> other.factsProperty().get())).isNull();
            assertThat(FxThread.call(() -> other.session().analysisProperty().get()))
                    .isNull();
            assertThat(FxThread.call(other::title)).contains(title);
            assertThat(FxThread.call(() -> shown.factsProperty().get())).isNotNull();
            assertThat(window.words("notice")).isEmpty();

            FxThread.run(() -> window.bench.posts.currentProperty().set(other));
            window.awaitPosts(2);
            assertThat(window.part("en").content()).contains("typed The string");
            assertThat(FxThread.call(() -> other.session().fileText())).isEqualTo(text);
            window.type("en", "The string", "more ");
            window.command("undo");
            window.command("undo");
            assertThat(window.part("en").content())
                    .as("what was typed before it rested")
                    .doesNotContain("typed");
        }
    }

    @Test
    void tooLittleMemoryIsSaidAndWithdrawn() {
        Path one = WindowFixture.write(folder.resolve("one.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), one)) {
            window.awaitPosts(1);
            FxThread.run(() -> window.bench.memory.collected(0.9, true));
            window.await("a notice", () -> window.words("notice").stream().anyMatch(said -> said.contains("emory")));
            FxThread.run(() -> window.bench.memory.collected(0.3, true));
            window.await("none", () -> window.words("notice").stream().noneMatch(said -> said.contains("emory")));
        }
    }
}
