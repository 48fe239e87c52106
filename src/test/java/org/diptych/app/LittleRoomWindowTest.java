package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Panels and sheets where there is little room. */
@Tag("window")
class LittleRoomWindowTest {
    @TempDir
    Path folder;

    private Path post;

    @BeforeEach
    void write() {
        post = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
    }

    @Test
    void theBarOfTheSettingsStandsBesideTheBoxes() {
        try (WindowFixture window = open()) {
            window.command("settings");
            window.await("a bar", () -> bar(window, ".settings-pane").isPresent());
            double left = FxThread.call(
                    () -> inScene(bar(window, ".settings-pane").orElseThrow()).getMinX());
            assertThat(FxThread.call(() ->
                            window
                                    .bench
                                    .shell
                                    .frame
                                    .root()
                                    .lookup(".settings-pane")
                                    .lookupAll(".combo-box-base")
                                    .stream()
                                    .filter(ComboBoxBase.class::isInstance)
                                    .map(box -> inScene(box).getMaxX())
                                    .toList()))
                    .isNotEmpty()
                    .allSatisfy(right -> assertThat(right).isLessThanOrEqualTo(left));
        }
    }

    @Test
    void aFontIsFoundByTypingOnceItsListIsOpen() {
        try (WindowFixture window = open()) {
            window.command("settings");
            FxThread.run(() -> ((MenuButton) window.bench.shell.frame.root().lookup("#settings-font")).show());
            window.await("the list", () -> fonts().isPresent());
            int all = FxThread.call(() -> fonts().orElseThrow().getItems().size());
            window.await("the field has the keys", () -> shown(".font-choice")
                    .map(box -> box.getScene().getFocusOwner())
                    .filter(TextField.class::isInstance)
                    .isPresent());
            Keyboard.type("mono");
            window.await("fewer fonts", () -> fonts().orElseThrow().getItems().size() < all);
            Keyboard.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void theHistorySaysWholeWhatItIsFor() {
        try (WindowFixture window = open()) {
            window.command("side-files");
            window.await("its sentence", () -> sentence(window).isPresent());
            assertThat(FxThread.call(() -> text((Parent) sentence(window).orElseThrow())))
                    .isEqualTo(FxThread.call(() -> ((Labeled) sentence(window).orElseThrow()).getText()));
        }
    }

    @Test
    void theMenuOfAPostInThePanelOpensItAndNamesItsFile() {
        Path other = WindowFixture.write(folder.resolve("other.md"), "---\ntitle: Other\n---\nx\n");
        try (WindowFixture window = open()) {
            window.command("side-posts");
            window.await("the posts", () -> line(window, "Other").isPresent());
            List<MenuItem> items =
                    FxThread.call(() -> menu(line(window, "Other").orElseThrow()));
            assertThat(items.stream().map(MenuItem::getText).filter(Objects::nonNull))
                    .containsExactly("Open", "Copy path", "Copy file name", "Show in folder");
            FxThread.run(() -> items.get(2).fire());
            assertThat(FxThread.call(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(other.toString());
            FxThread.run(() -> items.get(0).fire());
            window.awaitPosts(2);
            assertThat(window.post().path()).contains(other);
        }
    }

    private WindowFixture open() {
        WindowFixture window = new WindowFixture(folder.resolve("config"), post);
        window.awaitPosts(1);
        FxThread.run(() -> {
            Window stage = window.bench.shell.frame.root().getScene().getWindow();
            stage.setWidth(800);
            stage.setHeight(500);
        });
        window.await(
                "a small window",
                () -> window.bench.shell.frame.root().getScene().getHeight() <= 500);
        return window;
    }

    private static Optional<Node> bar(WindowFixture window, String pane) {
        Node root = window.bench.shell.frame.root().lookup(pane);
        return root == null
                ? Optional.empty()
                : root.lookupAll(".scroll-bar").stream()
                        .filter(bar -> ((ScrollBar) bar).getOrientation() == Orientation.VERTICAL)
                        .filter(bar -> bar.isVisible() && bar.getLayoutBounds().getWidth() > 0)
                        .findFirst();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Optional<Node> shown(String selector) {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(menu -> menu.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<ListView<?>> fonts() {
        return shown(".font-choice .list-view").map(list -> (ListView<?>) list);
    }

    private static Optional<Node> sentence(WindowFixture window) {
        return Optional.ofNullable(window.bench.shell.frame.root().lookup(".history-panel .empty-sentence"))
                .filter(node -> node.getLayoutBounds().getWidth() > 0);
    }

    /** What a label shows, which is cut where it has no room. */
    private static String text(Parent label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Node> line(WindowFixture window, String title) {
        return window.bench.shell.frame.root().lookupAll(".posts-panel .list-cell").stream()
                .filter(cell -> cell.lookupAll(".label").stream()
                        .anyMatch(label -> label instanceof Labeled said && title.equals(said.getText())))
                .findFirst();
    }

    private static List<MenuItem> menu(Node line) {
        Event.fireEvent(
                line, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 100, 100, false, null));
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow()
                .getItems()
                .stream()
                .toList();
    }
}
