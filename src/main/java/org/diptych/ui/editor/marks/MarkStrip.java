package org.diptych.ui.editor.marks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.diptych.core.text.TextRange;

/**
 * Marks beside the scroll bar: where in the whole text findings are, the worse, the wider; and, beneath them, what a search
 * found.
 */
public final class MarkStrip extends Pane {
    public static final double WIDTH = 8;
    private static final double HEIGHT = 3;

    private final Consumer<FindingMark> go;
    private final Group ticks = new Group();
    private List<FindingMark> marks = List.of();
    private int length = 1;
    private List<TextRange> hits = List.of();
    private int current = -1;
    private int hitsLength = 1;

    /** @param go brings the author to a finding */
    public MarkStrip(Consumer<FindingMark> go) {
        this.go = go;
        getStyleClass().add("mark-strip");
        setPickOnBounds(false);
        setAccessibleRole(AccessibleRole.PARENT);
        ticks.setManaged(false);
        ticks.setAutoSizeChildren(false);
        ticks.setMouseTransparent(true);
        getChildren().add(ticks);
    }

    /** Shows {@code newest}, in a text of {@code length} characters. */
    public void show(List<FindingMark> newest, int length) {
        int shown = marks.size();
        for (int i = 0; i < Math.min(shown, newest.size()); i++) {
            if (!marks.get(i).looksLike(newest.get(i))) {
                describe((Region) getChildren().get(i + 1), newest.get(i));
            }
        }
        for (int i = shown; i < newest.size(); i++) {
            getChildren().add(tick(i, newest.get(i)));
        }
        if (newest.size() < shown) {
            getChildren().remove(newest.size() + 1, shown + 1);
        }
        marks = newest;
        this.length = Math.max(1, length);
        requestLayout();
    }

    /** Shows where a search found something, in a text of {@code length} characters. */
    public void showHits(List<TextRange> found, int standing, int textLength) {
        hits = found;
        current = standing;
        hitsLength = Math.max(1, textLength);
        requestLayout();
    }

    /** One tick for each height at which there is a hit, however many there are. */
    private void layoutHits() {
        TreeMap<Integer, Boolean> heights = new TreeMap<>();
        for (int i = 0; i < hits.size(); i++) {
            int step = (int) (y(hits.get(i).start(), hitsLength) / HEIGHT);
            heights.merge(step, i == current, Boolean::logicalOr);
        }
        while (ticks.getChildren().size() < heights.size()) {
            Region tick = new Region();
            tick.setMouseTransparent(true);
            ticks.getChildren().add(tick);
        }
        ticks.getChildren().remove(heights.size(), ticks.getChildren().size());
        int at = 0;
        for (Map.Entry<Integer, Boolean> height : heights.entrySet()) {
            Node tick = ticks.getChildren().get(at++);
            tick.getStyleClass().setAll("mark-tick", height.getValue() ? "hit-current" : "hit");
            tick.resizeRelocate(0, height.getKey() * HEIGHT, WIDTH, HEIGHT - 1);
        }
    }

    private double y(int offset, int of) {
        return Math.max(0, Math.min(getHeight() - HEIGHT, (getHeight() - HEIGHT) * offset / of));
    }

    private Region tick(int index, FindingMark mark) {
        Region tick = new Region();
        describe(tick, mark);
        tick.setCursor(Cursor.HAND);
        tick.setOnMouseClicked(event -> go.accept(marks.get(index)));
        return tick;
    }

    private static void describe(Region tick, FindingMark mark) {
        List<String> classes = List.of("mark-tick", FindingMarks.styleClass(mark.severity()));
        if (!tick.getStyleClass().equals(classes)) {
            tick.getStyleClass().setAll(classes);
        }
        tick.setAccessibleText(mark.sentence());
    }

    @Override
    protected void layoutChildren() {
        layoutHits();
        for (int i = 0; i < marks.size(); i++) {
            double width =
                    switch (marks.get(i).severity()) {
                        case ERROR -> WIDTH;
                        case WARNING -> WIDTH * 0.75;
                        case INFO -> WIDTH / 2;
                    };
            getChildren()
                    .get(i + 1)
                    .resizeRelocate(WIDTH - width, y(marks.get(i).range().start(), length), width, HEIGHT);
        }
    }
}
