package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Found and replaced in all posts of a site. */
@Tag("window")
class FindInSiteWindowTest {
    private static final String POST =
            """
            ---
            title: %s
            ---
            {%% lang_content en %%}
            The angle phi, and phi again.
            {%% endlang_content %%}
            """;

    @TempDir
    Path folder;

    private Path open;
    private Path unsaved;
    private Path other;
    private WindowFixture window;

    @BeforeEach
    void makeSite() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectories(folder.resolve("blog/source/_posts"));
        Files.writeString(folder.resolve("blog/_config.yml"), "title: Leaves\n");
        open = write("open.md", "Open");
        unsaved = write("unsaved.md", "Unsaved");
        other = write("other.md", "Other");
    }

    private Path write(String name, String title) {
        return WindowFixture.write(folder.resolve("blog/source/_posts").resolve(name), POST.formatted(title));
    }

    private void begin() {
        window.awaitPosts(1);
        window.type("en", "The angle", "Look: phi. ");
        window.with(bench -> bench.hand.desk.open(open));
        window.awaitPosts(2);
        window.awaitSite();
        window.command("find-site");
        FxThread.run(() -> {
            field("site-find-sought").setText("phi");
            field("site-find-replacement").setText("\\varphi");
        });
        window.await("the hits", () -> text("site-find-make").equals("Replace 7 hits"));
    }

    @Test
    void everyHitIsListedAndReplacedInFilesAndWindowsEachWithOneUndo() {
        try (WindowFixture opened = new WindowFixture(folder.resolve("config"), unsaved)) {
            window = opened;
            begin();
            assertThat(note()).startsWith("7 hits in 3 posts");

            window.press("site-find-make");
            window.await("what was done", () -> note().equals("7 hits replaced in 3 posts."));

            assertThat(other).hasContent(POST.formatted("Other").replace("phi", "\\varphi"));
            assertThat(open).hasContent(POST.formatted("Open").replace("phi", "\\varphi"));
            assertThat(unsaved).as("not saved for its author").hasContent(POST.formatted("Unsaved"));
            window.await(
                    "the open post", () -> live().equals(POST.formatted("Open").replace("phi", "\\varphi")));
            assertThat(window.isDirty()).isFalse();
            window.with(bench ->
                    bench.hand.posts.current().orElseThrow().session().history().undo());
            assertThat(live()).isEqualTo(POST.formatted("Open"));

            window.with(bench -> bench.hand.desk.open(unsaved));
            String typed = POST.formatted("Unsaved").replace("The angle", "Look: phi. The angle");
            window.await("the other tab", () -> live().equals(typed.replace("phi", "\\varphi")));
            window.with(bench ->
                    bench.hand.posts.current().orElseThrow().session().history().undo());
            assertThat(live()).isEqualTo(typed);
        }
    }

    @Test
    void onlyWhatIsChosenIsReplaced() {
        try (WindowFixture opened = new WindowFixture(folder.resolve("config"), unsaved)) {
            window = opened;
            begin();
            int row = row("The angle phi", "Other");
            toggle(row);
            window.await("one less", () -> text("site-find-make").equals("Replace 6 hits"));

            window.press("site-find-make");
            window.await("what was done", () -> note().startsWith("6 hits replaced"));

            assertThat(other).hasContent(POST.formatted("Other").replace("phi again", "\\varphi again"));
        }
    }

    @Test
    void nothingIsReplacedWhereAPostChangedSinceTheSearch() {
        try (WindowFixture opened = new WindowFixture(folder.resolve("config"), unsaved)) {
            window = opened;
            begin();
            WindowFixture.write(other, "---\ntitle: Other\n---\nphi, of mine\n");

            window.press("site-find-make");
            window.await("why not", () -> note().startsWith("Nothing was replaced."));

            assertThat(note()).contains("other.md").contains("Another program changed");
            assertThat(other).hasContent("---\ntitle: Other\n---\nphi, of mine\n");
            assertThat(open).hasContent(POST.formatted("Open"));
            assertThat(live()).isEqualTo(POST.formatted("Open"));
        }
    }

    @Test
    void anExpressionIsCheckedAndAHitIsGoneTo() {
        try (WindowFixture opened = new WindowFixture(folder.resolve("config"), unsaved)) {
            window = opened;
            begin();
            FxThread.run(() -> sheet().lookupAll(".find-toggle").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(".*"))
                    .forEach(ToggleButton::fire));
            FxThread.run(() -> field("site-find-sought").setText("(phi"));
            window.await("the mistake", () -> note().equals("This is not a valid expression."));
            FxThread.run(() -> field("site-find-sought").setText("(phi) again"));
            window.await("the hits", () -> text("site-find-make").equals("Replace 3 hits"));
            FxThread.run(() -> field("site-find-replacement").setText("$2"));
            window.await("no way", () -> sheet().lookupAll(".panel-note").stream()
                    .map(node -> ((Labeled) node).getText())
                    .anyMatch("The expression has no group 2"::equals));
            assertThat(FxThread.call(() -> window.bench
                            .shell
                            .frame
                            .root()
                            .getScene()
                            .lookup("#site-find-make")
                            .isDisabled()))
                    .isTrue();

            int row = row("The angle phi, and phi again", "Other");
            FxThread.run(() -> {
                list().getSelectionModel().select(row);
                list().fireEvent(key(KeyCode.ENTER));
            });
            window.await(
                    "the post", () -> window.post().path().filter(other::equals).isPresent());
            window.await("the hit", () -> "phi again"
                    .equals(FxThread.call(() -> window.editor("en").area().getSelectedText())));
        }
    }

    private void toggle(int row) {
        FxThread.run(() -> {
            list().getSelectionModel().select(row);
            list().fireEvent(key(KeyCode.SPACE));
        });
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    /** The row of {@code line} in the post called {@code title}. */
    private int row(String line, String title) {
        return FxThread.call(() -> {
            String at = "";
            for (int i = 0; i < list().getItems().size(); i++) {
                String said = said(i);
                if (said.startsWith("Line ")) {
                    if (at.equals(title) && said.contains(line)) {
                        return i;
                    }
                } else {
                    at = said.substring(0, said.indexOf(','));
                }
            }
            throw new AssertionError("no row " + line);
        });
    }

    private String said(int row) {
        list().scrollTo(row);
        list().layout();
        return list().lookupAll(".site-find-cell").stream()
                .filter(cell -> ((javafx.scene.control.ListCell<?>) cell).getIndex() == row)
                .map(javafx.scene.Node::getAccessibleText)
                .findFirst()
                .orElseThrow();
    }

    private javafx.scene.Node sheet() {
        return window.bench.shell.frame.root().getScene().lookup(".site-find-sheet");
    }

    private ListView<?> list() {
        return (ListView<?>) sheet().lookup(".list-view");
    }

    private TextInputControl field(String id) {
        return (TextInputControl) sheet().lookup("#" + id);
    }

    private String text(String id) {
        return FxThread.call(() -> sheet() == null ? "" : ((Labeled) sheet().lookup("#" + id)).getText());
    }

    private String note() {
        return FxThread.call(() -> ((Labeled) sheet().lookup(".hint")).getText());
    }

    private String live() {
        return FxThread.call(() -> window.post().session().fileText());
    }
}
