package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.app.commands.SideName;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions kept by saves, looked at and brought back. */
@Tag("window")
class HistoryWindowTest {
    @TempDir
    Path folder;

    private Path post;
    private WindowFixture window;

    @BeforeEach
    void saveTwice() {
        post = WindowFixture.write(folder.resolve("文章.md"), Bilingual.POST);
        window = new WindowFixture(folder.resolve("config"), post);
        window.awaitPosts(1);
        window.with(bench -> bench.shell.frame.setSide(Optional.of(SideName.FILES)));
        save("en", "The string", "Look: ");
        save("zh", "细线", "看：");
        window.await("three versions", () -> list().getItems().size() == 3);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void eachSaveIsAVersionWithItsTimeAndSize() {
        assertThat(window.words("history-panel")).contains("Characters: +2 −0", "Characters: +6 −0");
    }

    @Test
    void onePartIsRestoredAndTheOthersStayAndTheFileIsNotTouched() {
        String saved = WindowFixture.read(post);
        open(2);
        window.await("both languages", () -> parts().size() == 2);
        FxThread.run(() -> parts().get(1).fire());
        window.await("the Chinese as it was", () -> !content("zh").contains("看"));

        assertThat(content("en")).contains("Look");
        window.await("what is left of the difference", () -> parts().size() == 1);
        assertThat(WindowFixture.read(post)).isEqualTo(saved);
        assertThat(window.post().session().dirtyProperty().get()).isTrue();
    }

    @Test
    void allIsRestoredAndCanBeUndone() {
        open(2);
        window.press("history-restore");
        window.await(
                "the text as it was", () -> window.post().session().fileText().equals(Bilingual.POST));
        assertThat(window.isShown("history-restore")).isFalse();

        window.command("undo");
        window.await(
                "the restoring undone, in both languages",
                () -> content("zh").contains("看") && content("en").contains("Look"));
    }

    @Test
    void whatIsNotSavedIsShownBesideTheFileAndTakenBackByPart() {
        window.type("en", "casts", "slowly ");
        window.command("compare");
        window.await("the difference", () -> parts().size() == 1);
        FxThread.run(() -> parts().get(0).fire());

        window.await("the text as it is in the file", () -> !content("en").contains("slowly"));
        window.await("no difference", () -> parts().isEmpty());
        assertThat(window.post().session().dirtyProperty().get()).isFalse();
    }

    @Test
    void aPostSavedUnderAnotherNameHasAHistoryOfItsOwn() {
        window.willSaveTo(folder.resolve("copy.md"));
        window.command("save-as");

        window.await("one version", () -> list() != null && list().getItems().size() == 1);
    }

    private void save(String part, String before, String text) {
        window.type(part, before, text);
        window.command("save");
        window.await("the save", () -> !window.post().session().dirtyProperty().get());
    }

    private void open(int index) {
        FxThread.run(() -> {
            list().getSelectionModel().select(index);
            list().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        window.await(
                "the difference", () -> window.bench.shell.frame.root().lookup(".compare-sheet .diff-heading") != null);
    }

    private ListView<?> list() {
        return (ListView<?>) window.bench.shell.frame.root().lookup("#history-list");
    }

    private List<Button> parts() {
        return window.bench.shell.frame.root().lookupAll(".diff-heading .button").stream()
                .filter(button ->
                        button.isVisible() && ((Button) button).getParent().isVisible())
                .map(Button.class::cast)
                .sorted((one, other) -> Double.compare(y(one), y(other)))
                .toList();
    }

    private static double y(Button button) {
        return button.localToScene(0, 0).getY();
    }

    private String content(String part) {
        return window.part(part).content();
    }
}
