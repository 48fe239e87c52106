package org.diptych.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.diptych.core.merge.PostMerge;
import org.diptych.core.messages.Messages;
import org.diptych.desk.merge.MergeModel;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two changes of one post side by side: what each stretch says, what is taken, and when the author may go on. */
@Tag("window")
class MergePaneWindowTest {
    private static final Messages WORDS = Messages.of("files", Locale.ENGLISH);
    private static final String BASE = "---\ntitle: A\n---\none\n\ntwo\n\nthree\n\nfour\n";
    private static final String MINE = "---\ntitle: Mine\n---\none\n\ntwo, mine\n\nthree\n\n";
    private static final String THEIRS = "---\ntitle: Theirs\n---\none\n\ntwo\n\nthree, theirs\n\nfour\n";
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass UNDECIDED = PseudoClass.getPseudoClass("undecided");

    private final List<String> done = new ArrayList<>();
    private MergeModel model;
    private MergePane pane;
    private ShownNode shown;

    private void open(String base, String mine, String theirs) {
        shown = ShownNode.of(
                () -> {
                    model = new MergeModel(PostMerge.of(base, mine, theirs));
                    pane = new MergePane(
                            model,
                            new MergedView(mine, Locale.ENGLISH, AnalyzedSession.AT_ONCE),
                            Locale.ENGLISH,
                            done::add,
                            () -> done.add("cancelled"));
                    return pane;
                },
                900,
                700);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private List<PieceBox> pieces() {
        return shown.all().stream()
                .filter(PieceBox.class::isInstance)
                .map(PieceBox.class::cast)
                .toList();
    }

    private static void press(PieceBox piece, String key) {
        FxThread.run(() -> toggles(piece).stream()
                .filter(toggle -> toggle.getText().equals(WORDS.get(key)))
                .forEach(ToggleButton::fire));
    }

    private static List<ToggleButton> toggles(PieceBox piece) {
        return piece.lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .toList();
    }

    private static List<String> chosen(PieceBox piece) {
        return FxThread.call(() -> toggles(piece).stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .toList());
    }

    private static List<Node> sides(PieceBox piece) {
        return FxThread.call(() -> List.copyOf(piece.lookupAll(".merge-side")));
    }

    private Button take() {
        return shown.find(Button.class, button -> "merge-take".equals(button.getId()));
    }

    @Test
    void eachStretchSaysWhoChangedItAndWhere() {
        open(BASE, MINE, THEIRS);

        assertThat(shown.words())
                .contains(
                        WORDS.get("merge.kind.conflict", 1),
                        WORDS.get("merge.kind.mine", 3),
                        WORDS.get("merge.kind.theirs", 5));
        assertThat(shown.words()).contains("Front matter").doesNotContain(WORDS.get("merge.whole"));
    }

    @Test
    void whatOneSideAloneChangedIsTakenFromTheStart() {
        open(BASE, MINE, THEIRS);
        PieceBox conflict = pieces().get(0);
        PieceBox mine = pieces().get(1);
        PieceBox theirs = pieces().get(2);

        assertThat(chosen(conflict)).isEmpty();
        assertThat(conflict.getPseudoClassStates()).contains(UNDECIDED);
        assertThat(chosen(mine)).containsExactly(WORDS.get("merge.choose.mine"));
        assertThat(chosen(theirs)).containsExactly(WORDS.get("merge.choose.theirs"));
        assertThat(mine.getPseudoClassStates()).doesNotContain(UNDECIDED);
        assertThat(sides(theirs).get(0).getPseudoClassStates())
                .contains(LEFT_OUT)
                .doesNotContain(TAKEN);
        assertThat(sides(theirs).get(1).getPseudoClassStates()).contains(TAKEN).doesNotContain(LEFT_OUT);
    }

    @Test
    void whereBothChangedWhatItWasBeforeIsShown() {
        open(BASE, MINE, THEIRS);

        assertThat(shown.words()).containsOnlyOnce(WORDS.get("merge.before")).contains("title: A");
    }

    @Test
    void linesThatWereDeletedAreSaidToBe() {
        open(BASE, MINE, THEIRS);

        assertThat(shown.words()).contains(WORDS.get("merge.nothing"));
    }

    @Test
    void theAuthorGoesOnOnceAllIsDecided() {
        open(BASE, MINE, THEIRS);
        assertThat(take().isDisabled()).isTrue();
        assertThat(shown.words()).contains(WORDS.get("merge.undecided", 1));
        assertThat(pane.firstFocus()).isNotSameAs(take());

        press(pieces().get(0), "merge.choose.theirs");
        assertThat(take().isDisabled()).isFalse();
        assertThat(shown.words()).contains(WORDS.get("merge.undecided", 0));
        assertThat(pane.firstFocus()).isSameAs(take());
        FxThread.run(() -> take().fire());

        assertThat(done).containsExactly(model.text());
        assertThat(model.text()).contains("title: Theirs", "two, mine", "three, theirs");
    }

    @Test
    void aSecondClickOnAChoiceLeavesIt() {
        open(BASE, MINE, THEIRS);
        press(pieces().get(0), "merge.choose.mine");
        press(pieces().get(0), "merge.choose.mine");

        assertThat(chosen(pieces().get(0))).containsExactly(WORDS.get("merge.choose.mine"));
        assertThat(take().isDisabled()).isFalse();
    }

    @Test
    void bothSidesCanBeTaken() {
        open(BASE, MINE, THEIRS);
        press(pieces().get(0), "merge.choose.both");

        assertThat(sides(pieces().get(0)))
                .allSatisfy(side ->
                        assertThat(side.getPseudoClassStates()).contains(TAKEN).doesNotContain(LEFT_OUT));
        assertThat(model.text()).contains("title: Mine\ntitle: Theirs");
    }

    @Test
    void aPartIsDecidedWholeAndSaysWhichToThoseWhoHearIt() {
        open(BASE, MINE, THEIRS);
        shown.press(WORDS.get("merge.all.theirs") + ": Front matter");

        assertThat(model.text()).contains("title: Theirs");
        assertThat(chosen(pieces().get(0))).containsExactly(WORDS.get("merge.choose.theirs"));
        assertThat(chosen(pieces().get(1))).as("another part").containsExactly(WORDS.get("merge.choose.mine"));
    }

    @Test
    void theResultIsShownAndFollowsEachChoice() {
        open(BASE, MINE, THEIRS);
        press(pieces().get(0), "merge.choose.theirs");
        shown.press(WORDS.get("merge.result"));
        assertThat(shown.words()).contains(WORDS.get("merge.result.title"));
        assertThat(read()).contains("Theirs");

        FxThread.run(() -> model.chooseAll(model.merge().parts().get(0), org.diptych.core.merge.MergeChoice.MINE));
        assertThat(read()).doesNotContain("Theirs");
        shown.press(WORDS.get("merge.result"));
        assertThat(pieces()).hasSizeGreaterThan(2);
    }

    private String read() {
        return String.join(
                "|",
                shown.all().stream()
                        .filter(Text.class::isInstance)
                        .map(node -> ((Text) node).getText())
                        .toList());
    }

    @Test
    void aPostThatIsCutOtherwiseIsOneStretchOfTheWholeFile() {
        open("one\n", "---\ntitle: T\n---\none\n", "two\n");

        assertThat(shown.words()).contains(WORDS.get("merge.whole"));
        shown.press(WORDS.get("merge.cancel"));
        assertThat(done).containsExactly("cancelled");
    }
}
