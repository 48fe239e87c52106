package org.diptych.app.parts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import org.diptych.app.layout.PartRows;
import org.diptych.app.layout.PartStack;

/** Lays a post's parts out below each other, so that some lines of a body are always seen. */
class PostRegion extends Region {
    /** Of the view's height, the most that opened texts above, or below, take together. */
    private static final double TEXT_SHARE = 0.3;

    /** And the most that a form takes, which is filled in and folded again. */
    private static final double FORM_SHARE = 0.5;

    private static final double BODY_LINES = 6;
    private static final double LEAST_BODY_WIDTH = 320;
    private static final double MOST_BODY_WIDTH = 480;
    /** So wide is a comfortable body, in the height of its letters. */
    private static final double LETTERS = 22;

    final PartFolds above;
    final BodyColumns bodies;
    final PartFolds below;
    private final ReadOnlyObjectWrapper<ViewNeeds> needs =
            new ReadOnlyObjectWrapper<>(this, "needs", ViewNeeds.NO_POST);

    PostRegion(PartFolds above, BodyColumns bodies, PartFolds below) {
        this.above = above;
        this.bodies = bodies;
        this.below = below;
        getChildren().addAll(above, bodies, below);
        setMinSize(0, 0);
        bodies.setMinSize(0, 0);
    }

    /** How much room this view asks for. */
    public ReadOnlyObjectProperty<ViewNeeds> needsProperty() {
        return needs.getReadOnlyProperty();
    }

    /** To be called when other bodies are wanted, or other letters. */
    final void updateNeeds() {
        int wanted = bodies.only() >= 0 ? 1 : Math.max(1, bodies.columns().size());
        double letters = bodies.columns().stream()
                .mapToDouble(column -> column.editor().settings().letters().size())
                .max()
                .orElse(0);
        needs.set(new ViewNeeds(
                wanted,
                Math.max(LEAST_BODY_WIDTH, Math.min(MOST_BODY_WIDTH, letters * LETTERS)),
                bodiesLeast() + above.stack(0, 0).line() + below.stack(0, 0).line()));
        requestLayout();
    }

    private double bodiesLeast() {
        // Rounded up, and a pixel for what the parts are rounded up by.
        return 1
                + Math.ceil(bodies.columns().stream()
                        .mapToDouble(column ->
                                column.header().prefHeight(-1) + column.editor().heightOfLines(BODY_LINES))
                        .max()
                        .orElse(0));
    }

    @Override
    protected void layoutChildren() {
        double text = getHeight() * TEXT_SHARE;
        double form = getHeight() * FORM_SHARE;
        PartStack top = above.stack(text, form);
        PartStack bottom = below.stack(text, form);
        PartRows rows = PartRows.of(getHeight(), bodiesLeast(), top, bottom);
        double first = snapSizeY(rows.above());
        double last = snapSizeY(rows.below());
        above.share(first, text, form);
        below.share(last, text, form);
        above.resizeRelocate(0, 0, getWidth(), first);
        bodies.resizeRelocate(0, first, getWidth(), Math.max(0, getHeight() - first - last));
        below.resizeRelocate(0, getHeight() - last, getWidth(), last);
    }
}
