package org.diptych.ui.shared.diff;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.diptych.core.diff.DiffLine;
import org.diptych.core.diff.DiffRow;
import org.diptych.core.diff.DiffRow.Kind;
import org.diptych.core.diff.TextDifference;
import org.diptych.core.text.TextRange;

/** What a text became, one line under the other, with a mark under the words that are new. */
public final class ChangedLines extends Region {

    /** Shows the text after {@code difference}. */
    public ChangedLines(TextDifference difference) {
        getStyleClass().addAll("diff-side", "after", "changed-lines");
        difference.rows().stream()
                .flatMap(row -> marked(row).stream())
                .map(ChangedLines::line)
                .forEach(getChildren()::add);
    }

    private static Optional<DiffLine> marked(DiffRow row) {
        return row.kind() != Kind.ADDED
                ? row.after()
                : row.after()
                        .map(line -> new DiffLine(
                                line.number(),
                                line.text(),
                                List.of(new TextRange(0, line.text().length()))));
    }

    private static MarkedLine line(DiffLine line) {
        MarkedLine shown = new MarkedLine();
        shown.show(line, false);
        return shown;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset()
                + getChildren().stream()
                        .mapToDouble(line -> line.prefHeight(inner))
                        .sum()
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        double y = snappedTopInset();
        for (Node line : getChildren()) {
            double height = line.prefHeight(inner);
            line.resizeRelocate(snappedLeftInset(), y, inner, height);
            y += height;
        }
    }
}
