package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javax.management.ObjectName;
import org.diptych.core.post.SegmentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Home, End, the arrows and the mouse in lines that are wrapped: each row ends behind its last character. */
@Tag("window")
class WrappedRowsWindowTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String FLAG = "\uD83C\uDDE8\uD83C\uDDF3";
    private static final String THUMB = "\uD83D\uDC4D\uD83C\uDFFD";

    private EditorFixture fixture;

    /** Lines that wrap in a narrow column, none of them at a space. */
    static List<String> withoutSpaces() {
        return List.of(
                "日晷的影子在石板上慢慢移动，从清晨到黄昏，没有一刻停下来；看影子的人却常常忘记了时间。",
                "https://example.org/a/very/long/address/that/goes/on/and/on/2026/11/29/the-shadow-of-the-gnomon.html",
                "日晷" + (FAMILY + "字").repeat(14),
                FLAG.repeat(30),
                "e\u0301a\u0308o\u0302".repeat(30),
                "\uD842\uDFB7".repeat(40),
                "한국어로쓴아주긴문장이띄어쓰기없이계속이어집니다그래서줄이바뀝니다정말로아주깁니다",
                "日晷**粗体的文字很长很长**和`代码也很长很长很长`再加上[链接的文字](https://example.org/)以及更多的文字",
                "שלוםעולםזהטקסטארוךמאודבליושוםרווחבכללכדישהשורהתתחלקלכמהשורותבעורךהזה".repeat(2),
                "日晷שלום".repeat(12));
    }

    private EditorFixture open(String text) {
        fixture = EditorFixture.open(text, 260, 900, false, SegmentKind.BODY);
        return fixture;
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @MethodSource("withoutSpaces")
    void homeAndEndGoToTheRowsFirstAndLastCharacter(String text) {
        open(text + "\n");
        List<Integer> starts = starts(text);
        assertThat(starts).hasSizeGreaterThan(1);
        for (int row = 0; row + 1 < starts.size(); row++) {
            int start = starts.get(row);
            int end = starts.get(row + 1);
            place(start).press(KeyCode.END);
            assertThat(caret()).as("end of row %d", row).isEqualTo(end);
            assertThat(caretRow(text)).as("row the caret shows in").isEqualTo(row);
            fixture.press(KeyCode.END);
            assertThat(caret()).isEqualTo(end);
            fixture.press(KeyCode.HOME);
            assertThat(caret()).as("start of row %d", row).isEqualTo(start);
            assertThat(caretRow(text)).isEqualTo(row);
        }
    }

    @ParameterizedTest
    @MethodSource("withoutSpaces")
    void whatIsTypedAfterEndStandsAtTheRowsEnd(String text) {
        open(text + "\n");
        int end = starts(text).get(1);
        place(0).press(KeyCode.END).type("X");
        assertThat(fixture.state()).isEqualTo(text.substring(0, end) + "X|" + text.substring(end) + "\n");
        fixture.press(KeyCode.Z, "ctrl");
        assertThat(fixture.state().replace("|", "")).isEqualTo(text + "\n");
    }

    @ParameterizedTest
    @MethodSource("withoutSpaces")
    void shiftEndThenDeleteTakesTheRow(String text) {
        open(text + "\n");
        int end = starts(text).get(1);
        place(0).press(KeyCode.END, "shift").press(KeyCode.DELETE);
        assertThat(fixture.state()).isEqualTo("|" + text.substring(end) + "\n");
    }

    @ParameterizedTest
    @MethodSource("withoutSpaces")
    void shiftHomeFromARowsEndSelectsTheRow(String text) {
        open(text + "\n");
        List<Integer> starts = starts(text);
        place(starts.get(0)).press(KeyCode.END).press(KeyCode.HOME, "shift").press(KeyCode.BACK_SPACE);
        assertThat(fixture.state()).isEqualTo("|" + text.substring(starts.get(1)) + "\n");
    }

    @ParameterizedTest
    @MethodSource("withoutSpaces")
    void aClickRightOfARowPutsTheCaretAtItsEnd(String text) {
        open(text + "\n");
        List<Integer> starts = starts(text);
        for (int row = 0; row + 1 < starts.size(); row++) {
            Bounds bounds = bounds(starts.get(row));
            click(fixture.ask(editor -> editor.area().getWidth() - 3), bounds.getCenterY(), 1);
            boolean rightToLeft = Character.getDirectionality(text.charAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
            if (!rightToLeft) {
                assertThat(caret()).isIn(starts.get(row + 1), beforeMixed(text, starts.get(row + 1)));
            }
            assertThat(caretRow(text)).isEqualTo(row);
        }
    }

    /** Where a row ends with letters of the other direction, what stands at its right edge is not its last character. */
    private static int beforeMixed(String text, int end) {
        int place = end;
        while (place > 0
                && Character.getDirectionality(text.charAt(place - 1)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT) {
            place--;
        }
        return place;
    }

    /** Each caret that is left behind listens to the text, and makes every later key slower. */
    @Test
    void askingWhereAPlaceIsShownLeavesNoCaretBehind() throws Exception {
        fixture = EditorFixture.open("one\ntwo\nthree\n");
        int before = carets();
        FxThread.run(() -> {
            for (int i = 0; i < 50; i++) {
                fixture.editor().reveal(i % 10);
                fixture.editor().scroll().heightOf(i % 10);
            }
        });

        assertThat(carets()).isEqualTo(before);
    }

    private static int carets() throws Exception {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {null},
                        new String[] {String[].class.getName()});
        return histogram
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(row -> row.length > 3 && row[3].equals("org.fxmisc.richtext.CaretNode"))
                .mapToInt(row -> Integer.parseInt(row[1]))
                .sum();
    }

    @Test
    void endInALineThatDoesNotWrapIsItsEndWhateverStandsThere() {
        for (String text : List.of(FAMILY + "ab", FLAG, "ab" + FAMILY, "e\u0301", THUMB + "字", "a\tb\t", "שלום", "")) {
            open(text + "\nx");
            place(0).press(KeyCode.END).type("Q");
            assertThat(fixture.state()).isEqualTo(text + "Q|\nx");
            fixture.close();
        }
        open("x");
    }

    @Test
    void whereARowEndsWithASpaceEndStopsBeforeIt() {
        String text =
                "The shadow of the gnomon moves slowly over the stone plate from dawn until dusk and never stops.";
        open(text + "\n");
        int end = starts(text).get(1);
        assertThat(text.charAt(end - 1)).isEqualTo(' ');
        place(0).press(KeyCode.END);
        assertThat(caret()).isEqualTo(end - 1);
        assertThat(caretRow(text)).isZero();
    }

    @ParameterizedTest
    @MethodSource("withoutSpaces")
    void upAndDownGoThroughEveryRowAndComeBackToTheSamePlace(String text) {
        String whole = "日晷日晷\n" + text + "\n短\n" + text;
        open(whole);
        place(3);
        List<Integer> places = new ArrayList<>(List.of(caret()));
        int before = -1;
        while (before != caret()) {
            before = caret();
            fixture.press(KeyCode.DOWN);
            places.add(caret());
        }
        places.remove(places.size() - 1);
        int rows = 2 + 2 * starts(5, text.length()).size();
        assertThat(places).hasSize(rows).isSorted();
        for (int i = places.size() - 2; i >= 0; i--) {
            fixture.press(KeyCode.UP);
            assertThat(caret()).as("row %d", i).isEqualTo(places.get(i));
        }
    }

    @Test
    void aCharacterThatIsItselfWrappedStaysWhole() {
        String text = (THUMB + "\uD842\uDFB7").repeat(20);
        open(text + "\n");
        place(0);
        for (int row = 0; row < 3; row++) {
            fixture.press(KeyCode.END).type("X");
            fixture.press(KeyCode.DOWN).press(KeyCode.HOME).type("Y").press(KeyCode.DOWN);
        }
        String typed = fixture.state().replaceAll("[XY|\n]", "");
        assertThat(typed).isEqualTo(text);
        String marks = fixture.state().replaceAll("[|\n]", "");
        assertThat(marks.replace(THUMB, "").replace("\uD842\uDFB7", "")).matches("[XY]{6}");
    }

    @Test
    void endKeepsToTheRightEdgeOnTheWayDown() {
        String text = withoutSpaces().get(0);
        open(text + "\n");
        List<Integer> starts = starts(text);
        place(0).press(KeyCode.END).press(KeyCode.DOWN);
        assertThat(caretRow(text)).isEqualTo(1);
        assertThat(caret()).isEqualTo(starts.get(2));
        fixture.press(KeyCode.RIGHT);
        assertThat(caret()).isEqualTo(starts.get(2) + 1);
        fixture.press(KeyCode.LEFT);
        assertThat(caretRow(text)).isEqualTo(2);
    }

    @Test
    void pagesKeepTheColumnAndEndAtTheEnds() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            text.append(i % 7 == 3 ? "" : "日晷的影子在石板上慢慢移动，从清晨到黄昏，没有一刻停下来；").append('\n');
        }
        open(text.toString());
        place(4);
        double x = caretX();
        int pages = 0;
        int before = -1;
        while (before != caret() && pages < 500) {
            before = caret();
            fixture.press(KeyCode.PAGE_DOWN);
            pages++;
            boolean empty = fixture.ask(
                    editor -> editor.area().getParagraphLength(editor.area().getCurrentParagraph()) == 0);
            if (!empty && caret() != text.length()) {
                assertThat(caretX()).isCloseTo(x, offset(10.0));
            }
            boolean shown = fixture.ask(editor -> editor.area().getCaretBounds().isPresent());
            assertThat(shown).isTrue();
        }
        assertThat(caret()).isEqualTo(text.length());
        assertThat(pages).isBetween(5, 40);
        while (caret() > 0) {
            fixture.press(KeyCode.PAGE_UP);
        }
    }

    @Test
    void aDoubleClickTakesTheWordUnderThePointerAndADragGoesOnByWords() {
        open("gnomon日晷 shadow\n");
        Bounds last = bounds(5);
        click(last.getMaxX() - 3, last.getCenterY(), 2);
        assertThat(fixture.state()).isEqualTo("|gnomon|日晷 shadow\n");
        Bounds shadow = bounds(11);
        drag(shadow.getCenterX(), shadow.getCenterY());
        assertThat(fixture.state()).isEqualTo("|gnomon日晷 shadow|\n");
        click(last.getMaxX() - 3, last.getCenterY(), 3);
        assertThat(fixture.state()).isEqualTo("|gnomon日晷 shadow|\n");
    }

    @Test
    void aDoubleClickRightOfARowTakesItsLastWordNotTheNextRows() {
        String text = "日晷的影子在石板上慢慢移动从清晨到黄昏gnomongnomongnomon没有一刻停下来";
        open(text + "\n");
        int end = starts(text).get(1);
        Bounds first = bounds(0);
        click(fixture.ask(editor -> editor.area().getWidth() - 3), first.getCenterY(), 2);
        int selected = fixture.ask(editor -> editor.area().getSelection().getStart());
        assertThat(selected).isLessThan(end);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aDragToTheRightOfARowSelectsToItsEnd(int line) {
        String text = withoutSpaces().get(0);
        open(text + "\n");
        List<Integer> starts = starts(text);
        Bounds first = bounds(0);
        click(first.getMinX(), first.getCenterY(), 1);
        Bounds row = bounds(starts.get(line - 1));
        drag(fixture.ask(editor -> editor.area().getWidth() - 3), row.getCenterY());
        int end = line < starts.size() ? starts.get(line) : text.length();
        assertThat(fixture.state()).isEqualTo("|" + text.substring(0, end) + "|" + text.substring(end) + "\n");
    }

    private EditorFixture place(int offset) {
        fixture.run(() -> {
            fixture.editor().area().moveTo(offset);
            fixture.editor().area().layout();
        });
        return fixture;
    }

    private int caret() {
        return fixture.ask(editor -> editor.area().getCaretPosition());
    }

    private double caretX() {
        return fixture.ask(
                editor -> editor.area().getCaretBounds().orElseThrow().getMinX());
    }

    private int caretRow(String text) {
        double y = fixture.ask(editor -> editor.area()
                .screenToLocal(editor.area().getCaretBounds().orElseThrow())
                .getCenterY());
        List<Integer> starts = starts(text);
        int row = 0;
        while (row + 1 < starts.size() && bounds(starts.get(row + 1)).getMinY() < y) {
            row++;
        }
        return row;
    }

    private List<Integer> starts(String text) {
        return starts(0, text.length());
    }

    /** Where the rows of the line between two offsets start, by where each character is drawn. */
    private List<Integer> starts(int from, int length) {
        return fixture.ask(editor -> {
            List<Integer> starts = new ArrayList<>(List.of(from));
            double y = Double.NaN;
            for (int i = from; i < from + length; i++) {
                Bounds bounds =
                        editor.area().getCharacterBoundsOnScreen(i, i + 1).orElse(null);
                if (bounds != null && !Double.isNaN(y) && bounds.getMinY() > y + 5) {
                    starts.add(i);
                }
                y = bounds == null ? y : bounds.getMinY();
            }
            return starts;
        });
    }

    private Bounds bounds(int offset) {
        return fixture.ask(editor -> editor.area()
                .screenToLocal(editor.area()
                        .getCharacterBoundsOnScreen(offset, offset + 1)
                        .orElseThrow()));
    }

    private void click(double x, double y, int count) {
        for (int i = 1; i <= count; i++) {
            mouse(MouseEvent.MOUSE_PRESSED, x, y, i);
            if (i < count) {
                mouse(MouseEvent.MOUSE_RELEASED, x, y, i);
            }
        }
    }

    private void drag(double x, double y) {
        mouse(MouseEvent.DRAG_DETECTED, x, y, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, x, y, 1);
        mouse(MouseEvent.MOUSE_RELEASED, x, y, 1);
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, int count) {
        fixture.run(() -> {
            var screen = fixture.editor().area().localToScreen(x, y);
            var scene = fixture.editor().area().localToScene(x, y);
            boolean down = type != MouseEvent.MOUSE_RELEASED;
            Event.fireEvent(
                    fixture.editor().area(),
                    new MouseEvent(
                            type,
                            scene.getX(),
                            scene.getY(),
                            screen.getX(),
                            screen.getY(),
                            MouseButton.PRIMARY,
                            count,
                            false,
                            false,
                            false,
                            false,
                            down,
                            false,
                            false,
                            true,
                            false,
                            true,
                            null));
        });
    }
}
