package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.bilingual.state.Waiting;
import org.diptych.core.bilingual.state.WaitingPair;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class PairsWindowTest {
    private static final String POST =
            """
            ---
            title: Cats
            ---

            {% lang_content en %}

            Cats sleep.

            Cats eat.

            The end.

            {% endlang_content %}

            {% lang_content zh %}

            猫睡觉。

            猫吃饭。

            结尾。

            {% endlang_content %}
            """;

    @TempDir
    private Path folder;

    private Path file;

    private WindowFixture open() {
        if (file == null) {
            file = WindowFixture.write(folder.resolve("post.md"), POST);
        }
        WindowFixture window = new WindowFixture(folder.resolve("program"), file);
        window.awaitPosts(1);
        window.await("what is known of the pairs", () -> !window.bench
                .hand
                .posts
                .currentProperty()
                .get()
                .session()
                .pairs()
                .stateProperty()
                .get()
                .isEmpty());
        return window;
    }

    private static Waiting waiting(WindowFixture window) {
        return window.bench.languages.live.linkedProperty().get() == null
                ? Waiting.NONE
                : window.bench.languages.live.linkedProperty().get().waiting();
    }

    private static void awaitWaiting(WindowFixture window, int count) {
        window.await(count + " that wait", () -> waiting(window).pairs().size() == count);
    }

    private static void select(WindowFixture window, String part, String words) {
        PostEditor editor = window.editor(part);
        FxThread.run(() -> {
            editor.requestFocus();
            int place = editor.area().getText().indexOf(words);
            editor.area().selectRange(place, place + words.length());
        });
    }

    private static void save(WindowFixture window) {
        window.command("save");
        window.await("saved", () -> !window.bench
                .hand
                .posts
                .currentProperty()
                .get()
                .session()
                .dirtyProperty()
                .get());
    }

    @Test
    void anEditLetsItsPartnerWaitUntilItsAuthorSaysThatTheyAgree() {
        try (WindowFixture window = open()) {
            window.type("en", "eat.", "always ");
            awaitWaiting(window, 1);
            WaitingPair pair = FxThread.call(() -> waiting(window).pairs().get(0));
            assertThat(pair.before(0)).isEqualTo("Cats eat.");
            assertThat(pair.now(0)).isEqualTo("Cats always eat.");
            assertThat(pair.waits().waits(1)).isTrue();
            window.await("the status bar counts it", () -> window.bench
                    .shell
                    .frame
                    .root()
                    .lookup("#status-waiting")
                    .isVisible());
            assertThat(window.text("status-waiting")).contains("1", "中文");
            assertThat(FxThread.call(() -> window.bench.shell.frame.root().lookupAll(".part-waiting").stream()
                            .filter(Node::isVisible)
                            .count()))
                    .isEqualTo(1);

            window.type("zh", "吃饭", "总是");
            window.await("the partner, changed", () -> waiting(window).pairs().stream()
                    .anyMatch(one -> one.now(1).equals("猫总是吃饭。")));
            save(window);
        }
        file = WindowFixture.write(
                folder.resolve("renamed.md"),
                WindowFixture.read(file)
                        .replace("Cats sleep.\n\nCats always eat.", "Cats always eat.\n\nCats sleep.")
                        .replace("猫睡觉。\n\n猫总是吃饭。", "猫总是吃饭。\n\n猫睡觉。"));
        folder.resolve("post.md").toFile().delete();
        try (WindowFixture window = open()) {
            awaitWaiting(window, 1);
            assertThat(FxThread.call(() -> waiting(window).pairs().get(0).before(1)))
                    .isEqualTo("猫吃饭。");
            select(window, "zh", "总是");
            window.command("pair-agreed");
            awaitWaiting(window, 0);
            window.command("undo");
            awaitWaiting(window, 1);
            window.command("redo");
            awaitWaiting(window, 0);
            assertThat(window.isDirty()).isFalse();
        }
        try (WindowFixture window = open()) {
            window.type("zh", "睡觉", "天天");
            awaitWaiting(window, 1);
            assertThat(FxThread.call(() -> waiting(window).pairs().get(0).now(0)))
                    .isEqualTo("Cats sleep.");
        }
        assertThat(Files.exists(folder.resolve(PairStore.SITE_FILE))).isFalse();
    }

    @Test
    void takingTheEditBackEndsTheWaiting() {
        try (WindowFixture window = open()) {
            window.type("en", "eat.", "always ");
            awaitWaiting(window, 1);
            window.command("undo");
            awaitWaiting(window, 0);
        }
    }

    @Test
    void theAuthorsWordCountsUntilItIsTakenBackAndAfterStartingAgain() {
        try (WindowFixture window = open()) {
            select(window, "en", "Cats sleep.\n\nCats eat.");
            select(window, "zh", "睡");
            window.command("pair-together");
            window.await("two and one together", () -> links(window).contains("2-1"));
            window.command("undo");
            window.await("as before", () -> links(window).equals(List.of("1-1", "1-1", "1-1")));
            window.command("redo");
            window.await("together again", () -> links(window).contains("2-1"));
            window.type("zh", "睡觉", "天天");
            window.await(
                    "still together",
                    () -> links(window).contains("2-1")
                            && waiting(window).pairs().size() == 1);
            save(window);
        }
        try (WindowFixture window = open()) {
            window.await("together from the start", () -> links(window).contains("2-1"));
            select(window, "en", "The end");
            window.command("pair-alone");
            window.await("nobody answers", () -> links(window).contains("1-0"));
        }
    }

    private static List<String> links(WindowFixture window) {
        return window.bench.languages.live.linkedProperty().get().alignment().links().stream()
                .map(link -> link.first().size() + "-" + link.second().size())
                .toList();
    }

    @Test
    void whatOneLanguageLacksIsMirroredInOneStep() {
        String post = POST.replace("Cats sleep.", "Cats sleep 11 hours.")
                .replace("猫睡觉。", "猫睡 11 小时。")
                .replace("Cats eat.", "Cats eat 22 mice.")
                .replace("猫吃饭。", "猫吃 22 只老鼠。")
                .replace("The end.", "The end 33.")
                .replace("结尾。", "结尾 33。");
        file = WindowFixture.write(folder.resolve("post.md"), post);
        try (WindowFixture window = open()) {
            window.type("en", "The end 33.", "A new thing with $x$ that nobody has said before.\n\n$$y$$\n\n");
            select(window, "en", "A new thing with $x$ that nobody has said before.\n\n$$y$$");
            window.command("mirror");
            window.await("the mirrored blocks", () -> text(window, "zh")
                    .contains("猫吃 22 只老鼠。\n\n<!-- diptych: translate -->\n$x$\n\n$$y$$\n\n结尾 33。"));
            window.await("a link for each", () -> links(window).equals(List.of("1-1", "1-1", "1-1", "1-1", "1-1")));
            assertThat(FxThread.call(() -> waiting(window).pairs())).isEmpty();
            window.command("undo");
            assertThat(FxThread.call(() -> text(window, "zh"))).isEqualTo(text(post, "zh"));
            assertThat(FxThread.call(() -> text(window, "en"))).contains("A new thing");
        }
    }

    @Test
    void aPostOfOneLanguageGetsASecondThatIsStillToBeWritten() {
        file = WindowFixture.write(
                folder.resolve("post.md"), POST.substring(0, POST.indexOf("\n\n{% lang_content zh %}")) + "\n");
        try (WindowFixture window = new WindowFixture(folder.resolve("program"), file)) {
            window.awaitPosts(1);
            select(window, "en", "Cats");
            window.command("mirror-body");
            window.await("a second body", () -> window.bench
                    .hand
                    .posts
                    .currentProperty()
                    .get()
                    .session()
                    .fileText()
                    .contains("{% lang_content zh %}\n\n<!-- diptych: translate -->\n\n"));
            select(window, "zh", "diptych");
            window.command("undo");
            assertThat(window.isDirty()).isFalse();
        }
    }

    @Test
    void fromABodyThatHasNothingYetAllOfTheOtherComesOver() {
        file = WindowFixture.write(
                folder.resolve("post.md"),
                POST.replace("猫睡觉。\n\n猫吃饭。\n\n结尾。\n\n", "").replace("eat", "eat $x$"));
        try (WindowFixture window = new WindowFixture(folder.resolve("program"), file)) {
            window.awaitPosts(1);
            select(window, "zh", "");
            window.await(
                    "both are read",
                    () -> window.bench.languages.live.linkedProperty().get() != null);
            window.command("mirror-body");
            window.await(
                    "what the English says", () -> text(window, "zh").contains("<!-- diptych: translate -->\n$x$"));
        }
    }

    private static String text(WindowFixture window, String part) {
        return text(window.bench.hand.posts.currentProperty().get().session().fileText(), part);
    }

    private static String text(String file, String language) {
        int start = file.indexOf("{% lang_content " + language);
        return file.substring(start, file.indexOf("{% endlang", start));
    }

    @Test
    void whatWasSaidBeforeIsShownWithBothSides() {
        try (WindowFixture window = open()) {
            select(window, "zh", "吃饭");
            window.command("as-before");
            window.await(
                    "the pair", () -> window.bench.shell.frame.root().lookupAll("#earlier-list .list-cell").stream()
                            .anyMatch(cell -> "猫吃饭。 = Cats eat.".equals(cell.getAccessibleText())));
        }
    }

    @Test
    void postsOfTheSiteThatWereNeverOpenedTellToo() throws java.io.IOException {
        WindowFixture.write(folder.resolve("_config.yml"), "title: A\n");
        Path posts = Files.createDirectories(folder.resolve("source/_posts"));
        WindowFixture.write(
                posts.resolve("other.md"),
                POST.replace("The end.", "Lions roar.").replace("结尾。", "狮子吼叫。"));
        file = WindowFixture.write(posts.resolve("post.md"), POST);
        try (WindowFixture window = open()) {
            window.awaitSite(2);
            window.command("as-before");
            window.with(bench -> ((javafx.scene.control.TextField)
                            bench.shell.frame.root().lookup("#earlier-phrase"))
                    .setText("roar"));
            window.await(
                    "the other post's pair",
                    () -> window.bench.shell.frame.root().lookupAll("#earlier-list .list-cell").stream()
                            .anyMatch(cell -> "Lions roar. = 狮子吼叫。".equals(cell.getAccessibleText())));
        }
    }

    @Test
    void aSiteKeepsThemInAFileOfItsOwnIfItsAuthorWants() {
        WindowFixture.write(folder.resolve("_config.yml"), "title: A\n");
        try (WindowFixture window = open()) {
            window.with(bench -> bench.ground.settings.change(all -> all.withPairsWithSite(true)));
            window.type("en", "eat.", "always ");
            awaitWaiting(window, 1);
            save(window);
            select(window, "en", "always");
            window.command("pair-agreed");
            awaitWaiting(window, 0);
        }
        assertThat(WindowFixture.read(folder.resolve(PairStore.SITE_FILE)).lines())
                .isSorted()
                .anyMatch(line -> line.startsWith("post.md\tCats always eat.\t猫吃饭。\tagreed 2\ten\tzh\t"));
    }
}
