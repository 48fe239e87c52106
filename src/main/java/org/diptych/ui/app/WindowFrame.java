package org.diptych.ui.app;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.ui.app.commands.SideName;
import org.diptych.ui.app.parts.PostView;
import org.diptych.ui.app.parts.PostViews;

/**
 * What lies where in the window: strip and side panel, the post, the page.
 *
 * <p>In a narrow window the page leaves room for one body only.
 */
final class WindowFrame {
    /** Below this width, in pixels, two bodies and the page are each too narrow to read. */
    private static final double NARROW = 1100;

    private final StackPane root = new StackPane();
    private final StackPane centre = new StackPane();
    private final BorderPane middle = new BorderPane(centre);
    private final BorderPane frame = new BorderPane();
    private final PostViews views;
    private final SidePanels panels;
    private Node empty = new StackPane();
    private final WindowSplit split;
    private final ReadOnlyObjectWrapper<Optional<SideName>> side =
            new ReadOnlyObjectWrapper<>(this, "side", Optional.empty());
    private final ReadOnlyBooleanWrapper pageWanted = new ReadOnlyBooleanWrapper(this, "pageWanted", true);

    WindowFrame(PostViews views, SidePanels panels, Region page, SheetLayer sheets) {
        this.views = views;
        this.panels = panels;
        this.split = new WindowSplit(middle, page);
        frame.setCenter(split);
        root.getChildren().setAll(frame, sheets);
        views.currentProperty().addListener((observable, before, view) -> show(view));
        root.widthProperty().addListener(observable -> arrange());
        show(null);
    }

    Parent root() {
        return root;
    }

    /** The pane over the whole window, for popups at the caret. */
    StackPane overlay() {
        return root;
    }

    void setEdges(Node strip, VBox top, Node bottom) {
        frame.setLeft(strip);
        frame.setTop(top);
        frame.setBottom(bottom);
    }

    /** What stands in the middle while no post is open. */
    void setEmpty(Node node) {
        empty = node;
        show(views.currentProperty().get());
    }

    /** What stands above the bodies while it is visible. */
    void setBar(Node bar) {
        middle.setTop(bar);
    }

    ReadOnlyObjectProperty<Optional<SideName>> sideProperty() {
        return side.getReadOnlyProperty();
    }

    void setSide(Optional<SideName> name) {
        side.set(name);
        split.setSide(name.map(panels::pane));
    }

    /** The pane of the open side panel. */
    Optional<Region> sidePane() {
        return side.get().map(panels::pane);
    }

    /** Whether the page is shown whenever a post is. */
    ReadOnlyBooleanProperty pageWanted() {
        return pageWanted.getReadOnlyProperty();
    }

    void setPageWanted(boolean wanted) {
        pageWanted.set(wanted);
        arrange();
    }

    WindowSplit split() {
        return split;
    }

    private void show(PostView view) {
        centre.getChildren().setAll(view == null ? empty : view);
        arrange();
        if (view != null) {
            // A split pane takes its items into the scene with its skin; before that they cannot have the focus.
            view.applyCss();
            view.focus();
        }
    }

    private void arrange() {
        boolean page = pageWanted.get() && views.current().isPresent();
        views.setRoomForOne(page && root.getWidth() > 0 && root.getWidth() < NARROW);
        split.setPageShown(page);
    }
}
