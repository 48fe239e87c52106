package org.diptych.ui.shared.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.shared.formula.FormulaDrawing.Fault;
import org.diptych.ui.shared.formula.FormulaDrawing.Part;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A formula drawn from what the page says of it, which may be anything. */
@Tag("window")
class FormulaDrawingWindowTest {
    private static final String UPRIGHT = "1 0 0 1 0 0 ";

    private static FormulaDrawing read(String outline) {
        return FormulaDrawing.of(outline).orElseThrow();
    }

    /** The shapes that are painted, without the room they stand in. */
    private static List<Shape> painted(String outline) {
        return FxThread.call(
                () -> ((Group) ((Group) read(outline).node(20)).getChildren().get(0))
                        .getChildren().stream()
                                .map(Shape.class::cast)
                                .filter(shape -> !shape.getStyleClass().isEmpty())
                                .toList());
    }

    @Test
    void readsItsBoxAndItsParts() {
        FormulaDrawing drawing =
                read("box 0 -700 1000 900\npath 0 " + UPRIGHT + "M0 0L10 10\ntext 1 1 0 0 -1 5 6 a b c");

        assertThat(drawing.box()).containsExactly(0.0, -700.0, 1000.0, 900.0);
        assertThat(drawing.shapes())
                .containsExactly(
                        new Part("path", false, List.of(1.0, 0.0, 0.0, 1.0, 0.0, 0.0), "M0 0L10 10"),
                        new Part("text", true, List.of(1.0, 0.0, 0.0, -1.0, 5.0, 6.0), "a b c"));
        assertThat(drawing.fault()).isEmpty();
    }

    @Test
    void readsWhatIsWrongWithAFormulaThatWasNotDrawn() {
        FormulaDrawing drawing = read("fault UndefinedControlSequence 17");

        assertThat(drawing.fault()).contains(new Fault("UndefinedControlSequence", 17));
        assertThat(drawing.box()).isEmpty();
        assertThat(FxThread.call(() -> ((Group) drawing.node(20)).getChildren()))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "box",
                "box 1 2 3",
                "box a b c d",
                "fault",
                "fault Name",
                "fault Name x",
                "box 0 0 1 1\npath 0 1 0 0 x 0 0 M0 0",
                "path 0 1 0 0 1 0 0 M0 0",
                "nothing of the kind",
            })
    void whatHoldsNoFormulaIsNone(String outline) {
        assertThat(FormulaDrawing.of(outline)).isEmpty();
    }

    @Test
    void paintsPathsLettersBarsAndLines() {
        List<Shape> shapes = painted("box 0 0 1000 1000\npath 0 " + UPRIGHT + "M0 0L10 10\ntext 0 " + UPRIGHT
                + "x\nrect 0 " + UPRIGHT + "1 2 30 4\nline 0 " + UPRIGHT + "0 0 100 50");

        assertThat(shapes).hasExactlyElementsOfTypes(SVGPath.class, Text.class, Rectangle.class, Line.class);
        assertThat(((Rectangle) shapes.get(2)).getWidth()).isEqualTo(30);
        assertThat(((Line) shapes.get(3)).getEndY()).isEqualTo(50);
        assertThat(shapes).allSatisfy(shape -> assertThat(shape.getStyleClass()).contains("formula-ink"));
    }

    @Test
    void marksWhatIsNotUnderstood() {
        assertThat(painted("box 0 0 10 10\ntext 1 " + UPRIGHT + "\\foo").get(0).getStyleClass())
                .contains("formula-fault");
    }

    @Test
    void leavesOutWhatItDoesNotKnow() {
        assertThat(painted("box 0 0 10 10\nscript 0 " + UPRIGHT + "alert(1)\nrect 0 " + UPRIGHT + "1 2 3\nrect 0 "
                        + UPRIGHT + "a b c d\nrect 0 1 0 0 1 0 0\nline 0 " + UPRIGHT + "1 2 3 4"))
                .hasExactlyElementsOfTypes(Line.class);
    }

    @Test
    void takesTheRoomOfItsBoxAtTheSizeOfTheLettersHoweverLittleIsPainted() {
        Node node = FxThread.call(() ->
                read("box -100 -800 2000 1000\npath 0 " + UPRIGHT + "M0 0L1 1").node(20));

        Bounds bounds = FxThread.call(node::getLayoutBounds);
        assertThat(bounds.getMinX()).isCloseTo(0, within(0.1));
        assertThat(bounds.getMinY()).isCloseTo(0, within(0.1));
        assertThat(bounds.getWidth()).isCloseTo(40, within(0.1));
        assertThat(bounds.getHeight()).isCloseTo(20, within(0.1));
    }

    @Test
    void partsStandWhereTheirMatrixPutsThem() {
        Shape bar =
                painted("box 0 0 1000 1000\nrect 0 2 0 0 3 100 200 0 0 10 10").get(0);

        Bounds bounds = FxThread.call(() -> bar.localToParent(bar.getLayoutBounds()));
        assertThat(bounds.getMinX()).isCloseTo(100, within(0.5));
        assertThat(bounds.getMinY()).isCloseTo(200, within(0.5));
        assertThat(bounds.getWidth()).isCloseTo(20, within(0.5));
        assertThat(bounds.getHeight()).isCloseTo(30, within(0.5));
    }
}
