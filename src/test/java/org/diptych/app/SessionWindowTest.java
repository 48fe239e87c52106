package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.app.commands.SideName;
import org.diptych.app.session.Remembered;
import org.diptych.app.state.LastSession;
import org.diptych.app.state.PostPlace;
import org.diptych.desk.posts.OpenPost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class SessionWindowTest {
    @TempDir
    Path folder;

    @Test
    void theNextStartShowsTheWindowAsItWasLeft() {
        Path config = folder.resolve("config");
        Path one = WindowFixture.write(folder.resolve("one.md"), Bilingual.POST);
        Path two = WindowFixture.write(folder.resolve("two.md"), Bilingual.POST);
        int caret;
        try (WindowFixture window = new WindowFixture(config, one, two)) {
            window.awaitPosts(2);
            window.with(bench -> bench.hand
                    .posts
                    .currentProperty()
                    .set(bench.hand.posts.find(one).orElseThrow()));
            window.with(bench -> bench.actions.toggleSide(SideName.OUTLINE));
            window.command("go-summary");
            window.command("go-second-body");
            window.with(bench -> bench.hand.views.editor().orElseThrow().area().moveTo(4));
            caret = window.editor("zh").area().getCaretPosition();
            window.command("quit");
            window.awaitWrites();
        }

        try (WindowFixture window = new WindowFixture(config)) {
            window.awaitPosts(2);
            window.await(
                    "the same tab", () -> window.post().path().orElseThrow().equals(one));

            assertThat(window.bench.hand.posts.posts())
                    .extracting(post -> post.path().orElseThrow())
                    .containsExactly(one, two);
            assertThat(window.editor("zh").area().getCaretPosition()).isEqualTo(caret);
            window.await("the focus", () -> window.editor("zh").area().isFocused());
            assertThat(window.editor("SUMMARY").part().content()).contains("A summary.");
            assertThat(window.bench.shell.frame.sideProperty().get()).contains(SideName.OUTLINE);
            assertThat(window.bench.hand.lately.posts().files()).contains(one, two);
        }
    }

    @Test
    void aBrokenMemoryNeverStopsTheStart() throws Exception {
        Path config = Files.createDirectory(folder.resolve("config"));
        Files.writeString(config.resolve("settings.properties"), "theme=\\uZZZZ\n");
        Files.writeString(config.resolve("session.properties"), "posts=1e9\npost.0.file=\0\nframe.width=NaN\nside=X\n");

        try (WindowFixture window = new WindowFixture(config)) {
            assertThat(window.words("empty-desk")).contains("No post is open");
        }
    }

    @Test
    void aPostThatIsGoneIsSaidAndTheOthersOpen() throws Exception {
        Path config = folder.resolve("config");
        Path one = WindowFixture.write(folder.resolve("one.md"), Bilingual.POST);
        Path two = WindowFixture.write(folder.resolve("two.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(config, one, two)) {
            window.awaitPosts(2);
            window.command("quit");
            window.awaitWrites();
        }
        Files.delete(one);

        try (WindowFixture window = new WindowFixture(config)) {
            window.awaitPosts(1);

            assertThat(window.post().path()).contains(two);
            assertThat(window.words("notice")).anyMatch(sentence -> sentence.contains("one.md"));
        }
    }

    @Test
    void aCrashDoesNotLoseWhichPostsWereOpen() {
        Path config = folder.resolve("config");
        Path one = WindowFixture.write(folder.resolve("one.md"), Bilingual.POST);
        Path two = WindowFixture.write(folder.resolve("two.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(config, one)) {
            window.awaitPosts(1);
            window.with(bench -> bench.hand.desk.open(two));
            window.await("the session's file", () -> keeps(config, one, two));
        }

        try (WindowFixture window = new WindowFixture(config)) {
            window.awaitPosts(2);
            window.await("the same tab", () -> window.bench
                    .hand
                    .posts
                    .current()
                    .flatMap(OpenPost::path)
                    .filter(two::equals)
                    .isPresent());
        }
    }

    @Test
    void aPostNamedWhileTheProgramClosesIsOpenAtTheNextStart() {
        Path config = folder.resolve("config");
        Path file = folder.resolve("named.md");
        try (WindowFixture window = new WindowFixture(config)) {
            window.with(bench -> bench.site.newPosts.create("A new post", List.of("en", "zh")));
            window.awaitPosts(1);
            window.type("en", "", "First words");
            window.willSaveTo(file);
            window.command("quit");
            window.press("unsaved-save");
            window.await("the end", () -> !window.isOpen());
            window.awaitWrites();
        }

        try (WindowFixture window = new WindowFixture(config)) {
            window.awaitPosts(1);
            assertThat(window.post().path()).contains(file);
        }
    }

    private static boolean keeps(Path config, Path... files) {
        LastSession kept = Remembered.in(config).session();
        return kept.posts().stream().map(PostPlace::file).toList().equals(List.of(files));
    }
}
