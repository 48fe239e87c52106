package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.diptych.core.check.Finding;
import org.diptych.desk.settings.ChineseSpacing;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spelling and the hints on Chinese, as their author meets them. */
@Tag("window")
class WritingWindowTest {
    private static final String POST =
            """
            ---
            title: A post
            ---
            {% lang_content en %}

            We recieve it.

            Another line.

            {% endlang_content %}

            {% lang_content zh %}

            使用LSTM模型,结果很好,真的。

            {% endlang_content %}
            """;

    @TempDir
    Path folder;

    private WindowFixture open(Path file) {
        WindowFixture window = new WindowFixture(true, folder.resolve("config"), file);
        window.awaitPosts(1);
        return window;
    }

    private static List<String> found(WindowFixture window, String rule) {
        return FxThread.call(() ->
                Optional.ofNullable(window.bench
                                .hand
                                .posts
                                .currentProperty()
                                .get()
                                .session()
                                .analysisProperty()
                                .get())
                        .stream()
                        .flatMap(analysis -> analysis.findings().stream()
                                .filter(finding -> finding.rule().equals(rule))
                                .map((Finding finding) ->
                                        finding.range().in(analysis.post().text())))
                        .toList());
    }

    private static void await(WindowFixture window, String rule, String... expected) {
        window.await(rule + " " + List.of(expected), () -> found(window, rule).equals(List.of(expected)));
    }

    /** What is written under the words of the editor's menu at {@code word}. */
    private static List<MenuItem> menuAt(WindowFixture window, PostEditor editor, String word) {
        return FxThread.call(() -> {
            editor.area().moveTo(editor.area().getText().indexOf(word) + 1);
            editor.area().getContextMenu().getOnShowing().handle(null);
            return editor.area().getContextMenu().getItems();
        });
    }

    private static MenuItem awaitItem(WindowFixture window, List<MenuItem> menu, String label) {
        window.await("an item " + label, () -> menu.stream().anyMatch(item -> label.equals(item.getText())));
        return FxThread.call(() -> menu.stream()
                .filter(item -> label.equals(item.getText()))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aSuggestionOfTheMenuReplacesTheWordAsOneStep() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture window = open(file)) {
            await(window, "spelling", "recieve");

            MenuItem receive = awaitItem(window, menuAt(window, window.editor("en"), "recieve"), "receive");
            FxThread.run(() -> receive.fire());

            assertThat(window.text()).isEqualTo(POST.replace("recieve", "receive"));
            await(window, "spelling");
            window.command("undo");
            assertThat(window.text()).isEqualTo(POST);
        }
    }

    @Test
    void aWordOfMyOwnIsRightInEveryPostAndAfterARestart() throws Exception {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture window = open(file)) {
            await(window, "spelling", "recieve");

            MenuItem add =
                    awaitItem(window, menuAt(window, window.editor("en"), "recieve"), "Add “recieve” to my words");
            FxThread.run(() -> add.fire());

            await(window, "spelling");
            assertThat(folder.resolve("config/words.txt")).hasContent("recieve");
            assertThat(window.text()).isEqualTo(POST);
        }
        Files.writeString(file, POST.replace("Another", "Anothr"));
        try (WindowFixture window = open(file)) {
            await(window, "spelling", "Anothr");
        }
    }

    @Test
    void aSitesWordsAreAPlainFileInIt() throws Exception {
        Path posts = Files.createDirectories(folder.resolve("site/source/_posts"));
        Files.writeString(folder.resolve("site/_config.yml"), "title: Site\n");
        Path words = Files.writeString(folder.resolve("site/diptych-words.txt"), "# ours\nAnothr\n");
        Path file = WindowFixture.write(posts.resolve("post.md"), POST.replace("Another", "Anothr"));
        try (WindowFixture window = open(file)) {
            await(window, "spelling", "recieve");

            MenuItem add = awaitItem(
                    window, menuAt(window, window.editor("en"), "recieve"), "Add “recieve” to the site’s words");
            FxThread.run(() -> add.fire());

            await(window, "spelling");
            assertThat(words).hasContent("# ours\nAnothr\nrecieve\n");
        }
    }

    @Test
    void theWordThatIsBeingTypedIsNotMarkedYet() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture window = open(file)) {
            await(window, "spelling", "recieve");
            PostEditor editor = window.editor("en");

            window.type("en", "Another", "wr");
            await(window, "spelling", "recieve");
            window.type("en", "Another", " ");
            window.type("en", " Another", "q");
            await(window, "spelling", "recieve", "wrq");
            assertThat(marked(editor)).containsExactly("recieve");

            FxThread.run(() -> editor.area().moveTo(0));
            window.await("the mark", () -> marked(editor).equals(List.of("recieve", "wrq")));
        }
    }

    private static List<String> marked(PostEditor editor) {
        return FxThread.call(() -> editor.findings().stream()
                .map(mark -> mark.range().in(editor.area().getText()))
                .filter(text -> text.matches("[a-z]+"))
                .toList());
    }

    @Test
    void spellingIsSwitchedOffInTheSettings() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture window = open(file)) {
            await(window, "spelling", "recieve");

            window.with(bench -> bench.ground.settings.change(
                    all -> all.withWriting(all.writing().withSpelling(false))));
            await(window, "spelling");
            window.with(bench -> bench.ground.settings.change(
                    all -> all.withWriting(all.writing().withSpelling(true))));
            await(window, "spelling", "recieve");
        }
    }

    @Test
    void allHintsOfAKindAreMendedAsOneStep() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture window = open(file)) {
            await(window, "chinese-punctuation", ",", ",");
            assertThat(found(window, "chinese-spacing")).isEmpty();

            window.command("side-findings");
            window.await("the button", () -> window.bench.shell.frame.root().lookup(".fix-all-button") != null);
            FxThread.run(() -> ((Button) window.bench.shell.frame.root().lookup(".fix-all-button")).fire());

            String mended = POST.replace("型,结果很好,真", "型，结果很好，真");
            assertThat(window.text()).isEqualTo(mended);
            undoInChinese(window);
            assertThat(window.text()).isEqualTo(POST);
        }
    }

    private static void undoInChinese(WindowFixture window) {
        PostEditor editor = window.editor("zh");
        FxThread.run(editor::requestFocus);
        window.await("the focus", () -> editor.area().isFocused());
        window.command("undo");
    }

    @Test
    void spacesArePutInByCommandThoughNothingIsSaidOfThem() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture window = open(file)) {
            window.command("mend-spacing");

            window.await("the spaces", () -> window.text().contains("使用 LSTM 模型,"));
            undoInChinese(window);
            assertThat(window.text()).isEqualTo(POST);
        }
    }

    @Test
    void spacesArePutInWithASaveIfTheAuthorWantsThat() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture window = open(file)) {
            window.with(bench -> bench.ground.settings.change(
                    all -> all.withWriting(all.writing().withSpacing(ChineseSpacing.MENDED))));
            await(window, "chinese-spacing", "用L", "M模");

            window.command("save");
            assertThat(window.isDirty()).isFalse();
            assertThat(window.text()).isEqualTo(POST);
            window.type("zh", "使用", "我们");
            window.command("save");

            window.await("the save", () -> !window.isDirty() && window.text().contains("我们使用 LSTM 模型"));
            window.awaitWrites();
            assertThat(WindowFixture.read(file)).isEqualTo(POST.replace("使用LSTM", "我们使用 LSTM "));
        }
    }

    @Test
    void aThemeThatSpacesByItselfWantsNoHint() throws Exception {
        Path posts = Files.createDirectories(folder.resolve("site/source/_posts"));
        Files.writeString(folder.resolve("site/_config.yml"), "title: Site\ntheme: next\n");
        Path theme = Files.writeString(folder.resolve("site/_config.next.yml"), "pangu: false\n");
        Path file = WindowFixture.write(posts.resolve("post.md"), POST);
        try (WindowFixture window = open(file)) {
            window.with(bench -> bench.ground.settings.change(
                    all -> all.withWriting(all.writing().withSpacing(ChineseSpacing.SHOWN))));
            await(window, "chinese-spacing", "用L", "M模");

            Files.writeString(theme, "pangu: true\n");
            window.with(bench -> bench.hand.writing.look());

            await(window, "chinese-spacing");
        }
    }

    @Test
    void suggestionsAreAskedForWithTheKeysAlone() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture window = open(file)) {
            await(window, "spelling", "recieve");
            PostEditor editor = window.editor("en");
            FxThread.run(() -> {
                editor.requestFocus();
                editor.area().moveTo(editor.area().getText().indexOf("recieve") + 2);
                editor.area()
                        .fireEvent(
                                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, true, false));
            });

            window.await("the suggestion", () -> button("receive").isPresent());
            FxThread.run(() -> button("receive").orElseThrow().fire());

            assertThat(window.text()).isEqualTo(POST.replace("recieve", "receive"));
        }
    }

    private static Optional<Button> button(String label) {
        return Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".finding-fix").stream())
                .filter(node -> node instanceof Button fix && label.equals(fix.getText()))
                .map(Button.class::cast)
                .findFirst();
    }
}
