package org.diptych.app.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.app.layout.PartStack;
import org.diptych.core.analysis.Analysis;
import org.diptych.desk.text.PostPart;
import org.jspecify.annotations.Nullable;

/** The folded parts before or after the bodies, in the order of the file; what does not fit scrolls. */
final class PartFolds extends ScrollPane {
    private final List<PartFold> folds = new ArrayList<>();
    private final VBox lines = new VBox();
    private @Nullable Region first;
    /** The part to scroll to once the height is known; null where none was opened since. */
    private @Nullable PartFold due;

    PartFolds(String styleClass) {
        super();
        getStyleClass().addAll("parts", styleClass);
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinSize(0, 0);
        heightProperty().addListener(observable -> active().ifPresent(this::bringToView));
    }

    void setFolds(List<PartFold> parts) {
        folds.clear();
        folds.addAll(parts);
        for (PartFold fold : parts) {
            fold.openProperty().addListener((observable, before, open) -> {
                if (open) {
                    bringToView(fold);
                }
            });
        }
        arrange();
    }

    List<PartFold> folds() {
        return folds;
    }

    Optional<PartFold> find(PostPart part) {
        return folds.stream().filter(fold -> fold.editor().part() == part).findFirst();
    }

    /** Puts {@code node} before the parts, or nothing for null. */
    void setFirst(@Nullable Region node) {
        first = node;
        arrange();
    }

    private void arrange() {
        lines.getChildren().setAll(folds);
        if (first != null) {
            lines.getChildren().add(0, first);
        }
    }

    /**
     * What the parts need.
     *
     * @param shared the most that opened texts take together
     * @param most the most that an opened form takes
     */
    PartStack stack(double shared, double most) {
        double heads = folds.stream().mapToDouble(PartFold::lineHeight).sum() + offerHeight();
        double firstLine = first != null
                ? offerHeight()
                : folds.stream().mapToDouble(PartFold::lineHeight).findFirst().orElse(0);
        double each = shared / Math.max(1, open().size());
        return new PartStack(
                firstLine,
                heads,
                open().stream().mapToDouble(PartFold::least).sum(),
                open().stream().mapToDouble(fold -> fold.wish(each, most)).sum(),
                active().isPresent());
    }

    /** The opened parts share {@code height}, as near to what {@link #stack} said they want as it goes. */
    void share(double height, double shared, double most) {
        PartStack stack = stack(shared, most);
        double each = shared / Math.max(1, open().size());
        double over = Math.max(0, height - stack.lines() - stack.insideLeast());
        double wishes = stack.insideWanted() - stack.insideLeast();
        double part = wishes <= 0 ? 0 : Math.min(1, over / wishes);
        for (PartFold fold : open()) {
            double wanted = fold.least() + part * (fold.wish(each, most) - fold.least());
            // A part is never higher than what is seen of them all: one would have to scroll to see its text.
            fold.setInsideHeight(Math.min(wanted, Math.max(0, height - fold.lineHeight())));
        }
    }

    void describe(OneLine words, @Nullable Analysis analysis) {
        folds.forEach(fold -> fold.setContent(words.of(fold.editor().part(), analysis)));
    }

    /** The part the author is in, if it is one of these. */
    private Optional<PartFold> active() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        return focused == null
                ? Optional.empty()
                : open().stream().filter(fold -> isWithin(focused, fold)).findFirst();
    }

    private static boolean isWithin(Node node, Node ancestor) {
        Node each = node;
        while (each != null && each != ancestor) {
            each = each.getParent();
        }
        return each != null;
    }

    private List<PartFold> open() {
        return folds.stream().filter(fold -> fold.openProperty().get()).toList();
    }

    private double offerHeight() {
        return first == null ? 0 : first.prefHeight(-1);
    }

    private void bringToView(PartFold fold) {
        due = fold;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double seen = getViewportBounds().getHeight();
        double hidden = lines.getHeight() - seen;
        if (due != null && hidden > 0 && due.getParent() == lines) {
            double top = due.getBoundsInParent().getMinY();
            double bottom = Math.min(due.getBoundsInParent().getMaxY(), top + seen);
            double now = getVvalue() * hidden;
            setVvalue(Math.max(0, Math.min(1, Math.max(Math.min(now, top), bottom - seen) / hidden)));
        }
        due = null;
    }
}
