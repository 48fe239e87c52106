package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever cannot see the window, or has no mouse, has everything in it: each control has a name, and Tab goes to it. */
@Tag("window")
class ControlsWindowTest {
    static final List<String> PANELS = List.of(
            "side-posts",
            "side-outline",
            "side-references",
            "side-findings",
            "side-files",
            "front-matter-form",
            "replace");
    static final List<String> SHEETS = List.of(
            "settings",
            "shortcuts",
            "about",
            "new",
            "export",
            "add-reference",
            "palette",
            "symbol",
            "manual",
            "compare");

    @TempDir
    Path folder;

    @Test
    void everyControlOfTheWindowAndItsPanelsHasAName() {
        try (WindowFixture window = open()) {
            List<String> nameless = new ArrayList<>(nameless(window, window.bench.shell.frame.root()));
            for (String panel : PANELS) {
                window.command(panel);
                FxThread.run(() -> window.bench.shell.frame.root().layout());
                nameless(window, window.bench.shell.frame.root()).forEach(one -> nameless.add(panel + ": " + one));
            }
            assertThat(FxThread.call(
                            () -> controls(window.bench.shell.frame.root()).count()))
                    .as("controls looked at")
                    .isGreaterThan(20);
            assertThat(nameless).isEmpty();
        }
    }

    @Test
    void everyControlOfASheetHasANameAndTabGoesToIt() {
        try (WindowFixture window = open()) {
            List<String> wrong = new ArrayList<>();
            for (String id : SHEETS) {
                window.command(id);
                window.await(id, () -> sheets(window).isVisible());
                assertThat(FxThread.call(() -> controls(sheets(window)).count()))
                        .as(id)
                        .isPositive();
                nameless(window, sheets(window)).forEach(one -> wrong.add(id + ", no name: " + one));
                unreached(window).forEach(one -> wrong.add(id + ", not reached: " + one));
                FxThread.run(() -> sheets(window).close());
            }
            assertThat(wrong).isEmpty();
        }
    }

    private WindowFixture open() {
        WindowFixture window = new WindowFixture(
                folder.resolve("config"), WindowFixture.write(folder.resolve("post.md"), Bilingual.POST));
        window.awaitPosts(1);
        return window;
    }

    private static SheetLayer sheets(WindowFixture window) {
        return (SheetLayer) window.bench.shell.frame.root().lookup(".sheet-layer");
    }

    private static List<String> nameless(WindowFixture window, Parent root) {
        return FxThread.call(() -> {
            Set<Node> labelled = new HashSet<>();
            all(window.bench.shell.frame.root())
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getLabelFor())
                    .forEach(labelled::add);
            return controls(root)
                    .filter(node -> !labelled.contains(node) && !isNamed(node))
                    .map(ControlsWindowTest::told)
                    .distinct()
                    .toList();
        });
    }

    private static boolean isNamed(Node node) {
        String text = node.getAccessibleText();
        boolean said = text != null && !text.isBlank();
        return said
                || node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank();
    }

    private static List<String> unreached(WindowFixture window) {
        List<Node> wanted = FxThread.call(() -> controls(sheets(window)).toList());
        Set<Node> reached = new HashSet<>();
        for (int i = 0; i <= wanted.size(); i++) {
            reached.add(window.focused());
            // In a text of several lines Tab is a letter.
            if (window.focused() instanceof TextArea) {
                Keyboard.press(KeyCode.CONTROL, KeyCode.TAB);
            } else {
                Keyboard.press(KeyCode.TAB);
            }
        }
        return wanted.stream()
                .filter(node -> !reached.contains(node))
                .map(ControlsWindowTest::told)
                .toList();
    }

    /** What Tab is to go to: what can be worked, is there, and is no part of another. */
    static Stream<Node> controls(Parent root) {
        return all(root)
                .filter(node ->
                        node instanceof Control && node.isFocusTraversable() && !node.isDisabled() && isShown(node));
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> all(Node node) {
        boolean whole = node instanceof Spinner || node instanceof ComboBoxBase || node instanceof TextInputControl;
        return whole || !(node instanceof Parent parent)
                ? Stream.of(node)
                : Stream.concat(
                        node instanceof ScrollPane ? Stream.empty() : Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ControlsWindowTest::all));
    }

    static String told(Node node) {
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + " "
                + node.getAccessibleText();
    }
}
