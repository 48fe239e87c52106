package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.check.Finding;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.Correction;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window in a Hexo site. */
@Tag("window")
class SiteWindowTest {
    private static final String LINKING = Bilingual.POST.replace("The string", "Over {% post_link river %} the string");

    @TempDir
    Path folder;

    private Path post;
    private Path river;

    @BeforeEach
    void makeSite() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectories(folder.resolve("blog/source/_posts"));
        Files.createDirectories(folder.resolve("blog/scaffolds"));
        write("_config.yml", "permalink: :year/:title/\n");
        write("scaffolds/post.md", "---\n# ours\ntitle: {{ title }}\nrefplus: true\n---\n");
        post = write("source/_posts/leaves.md", LINKING);
        river = write("source/_posts/river.md", "---\ntitle: River\ndate: 2025-03-04\ntags:\n  - dial # here\n---\n");
    }

    @Test
    void aLinkFollowsTheSettingsAndThePosts() throws IOException {
        try (WindowFixture window = open()) {
            window.await("the link", () -> html(window).contains("<a href=\"/2025/river/\" title=\"River\">"));

            write("_config.yml", "permalink: posts/:title.html\nroot: /notes\n");
            window.await("the new address", () -> html(window).contains("<a href=\"/notes/posts/river.html\""));

            Files.delete(river);
            window.await("the finding", () -> rules(window).contains("missing-post"));
        }
    }

    @Test
    void aTagIsRenamedInEveryPostAndTheOpenOneFollows() {
        try (WindowFixture window = open()) {
            awaitIndex(window, 2);
            window.command("rename-site");
            fill(window, "rename-from", "dial");
            fill(window, "rename-to", "sundial: old");
            window.await("the changes", () -> window.text("rename-make").equals("Rename in 2 posts"));
            window.press("rename-make");

            window.await("the files", () -> WindowFixture.read(river).contains("\"sundial: old\""));
            assertThat(WindowFixture.read(river))
                    .isEqualTo("---\ntitle: River\ndate: 2025-03-04\ntags:\n  - \"sundial: old\" # here\n---\n");
            assertThat(WindowFixture.read(post)).isEqualTo(LINKING.replace("[dial, ", "[\"sundial: old\", "));
            window.await(
                    "the open post", () -> window.part("FRONT_MATTER").content().contains("[\"sundial: old\", time]"));
            assertThat(window.isDirty()).isFalse();
            window.await(
                    "the index",
                    () -> index(window).words().tags().get(0).word().equals("sundial: old"));
        }
    }

    @Test
    void whatAnOpenPostCarriesUnsavedIsKnownToTheSitesWords() {
        try (WindowFixture window = open()) {
            window.await("the words", () -> counted(window).equals("dial 2, time 1"));

            FxThread.run(() -> new Correction(window.post().session(), window.bench.site.background)
                    .make(
                            List.of(new TextEdit(
                                    TextRange.ofLength(LINKING.indexOf("dial, time"), "dial, time".length()),
                                    "lantern, 日晷")),
                            ""));
            window.await("the live words", () -> counted(window).equals("dial 1, lantern 1, 日晷 1"));
            assertThat(WindowFixture.read(post)).isEqualTo(LINKING);

            FxThread.run(() -> window.bench.hand.posts.remove(window.post()));
            window.await("the file's words", () -> counted(window).equals("dial 2, time 1"));
        }
    }

    @Test
    void aPostThatWasNeverOpenShowsItsFindingsOnceTheyAreCounted() {
        String faulty = "---\ntitle: Faulty\n---\n{% post_link nowhere %}\n";
        Path other = write("source/_posts/faulty.md", faulty);
        try (WindowFixture window = open()) {
            awaitIndex(window, 3);
            window.command("open-post");
            window.await("the count", () -> spoken(window, "Faulty").endsWith(", 2 findings"));

            WindowFixture.write(other, faulty.replace("{% post_link nowhere %}", "<!--more-->\nText."));
            window.await("no finding", () -> !spoken(window, "Faulty").contains("finding"));
            assertThat(spoken(window, "River")).doesNotContain("finding");
        }
    }

    @Test
    void aPostHasAsManyFindingsInTheListWhileItIsOpenAsBeforeAndAfter() {
        // Its comma in half width is a hint on writing.
        Path other = write(
                "source/_posts/faulty.md",
                "---\ntitle: Faulty\n---\n<!--more-->\n{% lang_content zh %}\n影子,最短,最长,不变。{% post_link nowhere %}\n{% endlang_content %}\n");
        try (WindowFixture window = open()) {
            awaitIndex(window, 3);
            window.command("open-post");
            window.await("the count", () -> spoken(window, "Faulty").endsWith(", 1 finding"));

            FxThread.run(() -> window.bench.hand.desk.open(List.of(other)));
            window.await(
                    "the hint",
                    () -> window.bench.hand.posts.posts().size() == 2
                            && rules(window).contains("chinese-punctuation"));
            window.type("zh", "{% post_link nowhere %}", "{% post_link never %}");
            window.command("open-post");
            window.await("one more, and no hint", () -> spoken(window, "Faulty").endsWith(", 2 findings"));
        }
    }

    @Test
    void picturesOfAPostThatWasNeverOpenCountTooAndFollowTheDiskAndTheSettings() throws IOException {
        write("source/_posts/pictured.md", "---\ntitle: Pictured\n---\n<!--more-->\n![](leaf.png)\n");
        try (WindowFixture window = open()) {
            awaitIndex(window, 3);
            window.command("open-post");
            window.await("the count", () -> spoken(window, "Pictured").endsWith(", 1 finding"));

            Files.write(folder.resolve("blog/source/_posts/leaf.png"), new byte[10]);
            window.await("no finding", () -> !spoken(window, "Pictured").contains("finding"));

            Files.write(folder.resolve("blog/source/_posts/leaf.png"), new byte[3 << 20]);
            window.await("too large", () -> spoken(window, "Pictured").endsWith(", 1 finding"));

            window.with(bench -> bench.ground.settings.change(
                    all -> all.withInsert(all.insert().withPictures(new Wishes(0, true)))));
            window.await("no description", () -> spoken(window, "Pictured").endsWith(", 1 finding"));
            window.with(bench -> bench.ground.settings.change(
                    all -> all.withInsert(all.insert().withPictures(new Wishes(0, false)))));
            window.await("none is wanted", () -> !spoken(window, "Pictured").contains("finding"));
        }
    }

    /** What is said of the post in the list; three dots in it are said in words. */
    private static String spoken(WindowFixture window, String title) {
        return FxThread.call(() -> window.bench.shell.frame.root().lookupAll(".post-line").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null && text.startsWith(title))
                .findFirst()
                .orElse(""));
    }

    private static String counted(WindowFixture window) {
        return window.bench.hand.surroundings.siteWords().get().tags().stream()
                .map(tag -> tag.word() + " " + tag.posts())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aNewPostIsMadeFromTheSitesScaffoldWhereHexoPutsIt() {
        try (WindowFixture window = open()) {
            awaitIndex(window, 2);
            window.command("new");
            fill(window, "new-title", "River: two");
            FxThread.run(() -> window.bench.shell.frame.root().lookupAll(".button").stream()
                    .map(javafx.scene.control.Button.class::cast)
                    .filter(javafx.scene.control.Button::isDefaultButton)
                    .findFirst()
                    .orElseThrow()
                    .fire());
            window.awaitPosts(2);

            Path made = folder.resolve("blog/source/_posts/River-two.md");
            assertThat(window.post().path()).contains(made);
            assertThat(WindowFixture.read(made))
                    .startsWith("---\n# ours\ntitle: \"River: two\"\nrefplus: true\n---\n")
                    .contains("{% lang_content zh %}");
        }
    }

    @Test
    void postsOfTheSiteAreOfferedWhileALinkIsTyped() {
        try (WindowFixture window = open()) {
            awaitIndex(window, 2);
            window.type("en", "casts", "");
            // The names are made ready once the index is there.
            CompletableFuture<Void> ready = new CompletableFuture<>();
            window.bench.site.background.run(() -> ready.complete(null));
            ready.join();
            type(window, "{% post_link ri");
            window.await("the names", () -> window.bench.shell.frame.root().lookup(".citation-picker") != null);
            FxThread.run(() -> Event.fireEvent(
                    window.focused(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));

            assertThat(FxThread.call(() -> window.part("en").content())).contains("{% post_link river");
        }
    }

    private WindowFixture open() {
        WindowFixture window = new WindowFixture(folder.resolve("config"), post);
        window.awaitPosts(1);
        return window;
    }

    private Path write(String name, String text) {
        return WindowFixture.write(folder.resolve("blog").resolve(name), text);
    }

    private static void awaitIndex(WindowFixture window, int posts) {
        window.await(
                posts + " posts in the index",
                () -> index(window) != null && index(window).posts().size() == posts);
    }

    private static SiteIndex index(WindowFixture window) {
        return window.bench.site.sites.currentProperty().get();
    }

    private static Analysis analysis(WindowFixture window) {
        return window.bench
                .hand
                .posts
                .currentProperty()
                .get()
                .session()
                .analysisProperty()
                .get();
    }

    private static String html(WindowFixture window) {
        return analysis(window).published().html();
    }

    private static List<String> rules(WindowFixture window) {
        return analysis(window).findings().stream().map(Finding::rule).toList();
    }

    private static void fill(WindowFixture window, String id, String text) {
        window.await(id, () -> window.bench.shell.frame.root().lookup("#" + id) != null);
        FxThread.run(() -> ((TextInputControl) window.bench.shell.frame.root().lookup("#" + id)).setText(text));
    }

    private static void type(WindowFixture window, String text) {
        text.codePoints().mapToObj(Character::toString).forEach(typed -> {
            FxThread.run(() -> Event.fireEvent(
                    window.focused(),
                    new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false)));
            // The list looks at the text once the key has gone through.
            FxThread.run(() -> {});
        });
    }
}
