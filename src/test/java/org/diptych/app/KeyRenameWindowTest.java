package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.app.commands.SideName;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A citation key renamed in all posts of a site, from the panel where it stands. */
@Tag("window")
class KeyRenameWindowTest {
    private static final String OTHER =
            """
            ---
            title: %s
            ---
            {%% lang_content en %%}
            See {%% ref gouk %%}.
            {%% endlang_content %%}

            {%% references %%}
            [gouk] Gouk, P. (1988).
            %s{%% endreferences %%}
            """;

    @TempDir
    Path folder;

    private Path post;
    private Path unsaved;
    private Path river;
    private Path taken;
    private WindowFixture window;

    @BeforeEach
    void makeSite() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectories(folder.resolve("blog/source/_posts"));
        write("_config.yml", "title: Leaves\n");
        post = write("source/_posts/leaves.md", Bilingual.POST);
        unsaved = write("source/_posts/dials.md", OTHER.formatted("Dials", ""));
        river = write("source/_posts/river.md", OTHER.formatted("River", ""));
        taken = write("source/_posts/taken.md", OTHER.formatted("Taken", "\n[penelope] P.\n"));
    }

    @Test
    void everyPostIsShownBeforeAndChangesInOneStepButTheOneThatHasTheNewKey() {
        try (WindowFixture opened = new WindowFixture(folder.resolve("config"), unsaved)) {
            window = opened;
            window.awaitPosts(1);
            window.type("en", "See", "Look: ");
            window.with(bench -> bench.hand.desk.open(post));
            window.awaitPosts(2);
            window.awaitSite(4);

            renameFromThePanel("gouk", "penelope");
            window.await("the changes", () -> window.text("rename-make").equals("Rename in 3 posts"));
            assertThat(note()).contains("already have “penelope”").endsWith("Taken");
            window.press("rename-make");
            window.await("the files", () -> Stream.of(river, post)
                    .allMatch(file -> WindowFixture.read(file).contains("[penelope]")));

            assertThat(WindowFixture.read(river)).isEqualTo(renamed(OTHER.formatted("River", "")));
            assertThat(WindowFixture.read(taken)).isEqualTo(OTHER.formatted("Taken", "\n[penelope] P.\n"));
            assertThat(WindowFixture.read(post)).isEqualTo(renamed(Bilingual.POST));
            assertThat(WindowFixture.read(unsaved)).isEqualTo(OTHER.formatted("Dials", ""));

            window.await("the open post", () -> text().equals(renamed(Bilingual.POST)));
            assertThat(window.isDirty()).isFalse();
            assertThat(window.part("en").history().undoTitleProperty().get()).isEqualTo("renaming gouk");
            takeBack();
            assertThat(text()).isEqualTo(Bilingual.POST);

            window.with(bench -> bench.hand.desk.open(unsaved));
            window.await("the other tab", () -> text().startsWith("---\ntitle: Dials"));
            assertThat(text()).isEqualTo(renamed(OTHER.formatted("Dials", "").replace("See", "Look: See")));
            takeBack();
            assertThat(text()).isEqualTo(OTHER.formatted("Dials", "").replace("See", "Look: See"));
        }
    }

    private void renameFromThePanel(String key, String newKey) {
        window.with(bench -> bench.shell.frame.setSide(Optional.of(SideName.REFERENCES)));
        window.await("the row", () -> table() != null && table().getItems().size() == 1);
        FxThread.run(() -> {
            table().getSelectionModel().select(0);
            table().requestFocus();
            Event.fireEvent(
                    table(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, false, false, false, false));
        });
        FxThread.run(() -> {
            TextInputControl field =
                    (TextInputControl) window.bench.shell.frame.root().lookupAll(".reference-form .text-input").stream()
                            .filter(node -> key.equals(((TextInputControl) node).getText()))
                            .findFirst()
                            .orElseThrow();
            field.setText(newKey);
            window.bench.shell.frame.root().lookupAll(".reference-form .button").stream()
                    .map(Button.class::cast)
                    .filter(button -> button.getText().startsWith("Rename across"))
                    .filter(Node::isVisible)
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
    }

    private void takeBack() {
        FxThread.run(() -> window.bench.hand.views.editor().ifPresent(editor -> editor.requestFocus()));
        FxThread.run(() -> window.bench
                .hand
                .posts
                .currentProperty()
                .get()
                .session()
                .history()
                .undo());
    }

    private String note() {
        return FxThread.call(() -> ((Labeled) window.bench.shell.frame.root().lookup(".rename-sheet .hint")).getText());
    }

    private String text() {
        return FxThread.call(
                () -> window.bench.hand.posts.currentProperty().get().session().fileText());
    }

    private TableView<?> table() {
        return (TableView<?>)
                FxThread.call(() -> window.bench.shell.frame.root().lookup(".references-panel .table-view"));
    }

    private static String renamed(String text) {
        return text.replace("ref gouk", "ref penelope").replace("[gouk]", "[penelope]");
    }

    private Path write(String name, String text) {
        return WindowFixture.write(folder.resolve("blog").resolve(name), text);
    }
}
