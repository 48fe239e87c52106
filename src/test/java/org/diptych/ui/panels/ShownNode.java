package org.diptych.ui.panels;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.shared.Keyboard;
import org.diptych.ui.shared.Mouse;

/** A pane shown in a window of its own, and what an author does with it. Called from the test's thread. */
public final class ShownNode implements AutoCloseable {
    private final Stage stage;
    private final StackPane root;

    private ShownNode(Stage stage, StackPane root) {
        this.stage = stage;
        this.root = root;
    }

    public static ShownNode of(Supplier<? extends Node> make, double width, double height) {
        return FxThread.call(() -> {
            StackPane root = new StackPane(make.get());
            Scene scene = new Scene(root, width, height);
            scene.getStylesheets()
                    .addAll(
                            new PrimerLight().getUserAgentStylesheet(),
                            ShownNode.class
                                    .getResource("/org/diptych/assets/themes/panels.css")
                                    .toExternalForm());
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            ShownNode shown = new ShownNode(stage, root);
            shown.layout();
            return shown;
        });
    }

    public Pane root() {
        return root;
    }

    /** The words that can be seen, in the order of the nodes. */
    public List<String> words() {
        return FxThread.call(() -> {
            layout();
            return nodes().filter(Labeled.class::isInstance)
                    .map(node -> ((Labeled) node).getText())
                    .filter(text -> text != null && !text.isBlank())
                    .toList();
        });
    }

    /** The first node that can be seen and fits. */
    public <T extends Node> T find(Class<T> type, Predicate<T> fits) {
        return FxThread.call(() -> {
            layout();
            return nodes().filter(type::isInstance)
                    .map(type::cast)
                    .filter(fits)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no such " + type.getSimpleName() + " is shown"));
        });
    }

    public Node focused() {
        return FxThread.call(() -> stage.getScene().getFocusOwner());
    }

    public void press(String words) {
        ButtonBase button =
                find(ButtonBase.class, each -> words.equals(each.getText()) || words.equals(each.getAccessibleText()));
        FxThread.run(button::fire);
    }

    public void click(Node node) {
        FxThread.run(() -> Mouse.click(node));
    }

    /** Presses {@code code} where the focus is. */
    public void type(KeyCode code) {
        Keyboard.fire(focused(), code, "");
    }

    public List<Node> all() {
        return FxThread.call(() -> {
            layout();
            return nodes().toList();
        });
    }

    /** Waits until {@code condition} holds, which is asked on the FX thread. */
    public void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(FxThread.PATIENCE_SECONDS);
        while (!FxThread.call(condition::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited in vain; shown are " + words());
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        FxThread.run(stage::hide);
    }

    private void layout() {
        root.applyCss();
        root.layout();
    }

    private Stream<Node> nodes() {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found.stream();
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
