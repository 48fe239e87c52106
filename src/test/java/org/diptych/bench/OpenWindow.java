package org.diptych.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.web.WebView;
import javafx.stage.Window;
import org.diptych.ui.preview.PreviewPane;
import org.fxmisc.richtext.GenericStyledArea;

/** The program's window, seen from outside: its parts are found by what they are. Confined to the FX thread. */
record OpenWindow(Scene scene) {

    /** Completes on the FX thread, in the first frame in which a window shows a page. */
    static CompletableFuture<OpenWindow> first() {
        CompletableFuture<OpenWindow> shown = new CompletableFuture<>();
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                Window.getWindows().stream()
                        .map(window -> new OpenWindow(window.getScene()))
                        .filter(OpenWindow::hasPage)
                        .findFirst()
                        .ifPresent(window -> {
                            stop();
                            shown.complete(window);
                        });
            }
        }.start());
        return shown;
    }

    private boolean hasPage() {
        return all(scene.getRoot()).stream().anyMatch(PreviewPane.class::isInstance);
    }

    PreviewPane preview() {
        return find(scene.getRoot(), PreviewPane.class, pane -> true);
    }

    WebView page() {
        return find(preview(), WebView.class, view -> true);
    }

    /** The editor that holds {@code text}. */
    GenericStyledArea<?, ?, ?> editorOf(String text) {
        return find(
                scene.getRoot(), GenericStyledArea.class, area -> area.getText().equals(text));
    }

    private static <T> T find(Parent root, Class<T> type, Predicate<T> wanted) {
        return all(root).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the window has no such " + type.getSimpleName()));
    }

    private static List<Node> all(Parent root) {
        List<Node> nodes = new ArrayList<>(List.of(root));
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Parent parent) {
                nodes.addAll(parent.getChildrenUnmodifiable());
            }
            // Before its first layout a split pane has items, but no children.
            if (nodes.get(i) instanceof SplitPane split) {
                nodes.addAll(split.getItems());
            }
        }
        return nodes;
    }
}
