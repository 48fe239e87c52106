package org.diptych.ui.shared.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * A formula that was set, read from the outline the page makes of it. What the page says is not trusted: what is not
 * understood is left out. Immutable; nothing is null.
 *
 * @param box left, top, width and height in thousandths of an em; empty where nothing was drawn
 * @param shapes what is painted
 * @param fault what is wrong with the formula, if anything is
 */
public record FormulaDrawing(List<Double> box, List<Part> shapes, Optional<Fault> fault) {
    private static final double EM = 1000;
    private static final int NUMBERS = 6;

    /**
     * Something painted.
     *
     * @param wrong whether MathJax marks it as not understood
     */
    public record Part(String kind, boolean wrong, List<Double> matrix, String form) {}

    /**
     * A fault.
     *
     * @param id MathJax's name for it
     * @param at where in the TeX it is
     */
    public record Fault(String id, int at) {}

    public FormulaDrawing {
        box = List.copyOf(box);
        shapes = List.copyOf(shapes);
        Objects.requireNonNull(fault, "fault");
    }

    /** Reads {@code outline}; empty where it holds no formula. */
    public static Optional<FormulaDrawing> of(String outline) {
        List<Double> box = List.of();
        List<Part> parts = new ArrayList<>();
        Optional<Fault> fault = Optional.empty();
        try {
            for (String line : outline.split("\n")) {
                String[] words = line.split(" ", 2);
                if (words.length < 2) {
                    continue;
                }
                if (words[0].equals("fault")) {
                    String[] named = words[1].split(" ");
                    fault = Optional.of(new Fault(named[0], Integer.parseInt(named[1])));
                } else if (words[0].equals("box")) {
                    box = numbers(words[1]);
                } else {
                    String[] rest = words[1].split(" ", NUMBERS + 2);
                    parts.add(new Part(
                            words[0],
                            rest[0].equals("1"),
                            numbers(String.join(" ", Arrays.copyOfRange(rest, 1, NUMBERS + 1))),
                            rest.length > NUMBERS + 1 ? rest[NUMBERS + 1] : ""));
                }
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException odd) {
            return Optional.empty();
        }
        return box.size() == 4 || fault.isPresent()
                ? Optional.of(new FormulaDrawing(box.size() == 4 ? box : List.of(), parts, fault))
                : Optional.empty();
    }

    private static List<Double> numbers(String words) {
        return Arrays.stream(words.trim().split("\\s+")).map(Double::valueOf).toList();
    }

    /**
     * The formula as a node whose upper left corner is its own.
     *
     * @param em the size of its letters in pixels
     */
    public Node node(double em) {
        Group all = new Group();
        for (Part part : shapes) {
            shape(part).ifPresent(shape -> {
                List<Double> m = part.matrix();
                shape.getTransforms().add(0, new Affine(m.get(0), m.get(2), m.get(4), m.get(1), m.get(3), m.get(5)));
                shape.getStyleClass().add(part.wrong() ? "formula-fault" : "formula-ink");
                all.getChildren().add(shape);
            });
        }
        if (!box.isEmpty()) {
            // Holds the room the formula takes, however little of it is painted.
            Rectangle room = new Rectangle(box.get(0), box.get(1), box.get(2), box.get(3));
            // Without any paint a shape would take none.
            room.setFill(Color.TRANSPARENT);
            all.getChildren().add(room);
            all.getTransforms().addAll(new Scale(em / EM, em / EM), new Translate(-box.get(0), -box.get(1)));
        }
        return new Group(all);
    }

    private static Optional<Shape> shape(Part part) {
        if (part.kind().equals("path")) {
            SVGPath path = new SVGPath();
            path.setContent(part.form());
            return Optional.of(path);
        }
        if (part.kind().equals("text")) {
            Text text = new Text(part.form());
            // Thousandths of an em, as everything is; the matrix has turned the axis.
            text.setStyle("-fx-font-size: 884px;");
            return Optional.of(text);
        }
        List<Double> sides;
        try {
            sides = numbers(part.form());
        } catch (NumberFormatException odd) {
            return Optional.empty();
        }
        if (sides.size() != 4) {
            return Optional.empty();
        }
        if (part.kind().equals("rect")) {
            return Optional.of(new Rectangle(sides.get(0), sides.get(1), sides.get(2), sides.get(3)));
        }
        if (part.kind().equals("line")) {
            Line line = new Line(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
            line.setStrokeWidth(EM / 15);
            line.getStyleClass().add("formula-line");
            return Optional.of(line);
        }
        return Optional.empty();
    }
}
