package org.diptych.ui.shared.caret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.diptych.core.text.Graphemes;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form's summary, a reference's text, a sheet's input: rows as in the editors, however fast the keys come. */
@Tag("window")
class RowKeysWindowTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    private Stage stage;
    private TextArea area;

    @BeforeEach
    void open() {
        stage = FxThread.call(Stage::new);
        area = FxThread.call(TextArea::new);
        FxThread.run(() -> {
            area.setWrapText(true);
            Scene scene = new Scene(new VBox(area), 300, 300);
            WholeCharacters.install(scene);
            RowKeys.install(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    static Stream<String> texts() {
        return Stream.of(
                "中文字符很长的一行用来测试自动换行，看光标上下移动是否正确；".repeat(3),
                "https://example.com/" + "a".repeat(120),
                FAMILY.repeat(30) + "ab",
                "e\u0301".repeat(120),
                "\uD83C\uDDE8\uD83C\uDDF3".repeat(50),
                "short\n" + "中文字符很长的一行用来测试自动换行".repeat(3) + "\n短");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void homeAndEndStayInTheirRow(String text) {
        List<Integer> starts = show(text);
        for (int row = 0; row < starts.size(); row++) {
            int start = starts.get(row);
            int end = row + 1 < starts.size() ? starts.get(row + 1) : text.length();
            int seen = end > start && text.charAt(end - 1) == '\n' || !isRow(end) ? Graphemes.previous(text, end) : end;
            // Twice: at a row's end the caret is still in that row.
            assertThat(after(start, KeyCode.END, KeyCode.END)).as("row %d", row).isEqualTo(seen);
            assertThat(after(start, KeyCode.END, KeyCode.HOME))
                    .as("row %d", row)
                    .isEqualTo(start);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void upAndDownGoRowByRowBeforeAnythingIsPainted(String text) {
        List<Integer> starts = show(text);
        int last = starts.size() - 1;
        KeyCode[] down = Stream.generate(() -> KeyCode.DOWN).limit(last).toArray(KeyCode[]::new);
        assertThat(after(0, down)).isEqualTo(starts.get(last));
        KeyCode[] up = Stream.generate(() -> KeyCode.UP).limit(last).toArray(KeyCode[]::new);
        assertThat(after(starts.get(last), up)).isZero();
        assertThat(after(0, KeyCode.UP)).isZero();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsTypedAfterEndStandsAtTheRowsEnd(String text) {
        int second = show(text).get(1);
        int end = text.startsWith("short") || !isRow(second) ? Graphemes.previous(text, second) : second;
        after(0, KeyCode.END);
        FxThread.run(() -> area.replaceSelection("X"));
        assertThat(FxThread.<String>call(area::getText)).isEqualTo(text.substring(0, end) + "X" + text.substring(end));
    }

    @Test
    void downKeepsTheColumnThatWasLeftFirst() {
        String line = "中文字符很长的一行用来测试自动换行";
        show(line + "\n短\n" + line);
        int third = line.length() + 3;
        assertThat(after(line.length() - 1, KeyCode.DOWN)).isBetween(line.length() + 1, line.length() + 2);
        assertThat(after(9, KeyCode.DOWN, KeyCode.DOWN)).isEqualTo(third + 9);
        assertThat(after(third + 9, KeyCode.UP, KeyCode.UP)).isEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPageIsAsManyRowsDownAsUpBeforeAnythingIsPainted(String text) {
        String pages = (text + "\n").repeat(12) + text;
        show(pages);
        // All within one turn of the window's thread: a bar that appears meanwhile would change the rows.
        FxThread.run(() -> comparePagesWithRows(pages));
    }

    private void comparePagesWithRows(String pages) {
        int down = after(0, KeyCode.PAGE_DOWN);
        int rows = 1;
        while (after(0, times(rows, KeyCode.DOWN)) < down) {
            rows++;
        }
        assertThat(rows).isBetween(2, 20);
        assertThat(after(0, times(rows, KeyCode.DOWN))).isEqualTo(down);
        assertThat(after(0, times(3, KeyCode.PAGE_DOWN))).isEqualTo(after(0, times(3 * rows, KeyCode.DOWN)));
        int end = pages.length();
        assertThat(after(end, times(2, KeyCode.PAGE_UP))).isEqualTo(after(end, times(2 * rows, KeyCode.UP)));
        assertThat(after(0, times(60, KeyCode.PAGE_DOWN))).isEqualTo(after(0, times(600, KeyCode.DOWN)));
    }

    private static KeyCode[] times(int count, KeyCode key) {
        return Stream.generate(() -> key).limit(count).toArray(KeyCode[]::new);
    }

    @Test
    void shiftChoosesTheRow() {
        int end = show("中文字符很长的一行用来测试自动换行，看光标上下移动是否正确；".repeat(3)).get(1);
        FxThread.run(() -> {
            area.positionCaret(0);
            press(KeyCode.END, true);
        });
        assertThat(FxThread.call(area::getSelection).getStart()).isZero();
        assertThat(FxThread.call(area::getSelection).getEnd()).isEqualTo(end);
    }

    /** Shows {@code text}; where its rows begin. */
    private List<Integer> show(String text) {
        return FxThread.call(() -> {
            area.setText(text);
            area.applyCss();
            area.layout();
            Text shown = (Text) area.lookup(".text");
            List<Integer> starts = new ArrayList<>();
            double row = -1;
            for (int i = 0; i < text.length(); i++) {
                double y = ((MoveTo) shown.caretShape(i, true)[0]).getY();
                if (y > row) {
                    // JavaFX may wrap within what readers see as one character: that one belongs to neither row.
                    starts.add(Graphemes.nearest(text, i) == i ? i : Graphemes.next(text, i));
                    row = y;
                }
            }
            return starts;
        });
    }

    /** Whether a row begins at {@code place}, and not in the character before it. */
    private boolean isRow(int place) {
        return FxThread.call(() -> {
            Text shown = (Text) area.lookup(".text");
            return place == 0
                    || place >= area.getLength()
                    || ((MoveTo) shown.caretShape(place, true)[0]).getY()
                            > ((MoveTo) shown.caretShape(place - 1, true)[0]).getY();
        });
    }

    /** Where the caret is after {@code keys}, all of which come before the next frame. */
    private int after(int place, KeyCode... keys) {
        return FxThread.call(() -> {
            area.positionCaret(place);
            for (KeyCode key : keys) {
                press(key, false);
            }
            return area.getCaretPosition();
        });
    }

    private void press(KeyCode key, boolean shift) {
        Event.fireEvent(area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }
}
