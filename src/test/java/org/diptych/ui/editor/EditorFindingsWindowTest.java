package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.diptych.core.check.Severity;
import org.diptych.core.text.TextRange;
import org.diptych.ui.editor.marks.FindingMark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class EditorFindingsWindowTest {
    private final EditorFixture fixture = EditorFixture.open("one two three\n\nfour five\n" + "six\n\n".repeat(200));

    @AfterEach
    void close() {
        fixture.close();
    }

    private static FindingMark mark(int from, int to, Severity severity, String sentence) {
        return new FindingMark(new TextRange(from, to), severity, sentence, List.of());
    }

    private Collection<String> styleAt(int offset) {
        return FxThread.call(() -> fixture.editor().area().getStyleOfChar(offset));
    }

    @Test
    void findingsAreUnderlinedAndMoveWithTheText() {
        fixture.run(() -> fixture.editor().showFindings(List.of(mark(4, 7, Severity.ERROR, "wrong"))));
        assertThat(styleAt(3)).isEmpty();
        assertThat(styleAt(4)).containsExactly("finding-error");
        fixture.at("|one").type("x");
        assertThat(styleAt(5)).containsExactly("finding-error");
        assertThat(styleAt(8)).isEmpty();
        fixture.run(() -> fixture.editor().showFindings(List.of()));
        assertThat(styleAt(5)).isEmpty();
    }

    @Test
    void findingsOutOfViewLetTheAuthorsKeysGoFirst() {
        List<FindingMark> all = IntStream.range(0, 200)
                .map(line -> 25 + 5 * line)
                .mapToObj(line -> mark(line, line + 3, Severity.ERROR, "wrong"))
                .toList();
        int last = all.get(199).range().start();
        Collection<String> atOnce = FxThread.call(() -> {
            fixture.editor().showFindings(all);
            return fixture.editor().area().getStyleOfChar(last);
        });
        assertThat(atOnce).isEmpty();
        assertThat(styleAt(all.get(0).range().start())).containsExactly("finding-error");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(FxThread.PATIENCE_SECONDS);
        while (styleAt(last).isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(styleAt(last)).containsExactly("finding-error");
    }

    @Test
    void theWorstFindingOfALineIsSignedInTheMargin() {
        fixture.run(() -> fixture.editor()
                .showFindings(List.of(mark(0, 3, Severity.INFO, "a hint"), mark(4, 7, Severity.WARNING, "doubtful"))));
        Label sign = (Label) FxThread.<Node>call(() -> fixture.editor().area().getParagraphGraphic(0));
        assertThat(sign.getAccessibleText()).isEqualTo("doubtful");
        Label next = (Label) FxThread.<Node>call(() -> fixture.editor().area().getParagraphGraphic(1));
        assertThat(next.getText()).isEqualTo("2");
    }

    @Test
    void findingsWaitUntilTheInputMethodIsDone() {
        fixture.at("one two three|").compose("ni", "");
        fixture.run(() -> fixture.editor().showFindings(List.of(mark(0, 3, Severity.ERROR, "wrong"))));
        assertThat(styleAt(0)).isEmpty();
        fixture.compose("", "");
        assertThat(styleAt(0)).containsExactly("finding-error");
    }

    @Test
    void anOfferIsMadeAtTheCaret() {
        AtomicInteger mended = new AtomicInteger();
        FindingMark.Offer offer = new FindingMark.Offer("Mend it", mended::incrementAndGet);
        fixture.run(() -> fixture.editor()
                .showFindings(List.of(new FindingMark(new TextRange(0, 3), Severity.ERROR, "wrong", List.of(offer)))));
        fixture.at("o|ne").run(() -> {
            fixture.editor().getScene().getRoot().applyCss();
            fixture.editor().getScene().getRoot().layout();
        });
        fixture.press(KeyCode.ENTER, "alt");
        FxThread.run(() -> List.copyOf(Window.getWindows()).stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".finding-fix").stream())
                .forEach(fix -> ((Button) fix).fire()));
        assertThat(mended).hasValue(1);
    }

    @Test
    void anEditorOpensAtTheBeginOfItsText() {
        int first = FxThread.call(() -> {
            fixture.editor().getScene().getRoot().applyCss();
            fixture.editor().getScene().getRoot().layout();
            return fixture.editor().area().firstVisibleParToAllParIndex();
        });
        assertThat(first).isZero();
    }

    @Test
    void aSelectedPlaceComesIntoView() {
        int place = FxThread.call(() -> fixture.editor().area().getLength()) - 300;
        fixture.run(() -> fixture.editor().select(new TextRange(place, place + 2)));
        Bounds bounds = FxThread.call(() -> {
            fixture.editor().layout();
            return fixture.editor()
                    .screenToLocal(fixture.editor()
                            .area()
                            .getCharacterBoundsOnScreen(place, place + 1)
                            .orElseThrow());
        });
        assertThat(bounds.getMinY()).isBetween(50.0, 550.0);
    }

    @Test
    void aSignGoesWithItsFindingWhereverTheLineCameToStand() {
        fixture.at("|one two three");
        fixture.run(() -> fixture.editor().area().replaceText(0, 0, "bad\nline\n"));
        fixture.run(() -> fixture.editor().reveal(0));
        fixture.run(() -> fixture.editor()
                .showFindings(List.of(new FindingMark(new TextRange(0, 3), Severity.WARNING, "bad", List.of()))));
        assertThat(signs()).isEqualTo(1);
        fixture.run(() -> fixture.editor().area().replaceText(0, 9, ""));
        fixture.run(() -> fixture.editor().showFindings(List.of()));
        assertThat(signs()).isZero();
    }

    private long signs() {
        return FxThread.call(() -> {
            fixture.editor().getScene().getRoot().applyCss();
            fixture.editor().getScene().getRoot().layout();
            return fixture.editor().lookupAll(".line-number").stream()
                    .filter(label -> ((Label) label).getGraphic() != null)
                    .count();
        });
    }

    @Test
    void draggedTextMovesAsOneStep() {
        fixture.at("one |two |three");
        fixture.run(() ->
                TextDrop.moveTo(fixture.editor(), fixture.editor().writing().selected(), 0, false));
        assertThat(fixture.state()).startsWith("|two |one three\n");
        fixture.run(() -> fixture.editor().undo());
        assertThat(fixture.state()).startsWith("one |two |three\n");
    }
}
