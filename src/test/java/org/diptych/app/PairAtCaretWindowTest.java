package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.editor.area.ScrollPlace;
import org.diptych.ui.editor.marks.StepMark;
import org.diptych.ui.editor.marks.StepMark.Kind;
import org.diptych.ui.shared.Mouse;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class PairAtCaretWindowTest {
    private static final String FILE = "---\ntitle: T\n---\n{% lang_content en %}\n"
            + sections("Part", "words of it ", 12) + "{% endlang_content %}\n\n{% lang_content zh %}\n"
            + sections("部分", "它的文字", 5) + "{% endlang_content %}\n";
    private static final int GAP = 30;

    @TempDir
    Path folder;

    private Path file;
    private WindowFixture window;

    /** Sixty sections, of which one has in English alone a paragraph more. */
    private static String sections(String name, String words, int length) {
        return IntStream.range(0, 60)
                .mapToObj(i -> "## " + name + " " + i + "\n\n" + words.repeat(length + i % 7) + " $x_{" + i + "}$\n\n"
                        + (i == GAP && name.equals("Part") ? "$$only(here)$$\n\n" : ""))
                .collect(Collectors.joining());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void open() {
        open(FILE);
    }

    private void open(String text) {
        file = WindowFixture.write(folder.resolve("post.md"), text);
        window = new WindowFixture(folder.resolve("config"), file);
        window.awaitPosts(1);
        window.await("the comparison", () -> !window.words("in-step-menu").isEmpty());
    }

    private void caretTo(String language, String place) {
        PostEditor editor = window.editor(language);
        FxThread.run(() -> {
            editor.requestFocus();
            int at = editor.area().getText().indexOf(place);
            editor.area().moveTo(at);
            editor.reveal(at);
        });
    }

    private static List<String> marked(PostEditor editor) {
        return editor.steps().stream()
                .map(mark -> mark.kind() + " "
                        + mark.range()
                                .in(editor.area().getText())
                                .lines()
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    private void awaitMarks(String language, String... marks) {
        PostEditor editor = window.editor(language);
        window.await(List.of(marks) + " in " + language, () -> marked(editor).equals(List.of(marks)));
    }

    private static int place(PostEditor editor, String text) {
        return editor.area().getText().indexOf(text);
    }

    @Test
    void theCaretsBlockAndItsPartnerAreMarkedAndLevel() {
        open();
        caretTo("en", "## Part 40");
        awaitMarks("en", "PAIR ## Part 40");
        awaitMarks("zh", "PAIR ## 部分 40");
        PostEditor english = window.editor("en");
        PostEditor chinese = window.editor("zh");
        window.await(
                "level",
                () -> Math.abs(english.scroll()
                                        .heightOf(place(english, "## Part 40"))
                                        .orElse(-100)
                                - chinese.scroll()
                                        .heightOf(place(chinese, "## 部分 40"))
                                        .orElse(100))
                        < 2);
        assertThat(FxThread.call(() -> english.area().getCurrentParagraph())).isEqualTo(162);
        StepMark partner = FxThread.call(() -> chinese.steps().get(0));
        assertThat(partner.sentence()).isEqualTo("Corresponds to line 163 in English");
        assertThat(FxThread.call(() -> chinese.lookup(".step-bar").getAccessibleText()))
                .isEqualTo(partner.sentence());
    }

    @Test
    void marksStayWithTheirWordsWhileOneTypes() {
        open();
        caretTo("en", "## Part 4\n");
        awaitMarks("en", "PAIR ## Part 4");
        FxThread.run(() -> {
            PostEditor english = window.editor("en");
            english.area().insertText(0, "new words\n\n");
            assertThat(marked(english)).containsExactly("PAIR ## Part 4");
        });
    }

    @Test
    void aClickMovesNothingThatIsInView() {
        open();
        caretTo("en", "## Part 3\n");
        awaitMarks("zh", "PAIR ## 部分 3");
        PostEditor english = window.editor("en");
        PostEditor chinese = window.editor("zh");
        ScrollPlace before = FxThread.call(english.scroll()::scrollPlace);
        ScrollPlace there = FxThread.call(chinese.scroll()::scrollPlace);
        FxThread.run(() -> {
            Node text = english.area().lookupAll(".paragraph-text").stream()
                    .filter(node -> node.localToScene(5, 5).getY() > 250)
                    .findFirst()
                    .orElseThrow();
            Mouse.press(text, text.localToScene(5, 5));
        });
        window.await("another pair", () -> !marked(chinese).equals(List.of("PAIR ## 部分 3")));
        assertThat(FxThread.call(english.scroll()::scrollPlace)).isEqualTo(before);
        assertThat(FxThread.call(chinese.scroll()::scrollPlace)).isEqualTo(there);
    }

    @Test
    void theNextPairIsGoneToInBothLanguages() {
        open();
        caretTo("zh", "## 部分 20");
        awaitMarks("en", "PAIR ## Part 20");
        window.command("next-pair");
        window.command("next-pair");
        awaitMarks("zh", "PAIR ## 部分 21");
        awaitMarks("en", "PAIR ## Part 21");
        assertThat(FxThread.call(() -> window.editor("zh").area().getCaretPosition()))
                .isEqualTo(FxThread.call(() -> place(window.editor("zh"), "## 部分 21")));
        assertThat(FxThread.call(() -> window.editor("en").area().getCaretPosition()))
                .isEqualTo(FxThread.call(() -> place(window.editor("en"), "## Part 21")));
        assertThat(FxThread.call(() -> window.editor("zh").area().isFocused())).isTrue();
        window.command("previous-pair");
        window.command("previous-pair");
        awaitMarks("zh", "PAIR ## 部分 20");
    }

    @Test
    void theNextPlaceThatNeedsWorkIsFoundFromTheSideThatLacksIt() {
        open();
        caretTo("zh", "## 部分 1\n");
        awaitMarks("zh", "PAIR ## 部分 1");
        window.command("next-work");
        awaitMarks("en", "ALONE $$only(here)$$");
        awaitMarks("zh", Kind.MISSING + " ");
        window.command("next-work");
        FxThread.run(() -> {});
        awaitMarks("en", "ALONE $$only(here)$$");
    }

    @Test
    void theNextPlaceThatNeedsWorkIsOneWhereTheLanguagesDiffer() {
        int chinese = FILE.indexOf("lang_content zh");
        open(FILE.substring(0, chinese) + FILE.substring(chinese).replace("$x_{50}$", "$y_{50}$"));
        caretTo("en", "## Part 45");
        awaitMarks("en", "PAIR ## Part 45");
        window.command("next-work");
        window.await("the pair whose formulas differ", () -> window.editor("en").steps().stream()
                .anyMatch(mark ->
                        mark.range().in(window.editor("en").area().getText()).endsWith("$x_{50}$")));
    }

    @Test
    void behindTheLastPlaceThatNeedsWorkComesTheFirst() {
        open();
        caretTo("en", "## Part 45");
        awaitMarks("en", "PAIR ## Part 45");

        window.command("next-work");

        awaitMarks("en", "ALONE $$only(here)$$");
    }

    @Test
    void whereNothingNeedsWorkThatIsSaid() {
        open(FILE.replace("$$only(here)$$\n\n", ""));
        caretTo("en", "## Part 45");
        awaitMarks("en", "PAIR ## Part 45");

        window.command("next-work");

        window.await("a word", () -> window.words("notice").stream()
                .anyMatch(sentence -> sentence.contains("nothing is missing, differs or waits")));
    }

    @Test
    void whatIsStillToBeWrittenTakesThePlaceOfItsMark() {
        int chinese = FILE.indexOf("lang_content zh");
        String mark = "<!-- diptych: translate -->";
        open(FILE.substring(0, chinese)
                + FILE.substring(chinese).replace("$x_{40}$", mark).replace("$x_{41}$", mark));
        caretTo("zh", "## 部分 39");
        awaitMarks("zh", "PAIR ## 部分 39");

        window.command("next-work");
        window.await("the first mark", () -> isSelected(mark, 1));
        assertThat(FxThread.call(() -> window.editor("zh").area().isFocused())).isTrue();
        window.command("next-work");
        window.await("the second mark", () -> isSelected(mark, 2));

        FxThread.run(() -> window.editor("zh").area().lineStart(SelectionPolicy.CLEAR));
        window.command("next-work");
        window.await("the mark of the place the author is in", () -> isSelected(mark, 2));
    }

    private boolean isSelected(String mark, int time) {
        String text = window.editor("zh").area().getText();
        int start = text.indexOf(mark);
        for (int i = 1; i < time; i++) {
            start = text.indexOf(mark, start + 1);
        }
        IndexRange selection = window.editor("zh").area().getSelection();
        return selection.getStart() == start && selection.getLength() == mark.length();
    }

    @Test
    void whatWaitsHasDotsInTheTextAndIsCountedBelowItsHeading() {
        open();
        window.await("what is known of the pairs", () -> !window.bench
                .hand
                .posts
                .currentProperty()
                .get()
                .session()
                .pairs()
                .stateProperty()
                .get()
                .isEmpty());
        window.type("en", "$x_{2}$", "not at all ");
        PostEditor chinese = window.editor("zh");
        window.await("the partner's mark", () -> chinese.steps().stream()
                .anyMatch(mark -> mark.kind() == Kind.WAITING
                        && mark.range().in(chinese.area().getText()).endsWith("$x_{2}$")));
        window.command("side-outline");
        window.await("a count below the heading", () -> cells().stream()
                .filter(cell -> String.valueOf(cell.getAccessibleText()).contains("Part 2"))
                .anyMatch(cell -> cell.lookup(".outline-need.waiting") instanceof Labeled sign
                        && sign.getText().equals("1")));
        window.command("undo");
        window.await(
                "nothing waits",
                () -> chinese.steps().stream().noneMatch(mark -> mark.kind() == Kind.WAITING)
                        && cells().stream().allMatch(cell -> cell.lookup(".outline-need.waiting") == null));
    }

    @Test
    void aSectionIsDraggedInBothLanguagesAsOneStep() {
        open();
        window.command("side-outline");
        window.await("the outline", () -> cells().size() > 5);
        drag(1, 4);
        String moved = FxThread.call(() -> window.post().session().fileText());
        assertThat(headings(moved).subList(0, 6))
                .containsExactly("## Part 0", "## Part 2", "## Part 3", "## Part 1", "## Part 4", "## Part 5");
        assertThat(headings(moved).subList(60, 66))
                .containsExactly("## 部分 0", "## 部分 2", "## 部分 3", "## 部分 1", "## 部分 4", "## 部分 5");
        assertThat(moved.lines().sorted()).isEqualTo(FILE.lines().sorted().toList());
        assertThat(moved).contains("\n\n## Part 1\n\n" + "words of it ".repeat(13) + " $x_{1}$\n\n## Part 4\n");
        FxThread.run(() -> window.editor("zh").undo());
        assertThat(FxThread.call(() -> window.post().session().fileText())).isEqualTo(FILE);
        assertThat(window.isDirty()).isFalse();
    }

    private static List<String> headings(String text) {
        return text.lines().filter(line -> line.startsWith("## ")).toList();
    }

    private List<IndexedCell<?>> cells() {
        return window.bench.shell.frame.root().lookupAll(".outline-cell").stream()
                .<IndexedCell<?>>map(IndexedCell.class::cast)
                .filter(cell -> cell.getItem() != null)
                .toList();
    }

    /** Drags row {@code from} to just above row {@code before}. */
    private void drag(int from, int before) {
        window.await("rows", () -> cell(from) != null && cell(before) != null);
        FxThread.run(() -> {
            Node source = Objects.requireNonNull(cell(from));
            Node target = Objects.requireNonNull(cell(before));
            Point2D start = source.localToScene(40, 10);
            Point2D end = target.localToScene(40, 3);
            fire(source, source, MouseEvent.MOUSE_PRESSED, start);
            fire(source, source, MouseEvent.MOUSE_DRAGGED, start.add(0, 9));
            fire(source, target, MouseEvent.MOUSE_DRAGGED, end);
            fire(source, target, MouseEvent.MOUSE_RELEASED, end);
        });
    }

    private Node cell(int row) {
        return cells().stream()
                .filter(cell -> cell.getIndex() == row)
                .findFirst()
                .orElse(null);
    }

    private static void fire(Node source, Node over, EventType<MouseEvent> type, Point2D at) {
        Event.fireEvent(
                source,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(over, at.getX(), at.getY())));
    }
}
