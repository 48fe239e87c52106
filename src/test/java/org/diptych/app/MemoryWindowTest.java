package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.posts.OpenPost;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window with little memory. */
@Tag("window")
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
            OpenPost other = FxThread.call(() -> window.bench.hand.posts.posts().stream()
                    .filter(post -> post != shown)
                    .findFirst()
                    .orElseThrow());
            FxThread.run(() -> window.bench.hand.posts.currentProperty().set(other));
            window.type("en", "The string", "typed ");
            String text = FxThread.call(() -> other.session().fileText());
            FxThread.run(() -> window.bench.hand.posts.currentProperty().set(shown));
            String title = FxThread.call(() -> other.title().orElseThrow());

            FxThread.run(() -> window.bench.safe.memory.collected(0.7, false));
            assertThat(FxThread.call(() -> other.factsProperty().get()))
                    .as("what is old may be garbage")
                    .isNotNull();
            FxThread.run(() -> window.bench.safe.memory.collected(0.7, true));
            assertThat(FxThread.call(() -> other.factsProperty().get())).isNull();
            assertThat(FxThread.call(() -> other.session().analysisProperty().get()))
                    .isNull();
            assertThat(FxThread.call(other::title)).contains(title);
            assertThat(FxThread.call(() -> shown.factsProperty().get())).isNotNull();
            assertThat(window.words("notice")).isEmpty();

            FxThread.run(() -> window.bench.hand.posts.currentProperty().set(other));
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
    void theViewOfAPostNobodyLooksAtIsLetGoAndComesBackAsItWasLeft() {
        String lines = "A line of this body that fills it.\n\n".repeat(300);
        Path one = WindowFixture.write(folder.resolve("one.md"), lines);
        Path two = WindowFixture.write(folder.resolve("two.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), one, two)) {
            window.awaitPosts(2);
            OpenPost shown = window.post();
            OpenPost other = FxThread.call(() -> window.bench.hand.posts.posts().stream()
                    .filter(post -> post != shown)
                    .findFirst()
                    .orElseThrow());
            FxThread.run(() -> window.bench.hand.posts.currentProperty().set(other));
            FxThread.run(() -> body(window).area().replaceText(6000, 6000, "typed "));
            FxThread.run(() -> body(window).scroll().bring(5000, 0));
            window.await("it is scrolled", () -> body(window).scroll().topPlace() > 4000);
            int top = FxThread.call(() -> body(window).scroll().topPlace());
            WeakReference<PostEditor> editor = new WeakReference<>(FxThread.call(() -> body(window)));

            FxThread.run(() -> window.bench.hand.posts.currentProperty().set(shown));
            FxThread.run(() -> window.bench.safe.memory.collected(0.7, true));
            window.await("its memory is given back", () -> {
                System.gc();
                return editor.get() == null;
            });

            FxThread.run(() -> other.session().parts().get(0).apply(new TextEdit(new TextRange(0, 0), "unseen ")));
            FxThread.run(() -> window.bench.hand.posts.currentProperty().set(other));
            window.await(
                    "the place it was left at",
                    () -> Math.abs(body(window).scroll().topPlace() - top) < 80 && laidOut(window));
            assertThat(FxThread.call(() -> body(window).area().getText()))
                    .isEqualTo(FxThread.call(() -> other.session().fileText()))
                    .startsWith("unseen ")
                    .contains("typed ");
            assertThat(FxThread.call(() -> body(window).area().getCaretPosition()))
                    .isEqualTo(6006);
            window.command("undo");
            window.command("undo");
            assertThat(FxThread.call(() -> other.session().fileText())).isEqualTo(lines);
        }
    }

    private static boolean laidOut(WindowFixture window) {
        return body(window).area().getHeight() > 0
                && body(window)
                        .scroll()
                        .heightOf(body(window).scroll().topPlace())
                        .isPresent();
    }

    private static PostEditor body(WindowFixture window) {
        return window.bench.hand.views.editor().orElseThrow();
    }

    @Test
    void tooLittleMemoryIsSaidAndWithdrawn() {
        Path one = WindowFixture.write(folder.resolve("one.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), one)) {
            window.awaitPosts(1);
            FxThread.run(() -> window.bench.safe.memory.collected(0.9, true));
            window.await("a notice", () -> window.words("notice").stream().anyMatch(said -> said.contains("emory")));
            FxThread.run(() -> window.bench.safe.memory.collected(0.3, true));
            window.await("none", () -> window.words("notice").stream().noneMatch(said -> said.contains("emory")));
        }
    }
}
