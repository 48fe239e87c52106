package org.diptych.ui.editor.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.diptych.core.check.Severity;
import org.diptych.core.text.TextRange;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.shared.Mouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where on the strip beside a text its findings and hits stand. */
@Tag("window")
class MarkStripWindowTest {
    private static final double HEIGHT = 203;

    private final List<String> gone = new ArrayList<>();
    private final MarkStrip strip = FxThread.call(() -> new MarkStrip(mark -> gone.add(mark.sentence())));

    private static FindingMark mark(int at, Severity severity, String sentence) {
        return new FindingMark(TextRange.ofLength(at, 3), severity, sentence, List.of());
    }

    private void show(List<FindingMark> marks, int length) {
        FxThread.run(() -> {
            strip.show(marks, length);
            layOut();
        });
    }

    private void showHits(List<TextRange> hits, int standing, int length) {
        FxThread.run(() -> {
            strip.showHits(hits, standing, length);
            layOut();
        });
    }

    private void layOut() {
        strip.resize(MarkStrip.WIDTH, HEIGHT);
        strip.layout();
    }

    private List<Region> ticks() {
        return FxThread.call(() -> strip.getChildren().stream()
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .toList());
    }

    private List<Node> hits() {
        return FxThread.call(() -> List.copyOf(((Group) strip.getChildren().get(0)).getChildren()));
    }

    @Test
    void aFindingStandsAsHighAsItsPlaceInTheText() {
        show(
                List.of(
                        mark(0, Severity.ERROR, "first"),
                        mark(500, Severity.ERROR, "middle"),
                        mark(1000, Severity.ERROR, "last")),
                1000);

        assertThat(ticks()).extracting(Node::getLayoutY).containsExactly(0.0, 100.0, 200.0);
    }

    @Test
    void theWorseTheWiderAndAllEndAtTheEdge() {
        show(List.of(mark(0, Severity.ERROR, "a"), mark(10, Severity.WARNING, "b"), mark(20, Severity.INFO, "c")), 100);

        assertThat(ticks())
                .extracting(Region::getWidth)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .doesNotHaveDuplicates();
        assertThat(ticks()).allSatisfy(tick -> assertThat(tick.getLayoutX() + tick.getWidth())
                .isEqualTo(MarkStrip.WIDTH));
        assertThat(ticks())
                .extracting(tick -> tick.getStyleClass().get(1))
                .containsExactly("finding-error", "finding-warning", "finding-hint");
    }

    @Test
    void aClickGoesToWhatTheTickStandsForNow() {
        show(List.of(mark(0, Severity.ERROR, "one"), mark(5, Severity.ERROR, "two")), 10);
        show(
                List.of(
                        mark(0, Severity.WARNING, "another"),
                        mark(5, Severity.ERROR, "two"),
                        mark(9, Severity.INFO, "three")),
                10);

        FxThread.run(() -> ticks().forEach(Mouse::click));

        assertThat(gone).containsExactly("another", "two", "three");
        assertThat(ticks()).extracting(Node::getAccessibleText).containsExactly("another", "two", "three");
        assertThat(ticks().get(0).getStyleClass()).contains("finding-warning");
    }

    @Test
    void fewerFindingsLeaveNoTicksBehind() {
        show(
                List.of(
                        mark(0, Severity.ERROR, "one"),
                        mark(5, Severity.ERROR, "two"),
                        mark(9, Severity.INFO, "three")),
                10);
        show(List.of(mark(4, Severity.ERROR, "only")), 10);
        assertThat(ticks()).extracting(Node::getAccessibleText).containsExactly("only");

        show(List.of(), 0);
        assertThat(ticks()).isEmpty();
    }

    @Test
    void hitsAtOneHeightAreOneTickAndTheCurrentOneIsSeen() {
        List<TextRange> found = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            found.add(TextRange.ofLength(i * 10, 2));
        }
        showHits(found, 999, 10_000);

        assertThat(hits()).hasSizeBetween(50, 70);
        assertThat(hits())
                .filteredOn(tick -> tick.getStyleClass().contains("hit-current"))
                .hasSize(1);
        assertThat(hits().get(hits().size() - 1).getStyleClass()).contains("hit-current");

        showHits(found.subList(0, 1), -1, 10_000);
        assertThat(hits()).hasSize(1);
        assertThat(hits().get(0).getStyleClass()).contains("hit").doesNotContain("hit-current");
    }

    @Test
    void nothingStandsBelowTheStrip() {
        showHits(List.of(TextRange.ofLength(990, 5)), 0, 10);
        show(List.of(mark(990, Severity.ERROR, "beyond")), 10);

        assertThat(hits().get(0).getLayoutY()).isLessThan(HEIGHT);
        assertThat(ticks().get(0).getLayoutY())
                .isEqualTo(HEIGHT - ticks().get(0).getHeight());
    }
}
