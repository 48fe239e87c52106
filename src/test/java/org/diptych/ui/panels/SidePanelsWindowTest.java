package org.diptych.ui.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.diptych.app.parts.FindingWords;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.findings.FindingsModel;
import org.diptych.desk.outline.OutlineModel;
import org.diptych.desk.references.ReferencesModel;
import org.diptych.desk.step.StepReader;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.findings.FindingsPane;
import org.diptych.ui.outline.OutlinePane;
import org.diptych.ui.references.ReferencesPane;
import org.diptych.ui.shared.AnalyzedSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class SidePanelsWindowTest {
    private static final String FILE =
            """
            ---
            title: Panels
            refplus: true
            ---
            In short.
            {% lang_content en %}
            # First

            {% ref dial %} and {% ref dial %}

            ## Second
            {% endlang_content %}
            {% lang_content zh %}
            # 第一

            {% ref dial %}{% ref nowhere %}
            {% endlang_content %}
            {% references %}

            [dial] Gnomon, G. (1600). On dials.
            {% endreferences %}
            """;
    private static final Messages WORDS = Messages.of("panels", Locale.ENGLISH);

    private final AnalyzedSession post = new AnalyzedSession(FILE);
    private ShownNode shown;

    @AfterEach
    void close() {
        shown.close();
    }

    private void showOutline() {
        shown = ShownNode.of(
                () -> new OutlinePane(
                        new OutlineModel(post.front(), post.navigator(), new StepReader(), AnalyzedSession.AT_ONCE),
                        WORDS),
                320,
                600);
    }

    private void showReferences() {
        shown = ShownNode.of(
                () -> new ReferencesPane(
                        new ReferencesModel(post.front(), post.navigator(), AnalyzedSession.AT_ONCE), WORDS),
                320,
                600);
    }

    private void showFindings() {
        showFindings(320);
    }

    private void showFindings(double width) {
        FindingWords sentences = new FindingWords(Locale.ENGLISH);
        shown = ShownNode.of(
                () -> new FindingsPane(
                        new FindingsModel(
                                post.front(), post.navigator(), sentences::of, WORDS, AnalyzedSession.AT_ONCE),
                        sentences::of,
                        WORDS),
                width,
                600);
    }

    @Test
    void theOutlineShowsBothLanguagesAndGoesWhereOneClicks() {
        showOutline();
        assertThat(shown.words()).contains("First", "第一", "Second", "missing in 中文", "1 without a counterpart");
        shown.click(shown.find(Label.class, label -> label.getText().equals("第一")));
        // Both languages go there; the author is in the one that was clicked.
        assertThat(post.visited()).containsExactly("# First", "# 第一");
    }

    @Test
    void theOutlineSaysWhatToDoWhereThereIsNoHeading() {
        showOutline();
        FxThread.run(() -> post.front().set(new AnalyzedSession("text\n").session()));
        assertThat(shown.words()).contains("No headings yet. Start a line with # to make one.");
        FxThread.run(() -> post.front().set(null));
        assertThat(shown.words()).contains("No post is open.");
    }

    @Test
    void aFindingIsAsHighAsWhatItSaysAlsoOnceItSaysSomethingElse() {
        AnalyzedSession lacking =
                new AnalyzedSession("{% lang_content en %}\n# A\n\nThe first words of one language alone.\n\n"
                        + "# B\n\nOther words, which stand here alone as well.\n{% endlang_content %}\n"
                        + "{% lang_content zh %}\n# 甲\n\n# 乙\n{% endlang_content %}\n");
        showFindings(264);
        FxThread.run(() -> post.front().set(lacking.session()));
        shown.words();
        int words = lacking.text().indexOf("first words");
        FxThread.run(() -> lacking.session().apply(List.of(new TextEdit(TextRange.ofLength(words, 5), "very first"))));
        shown.words();

        List<ListCell<?>> cells = FxThread.call(() -> shown.root().lookupAll(".finding-cell").stream()
                .<ListCell<?>>map(node -> (ListCell<?>) node)
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .toList());
        assertThat(cells).hasSizeGreaterThan(2);
        for (ListCell<?> cell : cells) {
            Region said = (Region) cell.getGraphic();
            double needed = FxThread.call(() -> said.prefHeight(said.getWidth()));
            assertThat(said.getHeight()).as(cell.getAccessibleText()).isCloseTo(needed, within(1.0));
        }
    }

    @Test
    void findingsAreReadWholeAndMended() {
        showFindings();
        Label sentence = shown.find(Label.class, label -> label.getText().startsWith("Without “<!--more-->”"));
        assertThat(sentence.getHeight()).isGreaterThanOrEqualTo(sentence.prefHeight(sentence.getWidth()) - 1);
        shown.press("Add “<!--more-->” here");
        assertThat(post.text()).contains("<!--more-->");
        assertThat(shown.words()).noneMatch(words -> words.startsWith("Without “<!--more-->”"));
    }

    @Test
    void referencesShowTheirUsesAndGoThroughThem() {
        showReferences();
        assertThat(shown.words()).contains("dial", "Gnomon, G. (1600). On dials.", "nowhere", "no entry");
        Hyperlink english = shown.find(Hyperlink.class, link -> link.getText().equals("2"));
        FxThread.run(english::fire);
        FxThread.run(english::fire);
        assertThat(post.visitedRanges())
                .extracting(range -> range.start())
                .containsExactly(FILE.indexOf("ref dial") + 4, FILE.indexOf("and {% ref dial") + 11);
    }

    @Test
    void aReferenceIsAddedThroughTheForm() {
        showReferences();
        shown.press("New reference");
        TextField key = shown.find(TextField.class, field -> "Key".equals(field.getAccessibleText()));
        assertThat(shown.focused()).isSameAs(key);
        FxThread.run(() -> key.setText("noon"));
        TextArea text = shown.find(TextArea.class, area -> true);
        FxThread.run(() -> text.setText("Noon, N. (1700).\nOn noon."));
        shown.press("Add");
        assertThat(post.text())
                .isEqualTo(FILE.replace("On dials.\n", "On dials.\n\n[noon] Noon, N. (1700). On noon.\n"));
        assertThat(shown.words()).contains("noon", "not cited");
    }

    @Test
    void aPostWithoutReferencesIsOfferedABlock() {
        AnalyzedSession bare = new AnalyzedSession("# text\n");
        shown = ShownNode.of(
                () -> new ReferencesPane(
                        new ReferencesModel(bare.front(), bare.navigator(), AnalyzedSession.AT_ONCE), WORDS),
                320,
                600);
        shown.press("Insert a reference list");
        assertThat(bare.text()).isEqualTo("# text\n\n{% references %}\n\n{% endreferences %}\n");
        assertThat(shown.words()).contains("No references yet.");
    }

    @Test
    void everyControlHasAName() {
        showReferences();
        shown.press("New reference");
        assertThat(shown.all())
                .filteredOn(
                        node -> node instanceof Control && node.isFocusTraversable() && !(node instanceof ScrollBar))
                .allSatisfy(SidePanelsWindowTest::hasName);
    }

    private static void hasName(Node node) {
        String words = node instanceof Labeled labeled ? labeled.getText() : null;
        assertThat(words != null && !words.isBlank() || node.getAccessibleText() != null)
                .as(node.toString())
                .isTrue();
    }
}
