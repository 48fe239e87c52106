package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebView;
import org.diptych.app.commands.SideName;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author's way with citations in a post of a site, from the first key to the file's last byte. */
@Tag("window")
class CitationStoryWindowTest {
    private static final String RIVER =
            """
            ---
            title: River
            ---
            {% references %}
            [hodges] Hodges, W. (2001). Rivers and their   clocks.
            {% endreferences %}
            """;

    private static final String BIBTEX =
            """
            @article{birk, author = {Birk, Dora and others}, title = {Ivory dials}, journal = {Dial Letters},
              year = 2019, volume = 4, number = 2, pages = {11--19}}
            """;

    private static final String BIRK = "Birk, D., et al. (2019). Ivory dials. Dial Letters, 4(2), 11–19.";

    @TempDir
    Path folder;

    private Path post;
    private WindowFixture window;

    @BeforeEach
    void makeSite() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectories(folder.resolve("blog/source/_posts"));
        write("_config.yml", "title: Leaves\n");
        write("source/_posts/river.md", RIVER);
        post = write("source/_posts/leaves.md", Bilingual.POST);
    }

    @Test
    void citesWhatAnotherPostHasAndWhatIsPastedRenamesTakesBackReordersAndSaves() {
        try (WindowFixture opened = new WindowFixture(folder.resolve("config"), post)) {
            window = opened;
            window.awaitPosts(1);
            window.awaitSite();

            String cited = citeFromTheOtherPost();
            String pasted = pasteBibtexAndCite(cited);
            String renamed = renameAndTakeBackOnce(pasted);
            String moved = moveUp(renamed);
            takeBackOneByOne(renamed, pasted);

            window.command("redo");
            awaitText(renamed);
            window.command("redo");
            awaitText(moved);
            window.command("save");
            window.await("the file", () -> !window.isDirty());
            assertThat(WindowFixture.read(post)).isEqualTo(moved);
            assertThat(WindowFixture.read(post.resolveSibling("river.md"))).isEqualTo(RIVER);
        }
    }

    private String citeFromTheOtherPost() {
        window.type("en", "shadow", "");
        type("{% ref hod");
        window.await("the entry", () -> window.words("candidate-cell").contains("hodges"));
        assertThat(window.words("candidate-cell")).contains("River").doesNotContain("gouk");
        press(window.focused(), KeyCode.ENTER, false);
        String cited = Bilingual.POST
                .replace("casts a shadow", "casts a {% ref hodges %}shadow")
                .replace("(1988).\n", "(1988).\n\n[hodges] Hodges, W. (2001). Rivers and their   clocks.\n");
        awaitText(cited);
        awaitNumbers("[2] [1] [1]");
        return cited;
    }

    private String pasteBibtexAndCite(String before) {
        window.type("zh", "影子", "");
        window.command("add-reference");
        window.await("the sheet", () -> window.bench.shell.frame.root().lookup(".adding-sheet .text-area") != null);
        FxThread.run(
                () -> ((TextArea) window.bench.shell.frame.root().lookup(".adding-sheet .text-area")).setText(BIBTEX));
        window.await("the key", () -> window.bench.shell.frame.root().lookup(".reference-key-field") != null);
        assertThat(window.words("added-row")).contains(BIRK);
        assertThat(FxThread.call(() ->
                        ((TextInputControl) window.bench.shell.frame.root().lookup(".reference-key-field")).getText()))
                .isEqualTo("birk");
        FxThread.run(() -> ((Button) window.bench.shell.frame.root().lookup(".adding-sheet .button.accent")).fire());
        String pasted =
                before.replace("投下影子", "投下{% ref birk %}影子").replace("clocks.\n", "clocks.\n\n[birk] " + BIRK + "\n");
        awaitText(pasted);
        awaitNumbers("[2] [1] [3] [1]");
        return citeInEnglishToo(pasted);
    }

    private String citeInEnglishToo(String pasted) {
        window.type("en", "shadow", "");
        type("{% ref bir");
        window.await("the new entry", () -> window.words("candidate-cell").contains("birk"));
        press(window.focused(), KeyCode.ENTER, false);
        String both = pasted.replace("{% ref hodges %}shadow", "{% ref hodges %}{% ref birk %}shadow");
        awaitText(both);
        awaitNumbers("[2] [3] [1] [3] [1]");
        return both;
    }

    private void takeBackOneByOne(String... texts) {
        for (String text : texts) {
            window.command("undo");
            awaitText(text);
        }
    }

    private String renameAndTakeBackOnce(String before) {
        window.with(bench -> bench.shell.frame.setSide(Optional.of(SideName.REFERENCES)));
        rename("birk", "dials");
        String renamed = before.replace("ref birk", "ref dials").replace("[birk]", "[dials]");
        awaitText(renamed);

        FxThread.run(() -> table().requestFocus());
        window.command("undo");
        awaitText(before);
        window.command("redo");
        awaitText(renamed);
        return renamed;
    }

    private String moveUp(String before) {
        awaitRows("dials");
        FxThread.run(() -> table().getSelectionModel().select(2));
        press(table(), KeyCode.UP, true);
        String moved =
                before.replace("\n[dials] " + BIRK + "\n", "").replace("[hodges]", "[dials] " + BIRK + "\n\n[hodges]");
        awaitText(moved);
        awaitNumbers("[3] [2] [1] [2] [1]");
        return moved;
    }

    private void rename(String key, String newKey) {
        awaitRows(key);
        FxThread.run(() -> table().getSelectionModel().select(2));
        press(table(), KeyCode.F2, false);
        TextInputControl field = (TextInputControl)
                FxThread.call(() -> window.bench.shell.frame.root().lookupAll(".reference-form .text-input").stream()
                        .filter(node -> key.equals(((TextInputControl) node).getText()))
                        .findFirst()
                        .orElseThrow());
        FxThread.run(() -> field.setText(newKey));
        press(field, KeyCode.ENTER, false);
    }

    /** The numbers of the citations on the page, as they stand there. */
    private void awaitNumbers(String numbers) {
        window.await(numbers + " on the page", () -> numbersShown().equals(numbers));
    }

    private String numbersShown() {
        return String.valueOf(page().getEngine()
                .executeScript("Array.from(document.querySelectorAll('.refplus-num'))"
                        + ".map(each => each.textContent.trim()).join(' ')"));
    }

    private WebView page() {
        return (WebView) window.bench.shell.page.lookup(".web-view");
    }

    private void awaitText(String text) {
        window.await("the change", () -> window.bench
                .hand
                .posts
                .currentProperty()
                .get()
                .session()
                .fileText()
                .equals(text));
    }

    private void awaitRows(String key) {
        window.await(
                "the rows",
                () -> window.bench.shell.frame.root().lookup(".references-panel .table-view") != null
                        && window.words("reference-key").contains(key)
                        && table().getItems().size() == 3);
    }

    private TableView<?> table() {
        return (TableView<?>)
                FxThread.call(() -> window.bench.shell.frame.root().lookup(".references-panel .table-view"));
    }

    private void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(typed -> {
            FxThread.run(() -> Event.fireEvent(
                    window.focused(),
                    new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false)));
            // The list looks at the text once the key has gone through.
            FxThread.run(() -> {});
        });
    }

    private static void press(Node node, KeyCode key, boolean alt) {
        FxThread.run(
                () -> Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false)));
    }

    private Path write(String name, String text) {
        return WindowFixture.write(folder.resolve("blog").resolve(name), text);
    }
}
