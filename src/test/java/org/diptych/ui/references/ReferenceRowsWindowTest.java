package org.diptych.ui.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.diptych.core.messages.Messages;
import org.diptych.desk.references.ReferenceRow;
import org.diptych.desk.references.ReferencesModel;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.AnalyzedSession;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of references: what each row says, and what keys, menu and form make of it. */
@Tag("window")
class ReferenceRowsWindowTest {
    private static final Messages WORDS = Messages.of("panels", Locale.ENGLISH);
    private static final String FILE =
            """
            {% lang_content en %}
            {% ref both %} and {% ref both english %} and {% ref lost %}
            {% endlang_content %}
            {% lang_content zh %}
            {% ref both %}
            {% endlang_content %}
            {% references %}
            [both] Both, B. (2020). In two languages.
            [english] English, E. (2021). In one.
            [unused] Nobody, N. (2022). Not cited.
            [both] Again, A. (2023). A second time.
            {% endreferences %}
            """;

    private final AnalyzedSession post = new AnalyzedSession(FILE);
    private final SimpleBooleanProperty inSite = new SimpleBooleanProperty();
    private final List<String> beyond = new ArrayList<>();
    private ReferencesModel model;
    private ShownNode shown;

    private void open() {
        shown = ShownNode.of(
                () -> {
                    model = new ReferencesModel(post.front(), post.navigator(), AnalyzedSession.AT_ONCE);
                    return new ReferencesPane(
                            model,
                            WORDS,
                            new SiteReferenceActions(
                                    text -> beyond.add("bring " + text),
                                    inSite,
                                    (key, name) -> beyond.add(key + " to " + name)));
                },
                420,
                700);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<ReferenceRow> table() {
        return shown.find(TableView.class, each -> true);
    }

    private void select(int row) {
        FxThread.run(() -> table().getSelectionModel().clearAndSelect(row));
    }

    private <T extends TableCell<?, ?>> List<T> cells(Class<T> type) {
        return shown.all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(cell -> cell.getItem() != null)
                .sorted(Comparator.comparingInt(TableCell::getIndex))
                .toList();
    }

    private List<String> keys() {
        return model.rows().stream().map(ReferenceRow::key).toList();
    }

    private static List<String> labels(Node cell) {
        return FxThread.call(() -> cell.lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList());
    }

    @Test
    void eachRowSaysItsKeyItsTextAndWhatIsLikelyWrong() {
        open();
        List<EntryCell> entries = cells(EntryCell.class);

        assertThat(labels(entries.get(0))).contains("both", "Both, B. (2020). In two languages.");
        assertThat(labels(entries.get(1))).contains(WORDS.get("references.mark.one_language"));
        assertThat(labels(entries.get(2))).contains(WORDS.get("references.mark.unused"));
        assertThat(labels(entries.get(3))).contains(WORDS.get("references.mark.duplicate"));
        assertThat(labels(entries.get(4)))
                .contains(WORDS.get("references.mark.undefined"), WORDS.get("references.noEntry"));
        assertThat(entries.get(0).getTooltip().getText()).isEqualTo("[both] Both, B. (2020). In two languages.");
    }

    @Test
    void eachLanguageHasItsColumnWithTheUses() {
        open();

        assertThat(table().getColumns())
                .extracting(TableColumn::getText)
                .hasSize(4)
                .startsWith("#");
        List<UsesCell> uses = cells(UsesCell.class);
        assertThat(uses)
                .filteredOn(cell -> cell.getIndex() == 0)
                .extracting(cell -> ((Hyperlink) cell.getGraphic()).getText())
                .containsExactlyInAnyOrder("2", "1");
        assertThat(uses).filteredOn(cell -> cell.getIndex() == 2).allSatisfy(cell -> assertThat(cell.getText())
                .isEqualTo("–"));
        assertThat(uses.get(0).getGraphic().getAccessibleText()).startsWith("both: ");
    }

    @Test
    void entriesAreNumberedAndWhatHasNoneIsNot() {
        open();

        assertThat(shown.words()).contains("1", "2", "3", "4", "–");
        assertThat(shown.words()).as("how many there are, above").contains("5");
    }

    @Test
    void theKeysOfARowGoEditMoveAndDelete() {
        open();
        select(1);
        Keyboard.fire(table(), KeyCode.ENTER, "");
        assertThat(post.visited()).last().asString().startsWith("[english]");

        Keyboard.fire(table(), KeyCode.UP, "alt");
        assertThat(keys()).startsWith("english", "both");
        select(0);
        Keyboard.fire(table(), KeyCode.DOWN, "alt");
        assertThat(keys()).startsWith("both", "english");

        select(2);
        Keyboard.fire(table(), KeyCode.DELETE, "");
        assertThat(keys()).doesNotContain("unused");
        assertThat(post.text()).doesNotContain("Not cited");
        select(1);
        Keyboard.fire(table(), KeyCode.F2, "");
        TextField key = shown.find(TextField.class, field -> "Key".equals(field.getAccessibleText()));
        assertThat(key.getText()).isEqualTo("english");
        assertThat(shown.focused()).isSameAs(key);
    }

    @Test
    void aKeyWithoutAnEntryCannotBeMovedOrDeletedButGetsOne() {
        open();
        select(4);
        Keyboard.fire(table(), KeyCode.DELETE, "");
        Keyboard.fire(table(), KeyCode.UP, "alt");
        assertThat(post.text()).isEqualTo(FILE);

        Keyboard.fire(table(), KeyCode.ENTER, "");
        assertThat(post.visited()).last().isEqualTo("lost");
        Keyboard.fire(table(), KeyCode.F2, "");
        TextArea text = shown.find(TextArea.class, area -> true);
        FxThread.run(() -> text.setText("Lost, L. (2024). Found."));
        Keyboard.fire(text, KeyCode.ENTER, "ctrl");
        assertThat(post.text()).contains("[lost] Lost, L. (2024). Found.");
    }

    @Test
    void aRowIsPutBesideAnotherAboveOrBelow() {
        open();
        ReferenceActions actions =
                FxThread.call(() -> new ReferenceActions(model, model.newForm(WORDS), SiteReferenceActions.NOTHING));
        FxThread.run(() -> actions.moveBeside(model.rows().get(2), model.rows().get(0), false));
        assertThat(keys()).startsWith("unused", "both", "english");
        FxThread.run(() -> actions.moveBeside(model.rows().get(0), model.rows().get(2), true));
        assertThat(keys()).startsWith("both", "english", "unused");
        FxThread.run(() -> actions.moveBeside(model.rows().get(0), model.rows().get(2), false));
        assertThat(keys()).startsWith("english", "both", "unused");
        String before = post.text();
        FxThread.run(() -> actions.moveBeside(model.rows().get(4), model.rows().get(0), false));
        FxThread.run(() -> actions.moveBeside(model.rows().get(0), model.rows().get(4), true));
        assertThat(post.text()).as("what has no entry has no place").isEqualTo(before);
    }

    @Test
    void renamingInTheSiteIsOfferedWhereThereIsOneForWhatHasAnEntry() {
        open();
        assertThat(siteItem(0).isDisable()).isTrue();
        FxThread.run(() -> inSite.set(true));
        assertThat(siteItem(0).isDisable()).isFalse();
        assertThat(siteItem(4).isDisable()).as("no entry").isTrue();

        FxThread.run(siteItem(0)::fire);
        assertThat(beyond).containsExactly("both to ");
    }

    private MenuItem siteItem(int index) {
        return FxThread.call(() -> {
            ReferenceTableRow row = shown.all().stream()
                    .filter(ReferenceTableRow.class::isInstance)
                    .map(ReferenceTableRow.class::cast)
                    .filter(each -> each.getIndex() == index)
                    .findFirst()
                    .orElseThrow();
            ContextMenu menu = row.getContextMenu();
            menu.getOnShowing().handle(null);
            return menu.getItems().stream()
                    .filter(item -> WORDS.get("references.menu.rename-site").equals(item.getText()))
                    .findFirst()
                    .orElseThrow();
        });
    }

    @Test
    void theFormRefusesAKeyThatIsTakenAndSaysWhatARenamingChanges() {
        open();
        select(1);
        Keyboard.fire(table(), KeyCode.F2, "");
        TextField key = shown.find(TextField.class, field -> "Key".equals(field.getAccessibleText()));
        FxThread.run(() -> key.setText("unused"));
        assertThat(shown.words()).contains(WORDS.get("references.key.taken"));
        Button change = shown.find(
                Button.class, button -> WORDS.get("references.change").equals(button.getText()));
        assertThat(change.isDisabled()).isTrue();

        FxThread.run(() -> key.setText("englisch"));
        assertThat(shown.words())
                .contains(WORDS.get("references.renames", 2))
                .doesNotContain(WORDS.get("references.key.taken"));
        Keyboard.fire(key, KeyCode.ESCAPE, "");
        assertThat(post.text()).isEqualTo(FILE);
        assertThat(shown.words()).doesNotContain(WORDS.get("references.renames", 2));
    }

    @Test
    void aFilterFindsByKeyAndTextAndSaysWhenNothingFits() {
        open();
        TextField filter = shown.find(
                TextField.class, field -> WORDS.get("references.filter").equals(field.getPromptText()));
        FxThread.run(() -> filter.setText("TWO lang"));
        assertThat(keys()).containsExactly("both");
        FxThread.run(() -> filter.setText("nothing of the kind"));
        assertThat(shown.words()).contains(WORDS.get("references.filtered"));
    }

    @Test
    void sortingPutsTheEntriesInTheOrderOfTheirFirstCitation() {
        open();
        FxThread.run(() -> post.session().apply(List.of()));
        shown.press(WORDS.get("references.sort"));

        assertThat(keys().indexOf("english")).isGreaterThan(keys().indexOf("both"));
        shown.press(WORDS.get("references.bring"));
        assertThat(beyond).containsExactly("bring ");
    }
}
