package org.diptych.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Marks beside the scroll bar: where in the whole text findings are. The worse, the wider. */
final class MarkStrip extends Pane {
    static final double WIDTH = 8;
    private static final double HEIGHT = 3;

    private final Consumer<FindingMark> go;
    private List<FindingMark> marks = List.of();
    private int length = 1;

    /** @param go brings the author to a finding */
    MarkStrip(Consumer<FindingMark> go) {
        this.go = go;
        getStyleClass().add("mark-strip");
        setPickOnBounds(false);
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /** Shows {@code newest}, in a text of {@code length} characters. */
    void show(List<FindingMark> newest, int length) {
        marks = newest;
        this.length = Math.max(1, length);
        getChildren().setAll(newest.stream().map(this::tick).toList());
    }

    private Region tick(FindingMark mark) {
        Region tick = new Region();
        tick.getStyleClass().addAll("mark-tick", Marks.styleClass(mark.severity()));
        tick.setAccessibleText(mark.sentence());
        tick.setCursor(Cursor.HAND);
        tick.setOnMouseClicked(event -> go.accept(mark));
        return tick;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < marks.size(); i++) {
            double width =
                    switch (marks.get(i).severity()) {
                        case ERROR -> WIDTH;
                        case WARNING -> WIDTH * 0.75;
                        case INFO -> WIDTH / 2;
                    };
            double y = (getHeight() - HEIGHT) * marks.get(i).range().start() / length;
            getChildren()
                    .get(i)
                    .resizeRelocate(WIDTH - width, Math.max(0, Math.min(getHeight() - HEIGHT, y)), width, HEIGHT);
        }
    }
}
