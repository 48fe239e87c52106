package org.diptych.ui.shared.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.diptych.core.diff.DiffLine;
import org.diptych.core.diff.DiffRow;
import org.diptych.core.diff.DiffRow.Kind;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.diff.TextDifference;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextRange;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One row of a difference: what is read of it, said of it and copied of it. No window is needed. */
@Tag("window")
class DiffCellsWindowTest {
    private static final Messages WORDS = Messages.of("diff", Locale.ENGLISH);
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private static DiffLine line(int number, String text, TextRange... changed) {
        return new DiffLine(number, text, List.of(changed));
    }

    private static DiffRow row(Kind kind, DiffLine before, DiffLine after) {
        return new DiffRow(kind, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    private static DiffSideBox side(boolean before, DiffLine line, int offset, Kind kind) {
        return FxThread.call(() -> {
            DiffSideBox box = new DiffSideBox(before);
            box.show(Optional.ofNullable(line), offset, kind);
            return box;
        });
    }

    private static List<String> labels(Region box) {
        return FxThread.call(() -> box.getChildrenUnmodifiable().stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private static List<Text> pieces(Node box) {
        return FxThread.call(
                () -> box.lookupAll(".diff-word").stream().map(Text.class::cast).toList());
    }

    @Test
    void aChangedLineHasItsNumberAndTheSignOfItsSide() {
        DiffSideBox before = side(true, line(7, "old words", new TextRange(0, 3)), 2, Kind.CHANGED);
        DiffSideBox after = side(false, line(8, "new words", new TextRange(0, 3)), 2, Kind.CHANGED);

        assertThat(labels(before)).containsExactly("5", "−");
        assertThat(labels(after)).containsExactly("6", "+");
        assertThat(before.getPseudoClassStates()).contains(CHANGED).doesNotContain(MISSING);
    }

    @Test
    void aLineThatStayedHasNoSignAndAMarkOfAPartNoNumber() {
        assertThat(labels(side(false, line(3, "same"), 0, Kind.SAME))).containsExactly("3", "");
        assertThat(labels(side(false, line(1, "{% lang_content en %}"), 1, Kind.SAME)))
                .containsExactly("", "");
    }

    @Test
    void theSideWithoutALineIsEmptyAndSaysSo() {
        DiffSideBox missing = side(true, null, 0, Kind.ADDED);

        assertThat(labels(missing)).containsExactly("", "");
        assertThat(missing.getPseudoClassStates()).contains(MISSING).doesNotContain(CHANGED);
    }

    @Test
    void anEmptyLineThatCameIsSeen() {
        DiffSideBox came = side(false, line(2, ""), 0, Kind.ADDED);

        assertThat(pieces(came)).extracting(Text::getText).containsExactly("⏎");
    }

    @Test
    void wordsThatWentAreStruckThroughAndWordsThatCameUnderlined() {
        DiffLine line = line(1, "a quick, quick fox", new TextRange(2, 7), new TextRange(9, 14));

        assertThat(pieces(side(true, line, 0, Kind.CHANGED)))
                .filteredOn(Text::isStrikethrough)
                .extracting(Text::getText)
                .containsExactly("quick", "quick");
        assertThat(pieces(side(false, line, 0, Kind.CHANGED)))
                .filteredOn(Text::isUnderline)
                .extracting(Text::getText)
                .containsExactly("quick", "quick");
        assertThat(pieces(side(false, line, 0, Kind.CHANGED)))
                .extracting(Text::getText)
                .containsExactly("a ", "quick", ", ", "quick", " fox");
    }

    @Test
    void aLineWithoutAnEndIsCutAndStillShowsWhatChangedAtItsBeginning() {
        DiffLine endless = line(1, "x".repeat(50_000), new TextRange(0, 4), new TextRange(40_000, 40_004));
        List<Text> pieces = pieces(side(false, endless, 0, Kind.CHANGED));

        assertThat(pieces).filteredOn(Text::isUnderline).hasSize(1);
        assertThat(pieces.stream().mapToInt(piece -> piece.getText().length()).sum())
                .isLessThan(21_000);
        assertThat(pieces.get(pieces.size() - 1).getText()).endsWith("…");
    }

    @Test
    void aLineThatIsCutIsCutBetweenCharacters() {
        String beginning = "x".repeat(19_999);
        DiffLine endless = line(
                1, beginning + "\uD83D\uDE00".repeat(9), new TextRange(19_990, 19_999), new TextRange(19_999, 20_001));

        List<Text> pieces = pieces(side(false, endless, 0, Kind.CHANGED));

        assertThat(pieces.stream().map(Text::getText).reduce("", String::concat))
                .isEqualTo(beginning + "…");
        assertThat(pieces).filteredOn(Text::isUnderline).hasSize(1);
    }

    @Test
    void theGroundLiesUnderTheWordsThatChanged() {
        DiffSideBox box = side(false, line(1, "one two", new TextRange(4, 7)), 0, Kind.CHANGED);
        FxThread.run(() -> {
            box.resize(400, 40);
            box.layout();
            ((Region) box.getChildrenUnmodifiable().get(2)).layout();
        });

        Path ground = FxThread.call(() -> (Path) box.lookup(".diff-ground"));
        assertThat(ground.getElements()).first().satisfies(from -> assertThat(((MoveTo) from).getX())
                .as("behind the words that stayed")
                .isGreaterThan(5));
    }

    @Test
    void aNarrowSideIsHigher() {
        DiffSideBox box = side(false, line(1, "many words that take their room. ".repeat(6)), 0, Kind.SAME);

        assertThat(FxThread.call(() -> box.prefHeight(200)))
                .isGreaterThan(2 * FxThread.call(() -> box.prefHeight(2000)));
    }

    @Test
    void twoSidesShareTheWidthAndTheHeightOfTheHigher() {
        DiffSideBox low = side(true, line(1, "short"), 0, Kind.SAME);
        DiffSideBox high = side(false, line(1, "many words that take their room. ".repeat(6)), 0, Kind.SAME);
        DiffPair pair = FxThread.call(() -> new DiffPair(low, high));
        FxThread.run(() -> {
            pair.resize(401, pair.prefHeight(401));
            pair.layout();
        });

        assertThat(low.getWidth()).isEqualTo(200);
        assertThat(high.getLayoutX()).isEqualTo(200);
        assertThat(high.getWidth()).isEqualTo(201);
        assertThat(low.getHeight()).isEqualTo(high.getHeight()).isEqualTo(pair.getHeight());
        assertThat(pair.getHeight()).isGreaterThanOrEqualTo(FxThread.call(() -> high.prefHeight(201)));
    }

    @Test
    void whatCameIsListedWithEachNewLineWhollyMarked() {
        ChangedLines lines =
                FxThread.call(() -> new ChangedLines(TextDifference.of("one\ntwo\n", "one\nthree and more\ntwo!\n")));

        assertThat(pieces(lines))
                .filteredOn(Text::isUnderline)
                .extracting(Text::getText)
                .contains("three and more");
        double wide = FxThread.call(() -> lines.prefHeight(800));
        assertThat(FxThread.call(() -> lines.prefHeight(60))).isGreaterThan(wide);
        FxThread.run(() -> {
            lines.resize(800, wide);
            lines.layout();
        });
        assertThat(FxThread.call(() -> lines.getChildrenUnmodifiable().stream()
                        .map(Node::getLayoutY)
                        .toList()))
                .as("one below the other")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static DiffCell cell(List<DiffItem.Fold> unfolded) {
        return FxThread.call(
                () -> new DiffCell(WORDS, Messages.of("panels", Locale.ENGLISH), part -> List.of(), unfolded::add));
    }

    private static String said(DiffCell cell, DiffItem item) {
        return FxThread.call(() -> {
            cell.updateItem(item, false);
            return cell.getAccessibleText();
        });
    }

    @Test
    void aRowIsSaidWithWhatBecameOfIt() {
        DiffCell cell = cell(new ArrayList<>());

        assertThat(said(cell, new DiffItem.Line(row(Kind.SAME, line(1, "kept"), line(1, "kept")), 0, 0)))
                .isEqualTo("kept");
        assertThat(said(cell, new DiffItem.Line(row(Kind.REMOVED, line(1, "gone"), null), 0, 0)))
                .isEqualTo(WORDS.get("diff.said.removed", "gone"))
                .contains("gone");
        assertThat(said(cell, new DiffItem.Line(row(Kind.ADDED, null, line(1, "come")), 0, 0)))
                .isEqualTo(WORDS.get("diff.said.added", "come"))
                .contains("come");
        assertThat(said(cell, new DiffItem.Line(row(Kind.CHANGED, line(1, "was"), line(1, "is")), 0, 0)))
                .contains("was", "is");
        assertThat(said(cell, new DiffItem.LineEnds())).isEqualTo(WORDS.get("diff.line-ends"));
    }

    @Test
    void aFoldSaysHowManyLinesItHoldsAndOpens() {
        List<DiffItem.Fold> unfolded = new ArrayList<>();
        DiffCell cell = cell(unfolded);
        DiffItem.Line same = new DiffItem.Line(row(Kind.SAME, line(1, "a"), line(1, "a")), 0, 0);
        DiffItem.Fold fold = new DiffItem.Fold(List.of(same, same, same, same));

        assertThat(said(cell, fold)).isEqualTo(WORDS.get("diff.same", 4));
        FxThread.run(() -> ((Hyperlink) cell.getGraphic().lookup(".hyperlink")).fire());

        assertThat(unfolded).containsExactly(fold);
    }

    @Test
    void aHeadingNamesItsPartAndHowMuchChanged() {
        DiffItem heading = DiffItems.of(PostDifference.of(
                                Post.parse("{% lang_content zh %}\n一年\n{% endlang_content %}\n"),
                                Post.parse("{% lang_content zh %}\n两年\n{% endlang_content %}\n"))
                        .changed())
                .get(0);
        DiffCell cell = cell(new ArrayList<>());

        assertThat(said(cell, heading)).isEqualTo("中文");
        assertThat(FxThread.call(() -> cell.getGraphic().lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .toList()))
                .contains("中文", WORDS.get("diff.size", 1, 1));
    }

    @Test
    void anEmptiedCellShowsAndSaysNothing() {
        DiffCell cell = cell(new ArrayList<>());
        said(cell, new DiffItem.LineEnds());

        FxThread.run(() -> cell.updateItem(null, true));

        assertThat(cell.getGraphic()).isNull();
        assertThat(cell.getAccessibleText()).isNull();
    }

    @Test
    void eachSideOfALineIsCopiedIfThereIsOne() {
        ListView<DiffItem> list = FxThread.call(ListView::new);
        ContextMenu menu = FxThread.call(() -> CopyMenu.of(list, WORDS));
        FxThread.run(() -> {
            list.getItems()
                    .setAll(
                            new DiffItem.Line(row(Kind.CHANGED, line(1, "was so"), line(1, "is so")), 0, 0),
                            new DiffItem.Line(row(Kind.ADDED, null, line(2, "came")), 0, 0),
                            new DiffItem.LineEnds());
            list.getSelectionModel().select(0);
            menu.getItems().get(0).fire();
        });
        assertThat(FxThread.call(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("was so");
        FxThread.run(() -> menu.getItems().get(1).fire());
        assertThat(FxThread.call(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("is so");

        assertThat(disabled(list, menu, 0)).containsExactly(false, false);
        assertThat(disabled(list, menu, 1)).containsExactly(true, false);
        assertThat(disabled(list, menu, 2)).containsExactly(true, true);
    }

    private static List<Boolean> disabled(ListView<DiffItem> list, ContextMenu menu, int row) {
        return FxThread.call(() -> {
            list.getSelectionModel().clearAndSelect(row);
            menu.getOnShowing().handle(null);
            return menu.getItems().stream().map(MenuItem::isDisable).toList();
        });
    }
}
