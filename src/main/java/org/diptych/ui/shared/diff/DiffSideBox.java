package org.diptych.ui.shared.diff;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.diptych.core.diff.DiffLine;
import org.diptych.core.diff.DiffRow.Kind;

/** One side of a row: the line's number, a sign that says what became of it, its text. */
final class DiffSideBox extends Region {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double NUMBER_WIDTH = 40;
    private static final double SIGN_WIDTH = 20;

    private final boolean before;
    private final Label number = new Label();
    private final Label sign = new Label();
    private final MarkedLine text = new MarkedLine();

    DiffSideBox(boolean before) {
        this.before = before;
        getStyleClass().addAll("diff-side", before ? "before" : "after");
        number.getStyleClass().add("diff-number");
        number.setAlignment(Pos.TOP_RIGHT);
        sign.getStyleClass().add("diff-sign");
        sign.setAlignment(Pos.TOP_CENTER);
        getChildren().setAll(number, sign, text);
    }

    void show(Optional<DiffLine> line, int offset, Kind kind) {
        boolean changed = kind != Kind.SAME && line.isPresent();
        pseudoClassStateChanged(CHANGED, changed);
        pseudoClassStateChanged(MISSING, line.isEmpty());
        int counted = line.map(DiffLine::number).orElse(0) - offset;
        number.setText(counted > 0 ? String.valueOf(counted) : "");
        sign.setText(changed ? before ? "−" : "+" : "");
        if (line.isEmpty()) {
            text.showSign("");
        } else if (changed && line.get().text().isEmpty()) {
            text.showSign("⏎");
        } else {
            text.show(line.get(), before);
        }
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
        return text.prefHeight(textWidth(width));
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        number.resizeRelocate(0, 0, NUMBER_WIDTH, height);
        sign.resizeRelocate(NUMBER_WIDTH, 0, SIGN_WIDTH, height);
        text.resizeRelocate(NUMBER_WIDTH + SIGN_WIDTH, 0, textWidth(getWidth()), height);
    }

    private static double textWidth(double width) {
        return Math.max(1, width - NUMBER_WIDTH - SIGN_WIDTH);
    }
}
