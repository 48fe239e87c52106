package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window where the program's own folders, or its site's settings, are not as they should be: each is said once. */
@Tag("window")
class OwnFoldersWindowTest {
    @TempDir
    Path folder;

    private Path config;
    private Path data;
    private Path post;

    @BeforeEach
    void write() throws Exception {
        config = Files.createDirectories(folder.resolve("config"));
        data = Files.createDirectories(config.resolve("data"));
        post = WindowFixture.write(folder.resolve("文章.md"), Bilingual.POST);
    }

    @Test
    void thatNoVersionWasKeptIsSaidWithThePathAndNotAgain() throws Exception {
        Path history = Files.writeString(data.resolve("history"), "a file where a folder should be");
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.type("en", "The string", "Look: ");
            window.command("save");
            window.await("a notice", () -> said(window, "version of it").size() == 1);
            assertThat(said(window, "version of it").get(0)).contains(history.toString());
            assertThat(WindowFixture.read(post)).contains("Look: ");

            Files.delete(history);
            window.type("en", "The string", "and see: ");
            window.command("save");
            window.await("it is kept again", () -> said(window, "version of it").isEmpty());
        }
    }

    @Test
    void thatNoPostCanBeMarkedAsOpenIsSaid() throws Exception {
        Path marks = Files.writeString(data.resolve("open"), "a file where a folder should be");
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            window.await("a notice", () -> said(window, marks.toString()).size() == 1);
            window.with(bench -> bench.hand.elsewhere.look());
            assertThat(said(window, "open in another window")).hasSize(1);
        }
    }

    @Test
    void damagedSettingsAreSaid() throws Exception {
        Files.writeString(config.resolve("settings.properties"), "theme=\\uZZZZ\n");
        try (WindowFixture window = new WindowFixture(config, post)) {
            window.awaitPosts(1);
            assertThat(said(window, "settings.properties.damaged")).hasSize(1);
        }
    }

    @Test
    void aSitesBrokenSettingsAreSaidWithTheirLineAndWithdrawnOnceTheyAreMended() throws Exception {
        Path site = Files.createDirectories(folder.resolve("site"));
        Path posts = Files.createDirectories(site.resolve("source").resolve("_posts"));
        Path settings = Files.writeString(site.resolve("_config.yml"), "title: A\nurl: [\nauthor: b\n");
        Path one = WindowFixture.write(posts.resolve("one.md"), Bilingual.POST);
        Path two = WindowFixture.write(posts.resolve("two.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(config, one, two)) {
            window.awaitPosts(2);
            window.await("a notice", () -> said(window, settings.toString()).size() == 1);
            assertThat(said(window, settings.toString()).get(0)).containsPattern("line [234]");

            Files.writeString(settings, "title: A\n");
            window.with(bench -> bench.site.sites.lookAgain());
            window.await("it is mended", () -> said(window, settings.toString()).isEmpty());
        }
    }

    @Test
    void aPostsNameWithALineBreakIsOneLineEverywhere() throws Exception {
        Path odd = WindowFixture.write(folder.resolve("two\nlines \u202egpj.md"), "no title\n");
        try (WindowFixture window = new WindowFixture(config, odd)) {
            window.awaitPosts(1);
            window.command("open-post");
            window.await(
                    "the list",
                    () -> !window.words("posts-sheet").isEmpty()
                            || !window.words("sheet").isEmpty());
            List<String> all = FxThread.call(() -> window.bench.shell.frame.root().lookupAll(".label").stream()
                    .map(label -> ((javafx.scene.control.Labeled) label).getText())
                    .filter(text -> text != null && text.contains("two"))
                    .toList());
            assertThat(all).isNotEmpty().allSatisfy(text -> assertThat(text)
                    .contains("two␊lines ⟨U+202E⟩gpj")
                    .doesNotContain("\n", "\u202e"));
        }
    }

    private static List<String> said(WindowFixture window, String words) {
        return window.words("notice").stream()
                .filter(said -> said.contains(words))
                .toList();
    }
}
