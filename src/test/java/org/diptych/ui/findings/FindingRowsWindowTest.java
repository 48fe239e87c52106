package org.diptych.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.check.Severity;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.findings.FindingRow;
import org.diptych.desk.findings.FindingsModel;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.AnalyzedSession;
import org.diptych.ui.shared.HelpTopic;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of findings: what a row says and offers, and what the keys and the filters do. */
@Tag("window")
class FindingRowsWindowTest {
    private static final Messages WORDS = Messages.of("panels", Locale.ENGLISH);
    private static final String HELPED = "unknown-citation-key";
    private static final String FILE =
            """
            ---
            title: t
            ---
            {% lang_content en %}
            one bad

            two odd, worse bad
            {% endlang_content %}
            {% lang_content zh %}
            三 bad
            {% endlang_content %}
            """;

    private final AnalyzedSession post = new AnalyzedSession(FILE);
    private final List<String> helped = new ArrayList<>();
    private FindingsModel model;
    private ShownNode shown;

    @BeforeEach
    void open() {
        post.hold();
        publish(post.session(), "bad-word");
        shown = ShownNode.of(
                () -> {
                    model = new FindingsModel(
                            post.front(),
                            post.navigator(),
                            finding -> "It says " + String.join(" ", finding.arguments()) + ".",
                            WORDS,
                            AnalyzedSession.AT_ONCE);
                    return new FindingsPane(model, fix -> "Write good_word", WORDS, helped::add);
                },
                420,
                600);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    /** Every "bad" is an error that can be mended, every "odd" a hint. */
    private static void publish(PostSession session, String rule) {
        Analysis read = new Analyzer().analyze(session.snapshot());
        String text = read.post().text();
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            TextRange range = new TextRange(at, Math.min(text.length(), at + 3));
            if (text.startsWith("bad", at)) {
                Fix fix = new Fix("make-good", List.of(new TextEdit(range, "good")));
                findings.add(Finding.error(rule, range, "bad").with(fix));
            } else if (text.startsWith("odd", at)) {
                findings.add(Finding.info("odd-word", range, "odd"));
            }
        }
        session.publish(new Analysis(read.reading(), findings));
    }

    private List<FindingCell> cells() {
        return shown.all().stream()
                .filter(FindingCell.class::isInstance)
                .map(FindingCell.class::cast)
                .filter(cell -> cell.getItem() != null)
                .sorted(Comparator.comparingInt(FindingCell::getIndex))
                .toList();
    }

    private List<String> rows() {
        return cells().stream()
                .map(cell -> cell.getItem() instanceof FindingRow.Part part
                        ? part.name() + " " + part.count()
                        : cell.getAccessibleText())
                .toList();
    }

    private ListView<?> list() {
        return shown.find(ListView.class, each -> true);
    }

    private void select(int row) {
        FxThread.run(() -> list().getSelectionModel().clearAndSelect(row));
    }

    private ToggleButton toggle(Severity severity) {
        String word = SeverityLook.word(severity, WORDS);
        return shown.find(
                ToggleButton.class, button -> button.getAccessibleText().startsWith(word));
    }

    @Test
    void findingsStandUnderTheirPartsWithTheirPlace() {
        assertThat(rows())
                .containsExactly(
                        "English 3",
                        "Errors: It says bad., Line 1",
                        "Hints: It says odd., Line 3",
                        "Errors: It says bad., Line 3",
                        "中文 1",
                        "Errors: It says bad., Line 1");
        assertThat(cells().get(0).getTooltip()).isNull();
        assertThat(cells().get(1).getTooltip().getText()).isEqualTo("It says bad.");
    }

    @Test
    void enterGoesToAFindingAndNotToAPart() {
        select(1);
        Keyboard.fire(list(), KeyCode.ENTER, "");
        select(0);
        Keyboard.fire(list(), KeyCode.ENTER, "");

        assertThat(post.visitedRanges()).extracting(TextRange::start).containsExactly(FILE.indexOf("bad"));
    }

    @Test
    void aFixSaysWhatItOffersWithItsUnderscoresAndMends() {
        Button fix = shown.find(Button.class, button -> "Write good_word".equals(button.getText()));
        assertThat(FxThread.call(() -> ((Text) fix.lookup(".text")).getText())).isEqualTo("Write good_word");

        FxThread.run(fix::fire);
        assertThat(post.text()).contains("one good");
    }

    @Test
    void aHintOffersNothingAndAnErrorOnlyWhatItHas() {
        assertThat(buttons(2)).isEmpty();
        assertThat(buttons(1)).containsExactly("Write good_word");
    }

    private List<String> buttons(int row) {
        return FxThread.call(() -> cells().get(row).lookupAll(".button").stream()
                .map(button -> ((Labeled) button).getText())
                .toList());
    }

    @Test
    void theSeveritiesAreCountedWhetherTheyAreListedOrNot() {
        assertThat(toggle(Severity.ERROR).getText()).isEqualTo("3");
        assertThat(toggle(Severity.WARNING).getText()).isEqualTo("0");
        FxThread.run(() -> toggle(Severity.ERROR).fire());

        assertThat(rows()).containsExactly("English 1", "Hints: It says odd., Line 3");
        assertThat(toggle(Severity.ERROR).getText()).isEqualTo("3");
        assertThat(toggle(Severity.ERROR).getAccessibleText()).endsWith(" 3");
        FxThread.run(() -> toggle(Severity.ERROR).fire());
        assertThat(rows()).hasSize(6);
    }

    @Test
    void theSelectionStaysByItsPlaceWhenFindingsGo() {
        select(3);
        FxThread.run(() -> model.filterProperty().set("nothing of the kind"));
        assertThat(shown.words()).contains(WORDS.get("findings.filtered"));
        FxThread.run(() -> model.filterProperty().set("says bad"));
        assertThat(FxThread.call(() -> list().getSelectionModel().getSelectedIndex()))
                .isEqualTo(3);

        FxThread.run(() -> model.filterProperty().set("odd"));
        assertThat(FxThread.call(() -> list().getSelectionModel().getSelectedIndex()))
                .as("the last there is")
                .isBetween(0, 1);
    }

    @Test
    void helpIsThatOfTheRuleThatIsSelected() {
        select(2);
        assertThat(FxThread.call(() -> HelpTopic.at(list()))).isEmpty();
        FxThread.run(() -> publish(post.session(), HELPED));
        select(0);
        select(1);

        assertThat(FxThread.call(() -> HelpTopic.at(list()))).contains("citations");
        select(0);
        assertThat(FxThread.call(() -> HelpTopic.at(list()))).isEmpty();
    }

    @Test
    void anErrorWhoseRuleTheManualKnowsLeadsThere() {
        assertThat(shown.words()).doesNotContain(WORDS.get("findings.help"));
        FxThread.run(() -> publish(post.session(), HELPED));
        shown.press(WORDS.get("findings.help"));

        assertThat(helped).containsExactly("citations");
    }
}
