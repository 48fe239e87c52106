package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class SelectionWindowTest {
    private static final int UNSEEN = 8;
    private static final String GAP = " ".repeat(30);

    @Test
    void theGroundOfASelectionIsOneEvenAreaInProseAndInCode() {
        String lines = ("a" + GAP + "z\n").repeat(4);
        assertThat(difference(coloursBetweenTheLetters(lines))).as("in prose").isZero();
        // Where two lines of code meet, their own grounds may share a pixel.
        assertThat(difference(coloursBetweenTheLetters("```\n" + lines + "```\n")))
                .as("in code")
                .isLessThan(UNSEEN);
    }

    @Test
    void aSelectionInTheSecondRowOfALineLeavesTheFirstAlone() {
        String text = "```\n" + "word ".repeat(60) + "\n```\n";
        try (EditorFixture window = EditorFixture.open(text)) {
            FxThread.run(() -> window.editor().area().moveTo(secondRow(window.editor()) + 4));
            frame();
            frame();
            Set<Integer> before = FxThread.call(() -> aboveTheSecondRow(window.editor()));
            FxThread.run(() -> {
                int place = secondRow(window.editor());
                window.editor().area().selectRange(place, place + 4);
            });
            frame();
            frame();
            assertThat(FxThread.call(() -> aboveTheSecondRow(window.editor()))).isEqualTo(before);
        }
    }

    @Test
    void aSelectionInTheFirstRowOfALineLeavesTheSecondAlone() {
        try (EditorFixture window = EditorFixture.open("word ".repeat(60) + "\n")) {
            FxThread.run(() -> window.editor().area().moveTo(8));
            frame();
            frame();
            Set<Integer> before = FxThread.call(() -> inTheSecondRow(window.editor()));
            FxThread.run(() -> window.editor().area().selectRange(5, 8));
            frame();
            frame();
            assertThat(FxThread.call(() -> inTheSecondRow(window.editor()))).isEqualTo(before);
        }
    }

    /** The colours of the second row below the sixth to the eighth letter of the first. */
    private static Set<Integer> inTheSecondRow(PostEditor editor) {
        int second = secondRow(editor);
        Bounds above = bounds(editor, 6);
        Bounds below = bounds(editor, second);
        WritableImage image = editor.getScene().snapshot(null);
        Set<Integer> colours = new HashSet<>();
        for (int y = (int) below.getMinY() + 2; y < (int) below.getMaxY() - 2; y++) {
            for (int x = (int) above.getMinX(); x < (int) above.getMaxX(); x++) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours;
    }

    /** The offset of the first letter below the first row. */
    private static int secondRow(PostEditor editor) {
        int place = 4;
        double first = bounds(editor, place).getMinY();
        while (bounds(editor, place).getMinY() < first + 5) {
            place++;
        }
        return place;
    }

    /** The colours in the row above the second one's first letters. */
    private static Set<Integer> aboveTheSecondRow(PostEditor editor) {
        Bounds below = bounds(editor, secondRow(editor));
        Bounds above = bounds(editor, 4);
        WritableImage image = editor.getScene().snapshot(null);
        Set<Integer> colours = new HashSet<>();
        for (int y = (int) above.getMinY() + 2; y < (int) below.getMinY() - 4; y++) {
            for (int x = (int) below.getMinX() + 1; x < (int) below.getMinX() + 30; x++) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours;
    }

    @Test
    void selectingEverythingLeavesTheTextWhereItIs() {
        try (EditorFixture window = EditorFixture.open("line\n\n".repeat(200))) {
            FxThread.run(() -> window.editor().area().moveTo(0));
            frame();
            FxThread.run(() -> window.editor().area().selectAll());
            frame();
            frame();
            assertThat((int) FxThread.call(
                            () -> window.editor().area().getSelection().getLength()))
                    .isEqualTo(1200);
            assertThat((int) FxThread.call(() -> window.editor().area().firstVisibleParToAllParIndex()))
                    .isZero();
        }
    }

    /** By how much the brightest and the darkest differ, in the colour in which they differ most. */
    private static int difference(Set<Integer> colours) {
        return IntStream.of(0, 8, 16)
                .map(shift -> {
                    IntSummaryStatistics parts = colours.stream()
                            .mapToInt(colour -> colour >> shift & 0xff)
                            .summaryStatistics();
                    return parts.getMax() - parts.getMin();
                })
                .max()
                .orElseThrow();
    }

    /** Down a column in which no letter stands, from the first selected line to the last. */
    private static Set<Integer> coloursBetweenTheLetters(String text) {
        try (EditorFixture window = EditorFixture.open(text)) {
            FxThread.run(() -> window.editor().area().selectRange(0, text.length() - 1));
            frame();
            frame();
            return FxThread.call(() -> {
                PostEditor editor = window.editor();
                int start = text.indexOf("a" + GAP);
                int end = text.lastIndexOf("a" + GAP);
                Bounds first = bounds(editor, start + 15);
                Bounds last = bounds(editor, end + 15);
                WritableImage image = editor.getScene().snapshot(null);
                Set<Integer> colours = new HashSet<>();
                for (int y = (int) first.getMinY() + 2; y < (int) last.getMaxY() - 2; y++) {
                    colours.add(image.getPixelReader().getArgb((int) first.getMinX(), y));
                }
                return colours;
            });
        }
    }

    private static Bounds bounds(PostEditor editor, int offset) {
        return editor.area()
                .getCharacterBoundsOnScreen(offset, offset + 1)
                .map(onScreen -> editor.localToScene(editor.screenToLocal(onScreen)))
                .orElseThrow();
    }

    private static void frame() {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        FxThread.run(() -> new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames > 2) {
                    stop();
                    drawn.complete(null);
                }
            }
        }.start());
        drawn.join();
    }
}
