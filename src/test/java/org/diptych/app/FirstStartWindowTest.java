package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.diptych.app.commands.KeyHolder;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.desk.manual.ManualSection;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who has never been here, and the manual. */
@Tag("window")
class FirstStartWindowTest {
    @TempDir
    Path folder;

    private static void awaitBegin(WindowFixture window) {
        window.await("the begin", () -> window.bench.shell.keys.holderProperty().get() != KeyHolder.LOADING);
    }

    @Test
    void theFirstStartSaysWhatThisIsAndWhatToDoFirst() {
        try (WindowFixture window = new WindowFixture(folder)) {
            awaitBegin(window);

            window.await("the first page", () -> window.bench.shell.frame.root().lookup("#welcome-open-site") != null);
            assertThat(window.isShown("welcome-new")).isTrue();
            assertThat(window.words("welcome")).anyMatch(words -> words.contains("two languages"));

            window.press("welcome-open-sample");
            window.awaitPosts(1);
            assertThat(window.text()).contains("A Diptych That Tells the Time");
        }
    }

    @Test
    void noOtherStartDoes() {
        WindowFixture.write(folder.resolve("session.properties"), "posts=0\n");
        try (WindowFixture window = new WindowFixture(folder)) {
            window.await("the empty desk", () -> window.bench.shell.frame.root().lookup(".empty-title") != null);
            assertThat(window.isShown("welcome-open-site")).isFalse();
        }
    }

    @Test
    void theManualOpensFromTheFirstPage() {
        try (WindowFixture window = new WindowFixture(folder)) {
            awaitBegin(window);

            window.press("welcome-manual");

            awaitSection(window, "start");
        }
    }

    @Test
    void theManualOpensAtWhatOneIsInAndIsSearched() {
        Path file = WindowFixture.write(
                folder.resolve("post.md"),
                "---\ntitle: x\n---\n{% lang_content en %}\n\nText {% ref no %}.\n\nMore.\n\n{% endlang_content %}\n\n"
                        + "{% references %}\n[a] A.\n{% endreferences %}\n");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "More", "");
            window.command("manual");
            awaitSection(window, "writing");
            close(window);

            window.type("en", "no %}", "");
            window.command("manual");
            awaitSection(window, "citations");
            close(window);

            window.command("side-findings");
            window.await(
                    "the findings", () -> window.bench.shell.frame.root().lookup(".findings-panel .list-view") != null);
            FxThread.run(() -> window.bench
                    .shell
                    .frame
                    .root()
                    .lookup(".findings-panel .list-view")
                    .requestFocus());
            window.command("manual");
            awaitSection(window, "findings");

            FxThread.run(() -> field(window).setText("bibtex"));
            awaitSection(window, "citations");
            assertThat(FxThread.call(() -> list(window).getItems().size())).isOne();
            assertThat(said(window)).anyMatch(words -> words.startsWith("Citations"));
        }
    }

    @Test
    void anErrorLeadsToTheSectionThatHelps() {
        Path file = WindowFixture.write(folder.resolve("post.md"), "---\ntitle: x\n---\n{% nosuch %}\n");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.command("side-findings");
            window.await("help", () -> window.bench.shell.frame.root().lookup(".help-button") != null);

            FxThread.run(() -> ((Button) window.bench.shell.frame.root().lookup(".help-button")).fire());

            awaitSection(window, "tags");
        }
    }

    @Test
    void helpAtAChosenFindingIsAboutIt() {
        Path file =
                WindowFixture.write(folder.resolve("post.md"), "---\ntitle: x\n---\n<!--more-->\n\n![](none.png)\n");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.command("side-findings");
            window.await("the finding", () -> window.bench.shell.frame.root().lookup(".finding-sentence") != null);
            FxThread.run(() -> {
                ListView<?> list = (ListView<?>) window.bench.shell.frame.root().lookup(".findings-panel .list-view");
                list.requestFocus();
                list.getSelectionModel().select(list.getItems().size() - 1);
            });
            Keyboard.press(KeyCode.F1);
            awaitSection(window, "pictures");
        }
    }

    @Test
    void helpInASheetIsAboutTheSheetWhichComesBackAsItWas() {
        Path file = WindowFixture.write(folder.resolve("post.md"), "---\ntitle: x\n---\nText.\n");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            Map<String, String> sheets = Map.of(
                    "new", "site",
                    "settings", "settings",
                    "shortcuts", "keys",
                    "export", "export",
                    "add-reference", "citations",
                    "palette", "keys",
                    "compare", "saving");
            sheets.forEach((sheet, section) -> {
                window.command(sheet);
                window.await(sheet, () -> layer(window).isVisible());
                Node focused = window.focused();
                if (focused instanceof TextField typed) {
                    FxThread.run(() -> typed.setText("typed"));
                }
                Keyboard.press(KeyCode.F1);
                awaitSection(window, section);
                Keyboard.press(KeyCode.F1);
                Keyboard.press(KeyCode.ESCAPE);
                window.await(
                        "back in " + sheet,
                        () -> window.bench.shell.frame.root().lookup("#manual-search") == null);
                assertThat(window.focused()).as(sheet).isSameAs(focused);
                assertThat(FxThread.call(() -> layer(window).isVisible())).isTrue();
                if (focused instanceof TextField typed) {
                    assertThat(FxThread.<String>call(typed::getText)).isEqualTo("typed");
                }
                Keyboard.press(KeyCode.ESCAPE);
                window.await("no " + sheet, () -> !layer(window).isVisible());
            });
        }
    }

    @Test
    void aNoticeLeadsToTheSectionThatHelps() {
        Path file = WindowFixture.write(folder.resolve("post.md"), "---\ntitle: x\n---\nText.\n");
        try (WindowFixture window =
                new WindowFixture(folder.resolve("config"), file, folder.resolve("is-not-there.md"))) {
            window.await("the notice", () -> window.bench.shell.frame.root().lookup(".notice-help") != null);
            FxThread.run(() -> ((Button) window.bench.shell.frame.root().lookup(".notice-help")).fire());
            awaitSection(window, "saving");
        }
    }

    private static SheetLayer layer(WindowFixture window) {
        return (SheetLayer) window.bench.shell.frame.root().lookup(".sheet-layer");
    }

    private static void close(WindowFixture window) {
        FxThread.run(() -> window.bench.shell.frame.root().lookupAll(".manual .button").stream()
                .map(Button.class::cast)
                .reduce((one, later) -> later)
                .orElseThrow()
                .fire());
        window.await(
                "the end of the manual", () -> window.bench.shell.frame.root().lookup("#manual-search") == null);
    }

    private static void awaitSection(WindowFixture window, String id) {
        window.await(
                "the section " + id,
                () -> window.bench.shell.frame.root().lookup("#manual-sections") != null
                        && list(window).getSelectionModel().getSelectedItem() != null
                        && list(window)
                                .getSelectionModel()
                                .getSelectedItem()
                                .id()
                                .equals(id));
    }

    @SuppressWarnings("unchecked")
    private static ListView<ManualSection> list(WindowFixture window) {
        return (ListView<ManualSection>) window.bench.shell.frame.root().lookup("#manual-sections");
    }

    private static TextField field(WindowFixture window) {
        return (TextField) window.bench.shell.frame.root().lookup("#manual-search");
    }

    private static List<String> said(WindowFixture window) {
        return FxThread.call(() -> ((VBox) window.bench.shell.frame.root().lookup("#manual-text"))
                .getChildren().stream()
                        .filter(Labeled.class::isInstance)
                        .map(label -> ((Labeled) label).getText())
                        .toList());
    }
}
