package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.area.WritingArea;
import org.diptych.ui.shared.Keyboard;
import org.diptych.ui.shared.TabOrder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever works by keys alone: they lead to every control of the window, and what has the focus can be seen. */
@Tag("window")
class KeyboardOnlyWindowTest {
    private static final int PANES = 16;
    private static final int CONTROLS = 120;
    /** Pixels that differ where a ring is drawn around the smallest button. */
    private static final int SEEN = 24;
    /** How far around a control a ring may be drawn. */
    private static final double AROUND = 3;

    @TempDir
    Path folder;

    /** In one walk, which takes half a minute: what the keys lead to in the window with each of its panels. */
    @Test
    void theKeysLeadToEveryControlOfTheWindowAndWhatHasTheFocusCanBeSeen() {
        try (WindowFixture window = open()) {
            List<String> unreached = new ArrayList<>();
            Set<String> unseen = new LinkedHashSet<>();
            for (String panel : ControlsWindowTest.PANELS) {
                window.command(panel);
                FxThread.run(() -> window.bench.shell.frame.root().layout());
                walk(window, panel, unreached, unseen);
            }
            assertThat(unreached).isEmpty();
            assertThat(unseen).isEmpty();
        }
    }

    @Test
    void whatHasTheFocusCanBeSeenInEachSheet() {
        try (WindowFixture window = open()) {
            List<String> unseen = new ArrayList<>();
            for (String id : ControlsWindowTest.SHEETS) {
                window.command(id);
                SheetLayer sheets = (SheetLayer) window.bench.shell.frame.root().lookup(".sheet-layer");
                window.await(id, sheets::isVisible);
                int controls = FxThread.call(
                        () -> (int) ControlsWindowTest.controls(sheets).count());
                for (int i = 0; i < controls; i++) {
                    Keyboard.press(
                            window.focused() instanceof TextArea
                                    ? new KeyCode[] {KeyCode.CONTROL, KeyCode.TAB}
                                    : new KeyCode[] {KeyCode.TAB});
                    Node node = window.focused();
                    if (!FxThread.call(() -> isInView(node) && isSeen(node, sheets))) {
                        unseen.add(id + ": " + ControlsWindowTest.told(node));
                    }
                }
                FxThread.run(sheets::close);
            }
            assertThat(unseen).isEmpty();
        }
    }

    @Test
    void whatWasClickedHasNoRingUntilKeysLeadToIt() {
        try (WindowFixture window = open()) {
            Parent root = window.bench.shell.frame.root();
            assertRingByKeysAlone(window, root.lookup("#status-errors"), root);
            assertRingByKeysAlone(window, root.lookup("#side-references"), root);
            window.command("settings");
            SheetLayer sheets = (SheetLayer) root.lookup(".sheet-layer");
            window.await("settings", sheets::isVisible);
            assertRingByKeysAlone(window, sheets.lookup(".check-box"), sheets);
        }
    }

    private static void assertRingByKeysAlone(WindowFixture window, Node node, Parent root) {
        click(node);
        assertThat(window.focused()).isEqualTo(node);
        WritableImage clicked = FxThread.call(() -> picture(node));
        FxThread.run(() -> other(node, root).requestFocus());
        assertThat(FxThread.call(() -> differing(clicked, picture(node))))
                .as("a ring around %s", ControlsWindowTest.told(node))
                .isZero();
        FxThread.run(node::requestFocus);
        Keyboard.press(KeyCode.TAB);
        Keyboard.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.focused()).isEqualTo(node);
        assertThat(FxThread.call(() -> isSeen(node, root)))
                .as("a ring around %s", ControlsWindowTest.told(node))
                .isTrue();
    }

    /** Clicks as the system does, and takes the mouse away. */
    private static void click(Node node) {
        FxThread.run(() -> {
            TabOrder.focus(node); // into view
            node.getScene().getRoot().layout();
            Bounds place = node.localToScreen(node.getLayoutBounds());
            Robot robot = new Robot();
            robot.mouseMove(place.getMinX() + AROUND, place.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
            robot.mouseMove(0, 0);
        });
        FxThread.run(() -> {});
    }

    /**
     * What has the focus once, while F6 goes from pane to pane, and Tab and Shift+Tab on from each; {@code arrived} is told
     * each of them, while it has the focus that a key gave it.
     */
    private static Set<Node> reached(WindowFixture window, Consumer<Node> arrived) {
        Set<Node> reached = new LinkedHashSet<>();
        for (int pane = 0; pane < PANES; pane++) {
            Keyboard.press(KeyCode.F6);
            Node begin = window.focused();
            for (boolean forward : List.of(true, false)) {
                FxThread.run(begin::requestFocus);
                Set<Node> way = new LinkedHashSet<>();
                for (int i = 0; i < CONTROLS && way.add(window.focused()); i++) {
                    if (window.focused() instanceof WritingArea) {
                        Keyboard.press(KeyCode.ESCAPE); // there Tab is typed
                    }
                    Keyboard.press(forward ? new KeyCode[] {KeyCode.TAB} : new KeyCode[] {KeyCode.SHIFT, KeyCode.TAB});
                    arrived.accept(window.focused());
                }
                reached.addAll(way);
            }
            FxThread.run(begin::requestFocus);
        }
        return reached;
    }

    private static void walk(WindowFixture window, String panel, List<String> unreached, Set<String> unseen) {
        Parent root = window.bench.shell.frame.root();
        Set<Node> looked = new HashSet<>();
        Set<Node> reached = reached(window, node -> {
            if (!(node instanceof WritingArea)
                    && looked.add(node)
                    && FxThread.call(() -> isThere(node, root) && !isSeen(node, root))) {
                unseen.add(ControlsWindowTest.told(node));
            }
        });
        assertThat(looked).as("controls that keys led to").hasSizeGreaterThan(15);
        FxThread.run(() -> ControlsWindowTest.controls(root)
                .filter(node -> reached.stream().noneMatch(one -> isWithin(one, node) || isChosenWith(one, node)))
                .forEach(node -> unreached.add(panel + ": " + ControlsWindowTest.told(node))));
        // Of switches arrows lead to the others: what the window does for keys shows, too.
        FxThread.run(() -> root.layout());
        List<Node> others = FxThread.call(() -> ControlsWindowTest.controls(root)
                .filter(node -> !(node instanceof WritingArea) && !looked.contains(node))
                .toList());
        for (Node node : others) {
            Keyboard.press(KeyCode.F6);
            if (FxThread.call(() -> isThere(node, root) && !canBeSeen(node, root))) {
                unseen.add(ControlsWindowTest.told(node));
            }
        }
    }

    /** Notes and buttons come and go with what they are about. */
    private static boolean isThere(Node node, Parent root) {
        return ControlsWindowTest.controls(root).anyMatch(node::equals);
    }

    private static boolean canBeSeen(Node node, Parent root) {
        node.requestFocus();
        return isSeen(node, root);
    }

    /** Whether a control that has the focus looks otherwise than once another one has it; then it has it again. */
    private static boolean isSeen(Node node, Parent root) {
        WritableImage with = picture(node);
        boolean within = node.isFocusWithin();
        other(node, root).requestFocus();
        WritableImage without = picture(node);
        node.requestFocus();
        return !within || differing(with, without) >= SEEN;
    }

    private static Node other(Node node, Parent root) {
        return ControlsWindowTest.controls(root)
                .filter(one -> !isWithin(one, node) && !isWithin(node, one))
                .findFirst()
                .orElse(root);
    }

    /** Whether whatever scrolls around {@code node} has been scrolled to it. */
    private static boolean isInView(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof ScrollPane
                    && !outer.localToScene(outer.getLayoutBounds()).contains(place.getCenterX(), place.getCenterY())) {
                return false;
            }
        }
        return true;
    }

    private static WritableImage picture(Node node) {
        Scene scene = node.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Bounds place = node.localToScene(node.getLayoutBounds());
        Bounds wide = new BoundingBox(
                place.getMinX() - AROUND,
                place.getMinY() - AROUND,
                place.getWidth() + 2 * AROUND,
                place.getHeight() + 2 * AROUND);
        SnapshotParameters where = new SnapshotParameters();
        where.setFill(Color.GRAY);
        where.setViewport(new Rectangle2D(wide.getMinX(), wide.getMinY(), wide.getWidth(), wide.getHeight()));
        return scene.getRoot().snapshot(where, null);
    }

    private static int differing(WritableImage before, WritableImage after) {
        int width = (int) Math.min(before.getWidth(), after.getWidth());
        int height = (int) Math.min(before.getHeight(), after.getHeight());
        int differing = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean same = before.getPixelReader().getArgb(x, y)
                        == after.getPixelReader().getArgb(x, y);
                differing += same ? 0 : 1;
            }
        }
        return differing;
    }

    private static boolean isWithin(Node node, Node outer) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    /** Of switches of which one is on, Tab goes to one and arrows to the others. */
    private static boolean isChosenWith(Node one, Node other) {
        return one instanceof ToggleButton reached
                && other instanceof ToggleButton button
                && button.getToggleGroup() != null
                && button.getToggleGroup() == reached.getToggleGroup();
    }

    private WindowFixture open() {
        WindowFixture window = new WindowFixture(
                folder.resolve("config"), WindowFixture.write(folder.resolve("post.md"), Bilingual.POST));
        window.awaitPosts(1);
        return window;
    }
}
