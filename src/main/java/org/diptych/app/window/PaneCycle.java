package org.diptych.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.ui.preview.PreviewPane;

/** Goes with the focus from one of the window's panes to the next: side panel, the form, the open parts, the page. */
public final class PaneCycle {
    private final WindowFrame frame;
    private final PostViews views;
    private final PreviewPane page;

    public PaneCycle(WindowFrame frame, PostViews views, PreviewPane page) {
        this.frame = frame;
        this.views = views;
        this.page = page;
    }

    public void step(boolean forward) {
        List<Node> panes = new ArrayList<>();
        frame.sidePane().ifPresent(panes::add);
        views.current().flatMap(view -> view.frontMatter().shownForm()).ifPresent(panes::add);
        views.current().map(PostView::shownEditors).ifPresent(panes::addAll);
        if (page.getScene() != null) {
            panes.add(page);
        }
        if (!panes.isEmpty()) {
            int here = indexOfFocused(panes);
            focus(panes.get(Math.floorMod(here + (forward ? 1 : -1), panes.size())));
        }
    }

    private int indexOfFocused(List<Node> panes) {
        Node node = frame.root().getScene().getFocusOwner();
        while (node != null && !panes.contains(node)) {
            node = node.getParent();
        }
        return panes.indexOf(node);
    }

    // A side panel takes no focus itself: the first of its controls does.
    private static void focus(Node pane) {
        Optional<Node> control = pane.lookupAll(".text-field, .list-view, .table-view").stream()
                .filter(Node::isFocusTraversable)
                .findFirst();
        control.orElse(pane).requestFocus();
    }
}
