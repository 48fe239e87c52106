package org.diptych.ui.shared.diff;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.diptych.core.diff.DiffLine;
import org.diptych.core.text.Graphemes;
import org.diptych.core.text.TextRange;
import org.diptych.ui.shared.Typed;

/** A line that wraps, with a ground under the words that changed and a stroke through or under them. */
final class MarkedLine extends Region {
    /** A line without an end would stop the window: more characters of one are not shown. */
    private static final int LONGEST = 20_000;

    /** In pixels. */
    private static final double LINE_SPACING = 3;

    private final Path ground = new Path();
    private final TextFlow flow = new TextFlow();
    private List<TextRange> marks = List.of();

    MarkedLine() {
        getStyleClass().add("diff-text");
        ground.getStyleClass().add("diff-ground");
        ground.setStroke(null);
        ground.setManaged(false);
        flow.setLineSpacing(LINE_SPACING);
        setMinWidth(0);
        getChildren().setAll(ground, flow);
    }

    /** @param before whether this is the side whose words went */
    void show(DiffLine line, boolean before) {
        String text = Graphemes.shortened(line.text(), LONGEST);
        int shown = line.text().length() > LONGEST ? text.length() - 1 : text.length();
        marks = line.changed().stream().filter(mark -> mark.end() <= shown).toList();
        List<Text> pieces = new ArrayList<>();
        int from = 0;
        for (TextRange mark : marks) {
            pieces.add(piece(text.substring(from, mark.start())));
            Text changed = piece(mark.in(text));
            changed.setStrikethrough(before);
            changed.setUnderline(!before);
            pieces.add(changed);
            from = mark.end();
        }
        pieces.add(piece(text.substring(from)));
        flow.getChildren().setAll(pieces);
        requestLayout();
    }

    /** Shows the sign of a line that holds nothing, or nothing at all. */
    void showSign(String sign) {
        marks = List.of();
        Text only = piece(sign);
        only.getStyleClass().add("diff-sign-text");
        flow.getChildren().setAll(only);
        requestLayout();
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
        return snappedTopInset() + flow.prefHeight(inner(width)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = inner(getWidth());
        flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, flow.prefHeight(width));
        flow.layout();
        List<PathElement> shapes = new ArrayList<>();
        marks.forEach(mark -> shapes.addAll(List.of(flow.rangeShape(mark.start(), mark.end()))));
        ground.getElements().setAll(shapes);
        ground.setLayoutX(snappedLeftInset());
        ground.setLayoutY(snappedTopInset());
    }

    private double inner(double width) {
        return Math.max(1, width - snappedLeftInset() - snappedRightInset());
    }

    private static Text piece(String text) {
        Text piece = new Text(text);
        piece.getStyleClass().add("diff-word");
        Typed.mark(piece, text);
        return piece;
    }
}
