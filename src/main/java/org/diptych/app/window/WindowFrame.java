package org.diptych.app.window;

import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.diptych.app.commands.SideName;
import org.diptych.app.layout.ColumnWishes;
import org.diptych.app.layout.WindowColumns;
import org.diptych.app.layout.Yielding;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.ViewNeeds;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.app.state.LastSession;
import org.jspecify.annotations.Nullable;

/**
 * What lies where in the window. It keeps what the author wants to see and how wide; {@link WindowColumns} says what of it
 * there is room for.
 */
public final class WindowFrame {
    private static final double MOST_SIDE = 800;
    /** Below this height, in pixels, a sheet needs all there is. */
    private static final double LOW_HEIGHT = 640;

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final StackPane root = new StackPane();
    private final StackPane centre = new StackPane();
    private final Pane hints = new Pane();
    private final BorderPane middle = new BorderPane(centre);
    private final WindowSplit split;
    private final WindowRegion region;
    private final PostViews views;
    private final SidePanels panels;
    private final ObservableValue<ViewNeeds> needs;
    private Node empty = new StackPane();
    private double sideWidth = LastSession.Layout.FIRST.sideWidth();
    private double pageShare = LastSession.Layout.FIRST.pageShare();
    private Optional<Yielding> asked = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<SideName>> side =
            new ReadOnlyObjectWrapper<>(this, "side", Optional.empty());
    private final ReadOnlyBooleanWrapper pageWanted = new ReadOnlyBooleanWrapper(this, "pageWanted", true);
    private final ReadOnlyObjectWrapper<Set<Yielding>> hidden = new ReadOnlyObjectWrapper<>(this, "hidden", Set.of());

    public WindowFrame(PostViews views, SidePanels panels, Region page, SheetLayer sheets) {
        this.views = views;
        this.panels = panels;
        this.split = new WindowSplit(middle, page, this::dragSide, this::dragPage);
        this.region = new WindowRegion(split);
        this.needs = views.currentProperty().flatMap(PostView::needsProperty).orElse(ViewNeeds.NO_POST);
        centre.setMinSize(0, 0);
        middle.setMinSize(0, 0);
        root.setMinSize(0, 0);
        sheets.setMinSize(0, 0);
        hints.setMinSize(0, 0);
        hints.setMouseTransparent(true);
        root.getChildren().setAll(region, hints, sheets);
        root.heightProperty()
                .addListener((observable, before, height) ->
                        sheets.pseudoClassStateChanged(LOW, height.doubleValue() < LOW_HEIGHT));
        InvalidationListener arrange = observable -> arrange();
        views.currentProperty().addListener((observable, before, view) -> show(view));
        views.comingProperty().addListener((observable, before, view) -> dress(view));
        needs.addListener((observable, before, now) -> arrange());
        region.widthProperty().addListener(arrange);
        show(null);
    }

    public Parent root() {
        return root;
    }

    /** The pane over the whole window, for popups at the caret. */
    public StackPane overlay() {
        return root;
    }

    /** The pane over the whole window, beneath sheets and popups, for what takes neither key nor click. */
    public Pane hints() {
        return hints;
    }

    public void setEdges(Region strip, Region top, Region notices, Region bottom) {
        region.setEdges(strip, top, notices, bottom);
        strip.widthProperty().addListener(observable -> arrange());
    }

    /** What stands in the middle while no post is open. */
    public void setEmpty(Node node) {
        empty = node;
        show(views.currentProperty().get());
    }

    /** What stands above the bodies while it is visible. */
    public void setBar(Region bar) {
        middle.setTop(bar);
        bar.heightProperty().addListener(observable -> arrange());
        bar.visibleProperty().addListener(observable -> arrange());
    }

    /** The side panel the author wants to see. */
    public ReadOnlyObjectProperty<Optional<SideName>> sideProperty() {
        return side.getReadOnlyProperty();
    }

    public void setSide(Optional<SideName> name) {
        side.set(name);
        want(Yielding.SIDE_PANEL, name.isPresent());
    }

    /** The pane of the side panel that is seen. */
    public Optional<Region> sidePane() {
        return isHidden(Yielding.SIDE_PANEL) ? Optional.empty() : side.get().map(panels::pane);
    }

    /** Whether the page is wanted whenever a post is shown. */
    public ReadOnlyBooleanProperty pageWanted() {
        return pageWanted.getReadOnlyProperty();
    }

    public void setPageWanted(boolean wanted) {
        pageWanted.set(wanted);
        want(Yielding.PAGE, wanted);
    }

    /** What is wanted and had to give way to the rest. */
    public ReadOnlyObjectProperty<Set<Yielding>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    public boolean isHidden(Yielding pane) {
        return hidden.get().contains(pane);
    }

    /** Shows {@code pane}, which had to give way: from now on the others do so before it. */
    void ask(Yielding pane) {
        asked = Optional.of(pane);
        arrange();
    }

    /** Whether {@code pane} would be seen if the author asked for it. */
    boolean canShow(Yielding pane) {
        return !WindowColumns.of(region.middleWidth(), wishes(Optional.of(pane)))
                .hidden()
                .contains(pane);
    }

    /** In pixels. */
    public double sideWidth() {
        return sideWidth;
    }

    /** Of the window's width, from 0 to 1. */
    public double pageShare() {
        return pageShare;
    }

    public void setWidths(double sidePixels, double pagePart) {
        sideWidth = Math.max(WindowColumns.LEAST_SIDE, Math.min(MOST_SIDE, sidePixels));
        pageShare = Math.max(0.15, Math.min(0.8, pagePart));
        arrange();
    }

    private void dragSide(double width) {
        setWidths(width, pageShare);
    }

    private void dragPage(double width) {
        setWidths(sideWidth, width / region.middleWidth());
    }

    // What the author just opened is shown even where it is the first to give way.
    private void want(Yielding pane, boolean wanted) {
        asked = asked.filter(before -> before != pane);
        arrange();
        if (wanted && isHidden(pane)) {
            ask(pane);
        }
    }

    /** Lays {@code view} out out of sight: to do that and to show it at once would hold the window. */
    private void dress(@Nullable PostView view) {
        if (view != null) {
            see(view, false);
            centre.getChildren().add(0, view);
            view.applyCss();
        }
    }

    private static void see(Node node, boolean seen) {
        node.setOpacity(seen ? 1 : 0);
        node.setMouseTransparent(!seen);
    }

    private void show(@Nullable PostView view) {
        Node shown = view == null ? empty : view;
        if (centre.getChildren().contains(shown)) {
            centre.getChildren().removeIf(other -> other != shown);
        } else {
            centre.getChildren().setAll(shown);
        }
        see(shown, true);
        arrange();
        if (view != null) {
            // A split pane takes its items into the scene with its skin; before that they cannot have the focus.
            view.applyCss();
            view.focus();
        }
    }

    private ColumnWishes wishes(Optional<Yielding> last) {
        boolean page = pageWanted.get() && views.current().isPresent();
        ViewNeeds view = needs.getValue();
        return new ColumnWishes(
                side.get().isPresent() ? sideWidth : 0, page ? pageShare : 0, view.bodies(), view.bodyWidth(), last);
    }

    private void arrange() {
        if (region.getWidth() <= 0) {
            return;
        }
        double width = region.middleWidth();
        if (WindowColumns.of(width, wishes(Optional.empty())).hidden().isEmpty()) {
            asked = Optional.empty();
        }
        WindowColumns columns = WindowColumns.of(width, wishes(asked));
        boolean hadFocus = root.getScene() != null && root.getScene().getFocusOwner() != null;
        hidden.set(columns.hidden());
        views.setRoomForOne(columns.hidden().contains(Yielding.OTHER_LANGUAGE));
        split.arrange(sidePane(), columns);
        region.setMiddleLeast(needs.getValue().height() + barHeight());
        if (hadFocus && root.getScene().getFocusOwner() == null) {
            views.current().ifPresent(PostView::focus);
        }
    }

    private double barHeight() {
        return middle.getTop() instanceof Region bar && bar.isManaged() ? bar.prefHeight(-1) : 0;
    }
}
