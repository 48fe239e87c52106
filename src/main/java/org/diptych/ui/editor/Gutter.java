package org.diptych.ui.editor;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.diptych.core.check.Severity;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands left of a line: its number, if wanted, or the sign of a finding that begins on it. */
final class Gutter implements IntFunction<Node> {
    private final WritingArea area;
    private final Marks marks;
    private boolean numbers;
    private double width;

    Gutter(WritingArea area, Marks marks) {
        this.area = area;
        this.marks = marks;
    }

    /** Sets how wide the gutter is and whether lines are numbered. */
    void set(boolean numbers, double width) {
        this.numbers = numbers;
        this.width = width;
        area.setParagraphGraphicFactory(null);
        area.setParagraphGraphicFactory(this);
    }

    /** Findings were replaced: shows the signs anew on the lines in view that had or have one. */
    void refresh(List<FindingMark> before, List<FindingMark> after) {
        Stream.concat(before.stream(), after.stream())
                .map(mark -> area.offsetToPosition(Math.min(mark.range().start(), area.getLength()), Bias.Forward)
                        .getMajor())
                .distinct()
                .filter(area::isInView)
                .forEach(area::recreateParagraphGraphic);
    }

    @Override
    public Node apply(int line) {
        Label label = new Label(numbers ? Integer.toString(line + 1) : "");
        label.getStyleClass().add("line-number");
        label.setAlignment(Pos.TOP_RIGHT);
        label.setMinWidth(width);
        label.setMaxWidth(width);
        label.setFocusTraversable(false);
        int start = area.getAbsolutePosition(line, 0);
        marks.worstBeginning(start, start + area.getParagraphLength(line)).ifPresent(mark -> {
            label.setText("");
            label.setGraphic(icon(mark.severity()));
            label.setAccessibleText(mark.sentence());
        });
        return label;
    }

    /** Each severity has a shape of its own, so that colour does not speak alone. */
    static FontIcon icon(Severity severity) {
        FontIcon icon = new FontIcon(
                switch (severity) {
                    case ERROR -> Feather.X_CIRCLE;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case INFO -> Feather.INFO;
                });
        icon.getStyleClass().add(Marks.styleClass(severity));
        return icon;
    }
}
