package org.diptych.ui.editor.marks;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.diptych.core.check.Severity;
import org.diptych.ui.editor.area.WritingArea;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands left of a line: its number, if wanted, or the sign of a finding that begins on it. */
public final class Gutter implements IntFunction<Node> {
    private final WritingArea area;
    private final FindingMarks marks;
    private boolean numbers;
    private double width;

    public Gutter(WritingArea area, FindingMarks marks) {
        this.area = area;
        this.marks = marks;
    }

    /** Sets how wide the gutter is and whether lines are numbered. */
    public void set(boolean numbers, double width) {
        this.numbers = numbers;
        this.width = width;
        area.setParagraphGraphicFactory(null);
        area.setParagraphGraphicFactory(this);
    }

    /**
     * Findings were replaced: makes the signs in view right that are not. A line may show one that is gone for long: lines
     * that come to stand elsewhere by an edit ask for theirs before the findings have moved along.
     */
    public void refresh() {
        if (area.getVisibleParagraphs().isEmpty()) {
            return;
        }
        for (int line = area.firstVisibleParToAllParIndex(); line <= area.lastVisibleParToAllParIndex(); line++) {
            Node shown = area.getParagraphGraphic(line);
            if (shown != null && shown.getUserData() != worst(line).orElse(null)) {
                area.recreateParagraphGraphic(line);
            }
        }
    }

    /** The worst severity of what begins on {@code line}. */
    private Optional<Severity> worst(int line) {
        return mark(line).map(FindingMark::severity);
    }

    private Optional<FindingMark> mark(int line) {
        int start = area.getAbsolutePosition(line, 0);
        return marks.worstBeginning(start, start + area.getParagraphLength(line));
    }

    @Override
    public Node apply(int line) {
        Label label = new Label(numbers ? Integer.toString(line + 1) : "");
        label.getStyleClass().add("line-number");
        label.setAlignment(Pos.TOP_RIGHT);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        label.setFocusTraversable(false);
        mark(line).ifPresent(mark -> {
            label.setUserData(mark.severity());
            label.setText("");
            label.setGraphic(icon(mark.severity()));
            label.setAccessibleText(mark.sentence());
        });
        return label;
    }

    /** Each severity has a shape of its own, so that colour does not speak alone. */
    public static FontIcon icon(Severity severity) {
        FontIcon icon = new FontIcon(
                switch (severity) {
                    case ERROR -> Feather.X_CIRCLE;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case INFO -> Feather.INFO;
                });
        icon.getStyleClass().add(FindingMarks.styleClass(severity));
        return icon;
    }
}
