package org.diptych.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import org.diptych.desk.typing.TextChange;
import org.diptych.ui.editor.area.WritingArea;
import org.diptych.ui.editor.marks.StepMark;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/**
 * Shows at the side of the lines how their block stands to the other language. The signs are put in their places once a
 * frame, when every line has its own; a key moves only what they speak of.
 */
final class StepBars implements EditorFeature {
    /** Between a bar and the words. */
    private static final double GAP = 5.5;
    /** So far left of a bar another sign stands, in its own column. */
    private static final double COLUMN = 5;
    /** Half the width of the line that says something is missing. */
    private static final double REACH = 4;

    private static final int FRAMES = 3;

    private final Group bars = new Group();
    private final InvalidationListener changes = observable -> due = FRAMES;
    private List<StepMark> marks = List.of();
    private double gutter;
    /** In how many of the next frames the signs are looked at: what changes the lines may do so in two steps. */
    private int due = FRAMES;

    private final PostEditor editor;

    StepBars(PostEditor editor) {
        this.editor = editor;
    }

    @Override
    public void install() {
        bars.setManaged(false);
        bars.setMouseTransparent(true);
        bars.setAutoSizeChildren(false);
        editor.writing().area().addBehindText(bars);
        editor.sceneProperty().addListener(changes);
        WritingArea area = editor.writing().area();
        List.of(
                        area.estimatedScrollYProperty(),
                        area.totalHeightEstimateProperty(),
                        area.widthProperty(),
                        area.heightProperty(),
                        area.paddingProperty())
                .forEach(place -> place.addListener(changes));
        EachFrame.run(editor, this::placeIfDue);
    }

    /** The lines' numbers are {@code width} pixels wide. */
    void setGutter(double width) {
        gutter = width;
        due = FRAMES;
    }

    List<StepMark> all() {
        return marks;
    }

    void show(List<StepMark> newest) {
        if (marks.equals(newest)) {
            return;
        }
        marks = List.copyOf(newest);
        List<Line> lines = new ArrayList<>();
        for (StepMark mark : marks) {
            Line line = new Line();
            line.getStyleClass().addAll("step-bar", "step-" + mark.kind().name().toLowerCase(Locale.ROOT));
            line.setAccessibleRole(AccessibleRole.TEXT);
            line.setAccessibleText(mark.sentence());
            lines.add(line);
        }
        bars.getChildren().setAll(lines);
        due = FRAMES;
        place();
    }

    void moved(TextChange change) {
        if (!marks.isEmpty()) {
            marks = marks.stream().map(mark -> mark.after(change)).toList();
            due = FRAMES;
        }
    }

    private void placeIfDue() {
        if (due > 0) {
            due--;
            place();
        }
    }

    private void place() {
        if (marks.isEmpty() || editor.getScene() == null) {
            return;
        }
        WritingArea area = editor.writing().area();
        if (area.getVisibleParagraphs().isEmpty()) {
            return;
        }
        double x = Math.round(area.getInsets().getLeft() + gutter - GAP) + 0.5;
        for (int i = 0; i < marks.size(); i++) {
            place((Line) bars.getChildren().get(i), marks.get(i), area, x);
        }
    }

    private void place(Line line, StepMark mark, WritingArea area, double x) {
        int first = line(area, mark.range().start());
        int last = line(area, mark.range().end());
        int top = area.firstVisibleParToAllParIndex();
        int bottom = area.lastVisibleParToAllParIndex();
        boolean inView = last >= top && first <= bottom;
        line.setVisible(inView);
        if (!inView) {
            return;
        }
        double from = first < top ? 0 : Math.max(0, area.lineBounds(first).getMinY() + 2);
        double to = last > bottom
                ? area.getHeight()
                : Math.min(area.getHeight(), area.lineBounds(last).getMaxY() - 2);
        if (to < from) {
            line.setVisible(false);
            return;
        }
        if (mark.kind() == StepMark.Kind.MISSING) {
            set(line, x - REACH, x + REACH, Math.round(to) + 0.5, Math.round(to) + 0.5);
        } else {
            double column = mark.kind() == StepMark.Kind.WAITING ? x - COLUMN : x;
            set(line, column, column, Math.round(from), Math.max(Math.round(from), Math.round(to)));
        }
    }

    private static int line(WritingArea area, int offset) {
        return area.offsetToPosition(Math.min(offset, area.getLength()), Bias.Forward)
                .getMajor();
    }

    private static void set(Line line, double startX, double endX, double startY, double endY) {
        line.setStartX(startX);
        line.setEndX(endX);
        line.setStartY(startY);
        line.setEndY(endY);
    }
}
