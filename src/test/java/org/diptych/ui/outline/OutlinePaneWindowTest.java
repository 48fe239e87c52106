package org.diptych.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.bilingual.BodyHeading;
import org.diptych.core.messages.Messages;
import org.diptych.desk.outline.OutlineModel;
import org.diptych.desk.outline.OutlineRow;
import org.diptych.desk.step.StepReader;
import org.diptych.desk.step.TwoLanguages;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.AnalyzedSession;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The outline of a post in one and in two languages: what a row says, where it leads, and how sections move. */
@Tag("window")
class OutlinePaneWindowTest {
    private static final Messages WORDS = Messages.of("panels", Locale.ENGLISH);
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final String POST =
            """
            {% lang_content en %}
            # One

            $$a$$

            ## Inner

            $$b$$

            only English

            # Two

            $$c$$

            # Three

            $$d$$
            {% endlang_content %}
            {% lang_content zh %}
            # 一

            $$a$$

            ## 内

            $$b$$

            # 二

            $$c$$

            # 三

            $$d$$
            {% endlang_content %}
            """;

    private final List<Integer> needs = new ArrayList<>();
    private AnalyzedSession post;
    private OutlineModel model;
    private ShownNode shown;

    private void open(String text, double width) {
        post = new AnalyzedSession(text);
        shown = ShownNode.of(
                () -> {
                    model = new OutlineModel(post.front(), post.navigator(), new StepReader(), AnalyzedSession.AT_ONCE);
                    model.onNeed(needs::add);
                    return new OutlinePane(model, WORDS);
                },
                width,
                500);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @SuppressWarnings("unchecked")
    private ListView<OutlineRow> list() {
        return shown.find(ListView.class, each -> true);
    }

    private void select(int row) {
        FxThread.run(() -> list().getSelectionModel().clearAndSelect(row));
    }

    private String selected() {
        return FxThread.call(
                () -> list().getSelectionModel().getSelectedItem().any().title());
    }

    private List<String> titles() {
        return model.outlineProperty().get().rows().stream()
                .map(row -> row.first().map(BodyHeading::title).orElse("-"))
                .toList();
    }

    private List<OutlineCell> cells() {
        return shown.all().stream()
                .filter(OutlineCell.class::isInstance)
                .map(OutlineCell.class::cast)
                .filter(cell -> cell.getItem() != null)
                .sorted(Comparator.comparingInt(OutlineCell::getIndex))
                .toList();
    }

    private static <T extends Node> long count(Node in, Class<T> type) {
        return FxThread.call(
                () -> in.lookupAll("*").stream().filter(type::isInstance).count());
    }

    @Test
    void whereThereIsRoomTheLanguagesStandSideBySideUnderTheirNames() {
        open(POST, 600);

        assertThat(shown.words()).contains("English", "中文");
        assertThat(cells().get(0).lookupAll(".below")).isEmpty();
        double wide = FxThread.call(() -> list().getFixedCellSize());
        shown.close();
        open(POST, 300);
        assertThat(shown.words()).doesNotContain("English");
        assertThat(FxThread.call(() -> cells().get(0).lookupAll(".below"))).hasSize(1);
        assertThat(FxThread.call(() -> list().getFixedCellSize())).isGreaterThan(wide);
    }

    @Test
    void aPostInOneLanguageHasOneHeadingARow() {
        open("# One\n\ntext\n\n## Two\n", 300);

        assertThat(FxThread.call(() -> cells().get(0).lookupAll(".outline-heading")))
                .hasSize(1);
        assertThat(shown.words()).doesNotContain("English").contains("One", "Two");
        assertThat(count(cells().get(0), VBox.class) + count(cells().get(0), HBox.class))
                .isPositive();
    }

    @Test
    void deeperHeadingsStandFurtherIn() {
        open(POST, 600);
        Label outer = shown.find(Label.class, label -> "One".equals(label.getText()));
        Label inner = shown.find(Label.class, label -> "Inner".equals(label.getText()));

        assertThat(inner.getPadding().getLeft())
                .isGreaterThan(outer.getPadding().getLeft());
        assertThat(inner.getStyleClass()).contains("level-2");
    }

    @Test
    void aRowSaysWhatIsMissingBelowItAndLeadsThere() {
        open(POST, 600);
        OutlineCell inner = cells().get(1);

        assertThat(inner.getAccessibleText()).isEqualTo("Inner. " + WORDS.get("outline.gaps", 1));
        Label sign = FxThread.call(() -> (Label) inner.lookup(".outline-need"));
        assertThat(sign.getText()).isEqualTo("1");
        shown.click(sign);
        assertThat(needs).hasSize(1);
        assertThat(cells().get(0).getAccessibleText()).isEqualTo("One");
    }

    @Test
    void enterGoesToTheFirstLanguageAndWithShiftToTheSecond() {
        open(POST, 600);
        select(2);
        Keyboard.fire(list(), KeyCode.ENTER, "");
        Keyboard.fire(list(), KeyCode.ENTER, "shift");

        assertThat(post.visited()).containsExactly("# 二", "# Two", "# Two", "# 二");
    }

    @Test
    void aHeadingThatOneLanguageLacksIsSaidToBeMissingThere() {
        open(POST.replace("# 三\n", ""), 600);
        Label missing = shown.find(
                Label.class,
                label -> label.getStyleClass().contains("missing")
                        && label.getStyleClass().contains("outline-heading"));

        assertThat(missing.getText()).isEqualTo(WORDS.get("outline.missing", "中文"));
        assertThat(missing.getAccessibleText()).isEqualTo(WORDS.get("outline.missing.tip", "中文"));
        assertThat(shown.words()).contains(WORDS.get("outline.alone", 1));
    }

    @Test
    void theRowOfTheCaretIsMarked() {
        open(POST, 600);
        FxThread.run(() -> model.caretProperty().set(POST.indexOf("$$c$$")));

        assertThat(cells())
                .filteredOn(cell -> cell.getPseudoClassStates().contains(CURRENT))
                .singleElement()
                .satisfies(cell -> assertThat(cell.getItem().any().title()).isEqualTo("Two"));
        FxThread.run(() -> model.caretProperty().set(POST.indexOf("$$d$$")));
        assertThat(cells())
                .filteredOn(cell -> cell.getPseudoClassStates().contains(CURRENT))
                .singleElement()
                .satisfies(cell -> assertThat(cell.getItem().any().title()).isEqualTo("Three"));
    }

    @Test
    void aSectionThatIsMovedByKeyStaysTheOneThatIsSelected() {
        open(POST, 600);
        select(0);
        Keyboard.fire(list(), KeyCode.DOWN, "alt");
        assertThat(titles()).containsExactly("Two", "One", "Inner", "Three");
        assertThat(selected()).isEqualTo("One");

        Keyboard.fire(list(), KeyCode.DOWN, "alt");
        assertThat(titles()).containsExactly("Two", "Three", "One", "Inner");
        assertThat(selected()).isEqualTo("One");
        Keyboard.fire(list(), KeyCode.DOWN, "alt");
        assertThat(titles()).as("it is the last").containsExactly("Two", "Three", "One", "Inner");

        Keyboard.fire(list(), KeyCode.UP, "alt");
        Keyboard.fire(list(), KeyCode.UP, "alt");
        assertThat(post.text()).isEqualTo(POST);
        assertThat(selected()).isEqualTo("One");
    }

    @Test
    void whatIsSelectedStaysSelectedByItsPlaceWhileItsAuthorWrites() {
        open(POST, 600);
        select(3);
        FxThread.run(() -> post.session().parts().get(0).changed(2, 5, "Won"));

        assertThat(titles()).first().isEqualTo("Won");
        assertThat(selected()).isEqualTo("Three");
    }

    @Test
    void theStatusBarNamesWhatDiffersAndUnderscoresStay() {
        open(POST, 600);
        InStepMenu menu = FxThread.call(() -> new InStepMenu(
                new TwoLanguages(post.front(), new StepReader(), AnalyzedSession.AT_ONCE).inStepProperty(),
                post.navigator(),
                finding -> "says my_word",
                WORDS));

        assertThat(menu.isVisible()).isTrue();
        assertThat(menu.isDisabled()).isFalse();
        assertThat(menu.getItems()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.getText()).isEqualTo("says my_word");
            assertThat(item.isMnemonicParsing()).isFalse();
        });
        assertThat(menu.getText())
                .isEqualTo(WORDS.get("step.out", menu.getItems().size()));
        assertThat(menu.getAccessibleText()).isEqualTo(menu.getText());
    }

    @Test
    void twoLanguagesThatSayTheSameAreInStepAndThereIsNowhereToGo() {
        open(POST.replace("only English\n\n", ""), 600);
        InStepMenu menu = FxThread.call(() -> new InStepMenu(
                new TwoLanguages(post.front(), new StepReader(), AnalyzedSession.AT_ONCE).inStepProperty(),
                post.navigator(),
                finding -> "",
                WORDS));

        assertThat(menu.getText()).isEqualTo(WORDS.get("step.in"));
        assertThat(menu.isDisabled()).isTrue();
        assertThat(menu.getItems()).extracting(MenuItem::getText).isEmpty();
        FxThread.run(() -> post.front().set(null));
        assertThat(menu.isVisible()).isFalse();
        assertThat(menu.isManaged()).isFalse();
    }
}
