package org.diptych.ui.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.diptych.core.messages.Messages;
import org.diptych.desk.manual.Manual;
import org.diptych.desk.manual.ManualSection;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.panels.ShownNode;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The manual as a sheet: the section one came for, and the way to others. */
@Tag("window")
class ManualPaneWindowTest {
    private static final Messages WORDS = Messages.of("about", Locale.ENGLISH);
    private static final Manual MANUAL = Manual.in(Locale.ENGLISH);

    private final List<String> done = new ArrayList<>();
    private ShownNode shown;

    private void open(String topic) {
        shown = ShownNode.of(() -> new ManualPane(MANUAL, topic, WORDS, () -> done.add("closed")), 800, 560);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private TextField field() {
        return shown.find(TextField.class, each -> true);
    }

    @SuppressWarnings("unchecked")
    private ListView<ManualSection> list() {
        return shown.find(ListView.class, each -> true);
    }

    private String chosen() {
        return FxThread.call(() -> list().getSelectionModel().getSelectedItem().id());
    }

    /** All the words of the section that is shown. */
    private String text() {
        VBox text = shown.find(VBox.class, box -> "manual-text".equals(box.getId()));
        StringBuilder read = new StringBuilder();
        FxThread.run(() -> text.lookupAll("*").forEach(node -> {
            if (node instanceof Text run) {
                read.append(run.getText());
            }
        }));
        return read.toString();
    }

    private static String all(ManualSection section) {
        StringBuilder all = new StringBuilder();
        section.paragraphs().forEach(paragraph -> all.append(paragraph.text()));
        return all.toString();
    }

    @Test
    void beginsWithTheSectionOneCameForAndSaysAllOfIt() {
        ManualSection tables = MANUAL.find("tables").orElseThrow();
        open("tables");

        assertThat(chosen()).isEqualTo("tables");
        assertThat(text().replaceAll("[•\\s]", "")).contains(all(tables).replaceAll("[•\\s]", ""));
    }

    @Test
    void aTopicThatIsNotThereLeadsToTheBeginning() {
        open("no such topic");

        assertThat(chosen()).isEqualTo(MANUAL.sections().get(0).id());
    }

    @Test
    void whatIsSoughtNarrowsTheListAndTheFirstIsShown() {
        open("tables");
        FxThread.run(() -> field().setText("spelling dictionary"));

        assertThat(chosen())
                .isEqualTo(MANUAL.search("spelling dictionary").get(0).id());
        assertThat(FxThread.call(() -> list().getItems().size()))
                .isEqualTo(MANUAL.search("spelling dictionary").size());
        FxThread.run(() -> field().setText("no such words anywhere"));
        assertThat(shown.words()).contains(WORDS.get("manual.nothing"));
        FxThread.run(() -> field().setText(""));
        assertThat(FxThread.call(() -> list().getItems())).hasSameSizeAs(MANUAL.sections());
    }

    @Test
    void theArrowKeysOfTheFieldGoThroughTheSectionsUpToTheEnds() {
        open(MANUAL.sections().get(0).id());
        Keyboard.fire(field(), KeyCode.UP, "");
        assertThat(chosen()).isEqualTo(MANUAL.sections().get(0).id());
        Keyboard.fire(field(), KeyCode.DOWN, "");
        assertThat(chosen()).isEqualTo(MANUAL.sections().get(1).id());
        assertThat(text().replaceAll("[•\\s]", ""))
                .contains(all(MANUAL.sections().get(1)).replaceAll("[•\\s]", ""));
        for (int i = 0; i < 100; i++) {
            Keyboard.fire(field(), KeyCode.DOWN, "");
        }
        assertThat(chosen())
                .isEqualTo(MANUAL.sections().get(MANUAL.sections().size() - 1).id());
    }

    @Test
    void theArrowKeysDoNothingWhereNothingWasFound() {
        open("tables");
        FxThread.run(() -> field().setText("no such words anywhere"));
        Keyboard.fire(field(), KeyCode.DOWN, "");
        Keyboard.fire(field(), KeyCode.UP, "");

        assertThat(shown.words()).contains(WORDS.get("manual.nothing"));
        shown.press(WORDS.get("about.close"));
        assertThat(done).containsExactly("closed");
    }
}
