package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.desk.browse.HomeEntry;
import org.diptych.desk.browse.Shelf;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is opened, and its posts are looked through and searched, before any of them is open. */
@Tag("window")
class SiteHomeWindowTest {
    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        site = folder.toRealPath().resolve("blog");
        write("_config.yml", "title: River notes\nnew_post_name: :year-:title.md\npost_asset_folder: true\n");
        write(
                "source/_posts/leaves.md",
                "---\ntitle: Leaves\ndate: 2025-03-01\ntags: [dial, time]\ncategories:\n  - [Notes, Trees]\n---\n"
                        + "A heron stands by the weir.\n");
        write(
                "source/_posts/river.md",
                "---\ntitle: 河流\ndate: 2025-01-01\ntags: [dial]\ncategories: Notes\n---\n正午的影子最短。\n");
        write("source/_drafts/idea.md", "---\ntitle: Idea\ndate: 2025-05-01\n---\n{% post_link nowhere %}\n");
    }

    @Test
    void aSiteIsOpenedAndItsPostsStandInShelvesWithCounts() {
        try (WindowFixture window = new WindowFixture(folder.resolve("home"), site)) {
            window.await("the posts", () -> titles(window).equals(List.of("Idea", "Leaves", "河流")));
            assertThat(shelves(window))
                    .containsExactly(
                            "ALL 3",
                            "PUBLISHED 2",
                            "DRAFTS 1",
                            "CATEGORIES 2",
                            "CATEGORY Notes 2",
                            "CATEGORY Trees 1",
                            "TAGS 2",
                            "TAG dial 2",
                            "TAG time 1");

            choose(window, "CATEGORY Trees 1");
            window.await("the category", () -> titles(window).equals(List.of("Leaves")));
            choose(window, "DRAFTS 1");
            window.await("the drafts", () -> titles(window).equals(List.of("Idea")));
            window.await("its finding", () -> spoken(window, "Idea").contains("2 findings"));
            assertThat(spoken(window, "Idea")).contains("draft");
        }
    }

    @Test
    void aFreshSiteSaysHowToBegin() throws IOException {
        for (String post : List.of("_posts/leaves.md", "_posts/river.md", "_drafts/idea.md")) {
            Files.delete(site.resolve("source").resolve(post));
        }
        try (WindowFixture window = new WindowFixture(folder.resolve("home"), site)) {
            window.await(
                    "what to do",
                    () -> FxThread.call(() -> posts(window).getPlaceholder() instanceof Label label
                            && label.getText().equals("No posts yet. Start one with New post.")));
        }
    }

    private static ListView<?> posts(WindowFixture window) {
        return (ListView<?>) window.bench.shell.frame.root().lookup("#home-posts");
    }

    @Test
    void whatIsTypedIsFoundInTheTextsAndOpenedWhereItStands() {
        try (WindowFixture window = new WindowFixture(folder.resolve("home"), site)) {
            window.await("the posts", () -> titles(window).size() == 3);
            type(window, "影子");
            window.await("the Chinese post", () -> titles(window).equals(List.of("河流")));
            type(window, "hero");
            window.await("the English post", () -> titles(window).equals(List.of("Leaves")));
            assertThat(spoken(window, "Leaves")).contains("A heron stands by the weir.");

            FxThread.run(() -> Event.fireEvent(
                    window.bench.shell.frame.root().lookup("#home-words"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
            window.awaitPosts(1);
            window.await("the place", () -> window.bench
                    .hand
                    .views
                    .editor()
                    .filter(editor -> editor.area().getSelectedText().equals("hero"))
                    .isPresent());
        }
    }

    @Test
    void theHomeLiesOverAnOpenPostAndFollowsTheSite() throws IOException {
        try (WindowFixture window = new WindowFixture(folder.resolve("home"), site.resolve("source/_posts/river.md"))) {
            window.awaitPosts(1);
            window.awaitSite();
            window.siteAnswers.add(site.resolve("source"));
            window.command("open-site");
            window.await("the posts", () -> titles(window).size() == 3);
            write("source/_posts/new.md", "---\ntitle: New\ndate: 2025-06-01\n---\nText.\n");
            window.await("the new one", () -> titles(window).get(0).equals("New"));
        }
    }

    @Test
    void aFolderThatIsNoSiteIsSaidToBeNone() throws IOException {
        Path other = Files.createDirectories(folder.toRealPath().resolve("pictures"));
        try (WindowFixture window = new WindowFixture(folder.resolve("home"))) {
            window.siteAnswers.add(other);
            window.command("open-site");
            window.await("the notice", () -> window.words("notice").stream()
                    .anyMatch(words -> words.contains("is not a Hexo site")));
        }
    }

    @Test
    void aNewPostShowsItsFileWhichTheAuthorChanges() {
        try (WindowFixture window = new WindowFixture(folder.resolve("home"), site)) {
            window.await("the posts", () -> titles(window).size() == 3);
            window.command("new");
            window.await("the sheet", () -> window.isShown("new-title"));
            fill(window, "new-title", "Two suns");
            window.await("the place", () -> text(window, "new-place").endsWith("-Two-suns.md"));
            fill(window, "new-place", "_posts/river.md");
            window.await("the warning", () -> window.text("new-note").contains("already exists"));
            fill(window, "new-place", "_posts/2025/suns.md");
            window.await("no warning", () -> !window.text("new-note").contains("already exists"));
            window.press("new-make");
            window.awaitPosts(1);

            Path made = site.resolve("source/_posts/2025/suns.md");
            assertThat(window.post().path()).contains(made);
            assertThat(WindowFixture.read(made)).contains("title: Two suns").contains("{% lang_content zh %}");
            assertThat(site.resolve("source/_posts/2025/suns")).isDirectory();
        }
    }

    @Test
    void aDraftInTheWindowIsPublishedAndRenamedAndTakenBack() throws IOException {
        Path draft = site.resolve("source/_drafts/idea.md");
        Files.writeString(
                draft,
                "---\ntitle: Idea\ndate: 2025-05-01\n---\n{% lang_content en %}\nText.\n{% endlang_content %}\n");
        write("source/_posts/linking.md", "---\ntitle: Linking\n---\n{% post_link idea %}\n");
        try (WindowFixture window = new WindowFixture(folder.resolve("home"), draft)) {
            window.awaitPosts(1);
            window.await("the site", () -> window.isAvailable("publish"));
            assertThat(window.isAvailable("to-drafts")).isFalse();
            window.command("publish");
            Path post = site.resolve("source/_posts/2025-idea.md");
            window.await(
                    "the post", () -> window.post().path().filter(post::equals).isPresent());
            assertThat(draft).doesNotExist();

            window.type("en", "Text", "More. ");
            window.command("rename-file");
            window.await("the sheet", () -> window.isShown("file-name"));
            window.await("the index", () -> window.bench
                    .site
                    .sites
                    .currentProperty()
                    .get()
                    .find(post)
                    .isPresent());
            fill(window, "file-name", "2025-thought");
            window.await("the link", () -> window.text("file-name-note").contains("Linking"));
            window.press("file-name-make");
            Path renamed = site.resolve("source/_posts/2025-thought.md");
            window.await(
                    "the new name",
                    () -> window.post().path().filter(renamed::equals).isPresent());
            assertThat(WindowFixture.read(renamed)).contains("More. Text.");
            assertThat(WindowFixture.read(site.resolve("source/_posts/linking.md")))
                    .contains("{% post_link thought %}");
            assertThat(window.isDirty()).isFalse();

            window.command("to-drafts");
            Path back = site.resolve("source/_drafts/thought.md");
            window.await(
                    "the draft", () -> window.post().path().filter(back::equals).isPresent());
        }
    }

    private static ListView<?> list(WindowFixture window) {
        return (ListView<?>) window.bench.shell.frame.root().lookup("#home-posts");
    }

    private static List<String> titles(WindowFixture window) {
        return FxThread.call(() -> Optional.ofNullable(list(window)).stream()
                .flatMap(list -> list.getItems().stream())
                .map(entry -> ((HomeEntry) entry).post().name())
                .toList());
    }

    private static String spoken(WindowFixture window, String title) {
        return FxThread.call(() -> window.bench.shell.frame.root().lookupAll(".home-line").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null && text.startsWith(title))
                .findFirst()
                .orElse(""));
    }

    @SuppressWarnings("unchecked")
    private static TreeView<Shelf> tree(WindowFixture window) {
        return (TreeView<Shelf>) window.bench.shell.frame.root().lookup("#home-shelves");
    }

    private static List<String> shelves(WindowFixture window) {
        return FxThread.call(() -> {
            List<String> said = new ArrayList<>();
            for (int i = 0; i < tree(window).getExpandedItemCount(); i++) {
                TreeItem<Shelf> item = tree(window).getTreeItem(i);
                item.setExpanded(true);
                said.add(said(item));
            }
            return said;
        });
    }

    private static String said(TreeItem<Shelf> item) {
        Shelf shelf = item.getValue();
        String last =
                shelf.path().isEmpty() ? "" : shelf.path().get(shelf.path().size() - 1) + " ";
        return shelf.kind() + " " + last + shelf.posts();
    }

    private static void choose(WindowFixture window, String shelf) {
        FxThread.run(() -> {
            TreeView<Shelf> tree = tree(window);
            for (int i = 0; i < tree.getExpandedItemCount(); i++) {
                if (said(tree.getTreeItem(i)).equals(shelf)) {
                    tree.getSelectionModel().select(i);
                }
            }
        });
    }

    private static void type(WindowFixture window, String words) {
        fill(window, "home-words", words);
    }

    private static void fill(WindowFixture window, String id, String words) {
        FxThread.run(() -> ((TextField) window.bench.shell.frame.root().lookup("#" + id)).setText(words));
    }

    private static String text(WindowFixture window, String id) {
        return FxThread.call(() -> ((TextField) window.bench.shell.frame.root().lookup("#" + id)).getText());
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
