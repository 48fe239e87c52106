package org.diptych.ui.findings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.diptych.core.check.Fix;
import org.diptych.core.check.Severity;
import org.diptych.core.messages.Messages;
import org.diptych.desk.findings.FindingRow;
import org.diptych.desk.findings.FindingsModel;
import org.diptych.desk.manual.Topics;
import org.diptych.ui.shared.EmptyState;
import org.diptych.ui.shared.HelpTopic;
import org.diptych.ui.shared.PanelHeader;

/** What the checks found, part by part. Enter or a double click goes to the place; a button mends what can be mended. */
public final class FindingsPane extends BorderPane {
    private final FindingsModel model;
    private final Messages words;
    private final ListView<FindingRow> list = new ListView<>();
    private int kept = -1;

    /**
     * @param offers what a fix offers, in the reader's language
     * @param words bundle {@code panels}
     */
    public FindingsPane(FindingsModel model, Function<Fix, String> offers, Messages words) {
        this(model, offers, words, topic -> {});
    }

    /** @param help opens the manual at the section with the id given */
    public FindingsPane(FindingsModel model, Function<Fix, String> offers, Messages words, Consumer<String> help) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("panel", "findings-panel");
        list.setItems(model.rows());
        list.setCellFactory(view -> new FindingCell(model, offers, words, help));
        list.setAccessibleText(words.get("findings.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        TextField filter = new TextField();
        filter.setPromptText(words.get("findings.filter"));
        filter.setAccessibleText(filter.getPromptText());
        filter.textProperty().bindBidirectional(model.filterProperty());
        VBox.setMargin(filter, new javafx.geometry.Insets(0, 8, 8, 8));
        setTop(new VBox(
                new PanelHeader(
                        words.get("findings.title"),
                        toggle(Severity.ERROR),
                        toggle(Severity.WARNING),
                        toggle(Severity.INFO)),
                filter));
        keepSelection();
        model.rows().addListener((ListChangeListener<FindingRow>) change -> show());
        // A list that stays empty tells nobody.
        model.stateProperty().addListener(observable -> show());
        show();
    }

    private Node toggle(Severity severity) {
        ToggleButton button = new ToggleButton(null, SeverityLook.icon(severity));
        button.textProperty().bind(model.countProperty(severity).asString());
        button.selectedProperty().bindBidirectional(model.shownProperty(severity));
        String word = SeverityLook.word(severity, words);
        button.setTooltip(new Tooltip(word));
        button.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> word + " " + model.countProperty(severity).get(), model.countProperty(severity)));
        button.getStyleClass().addAll("flat", "severity-toggle");
        return button;
    }

    private void keepSelection() {
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((observable, before, row) -> HelpTopic.set(
                        list,
                        row instanceof FindingRow.Item item
                                ? Topics.ofRule(item.finding().rule())
                                : Optional.empty()));
        list.getSelectionModel().selectedIndexProperty().addListener((observable, before, now) -> {
            if (now.intValue() >= 0) {
                kept = now.intValue();
            }
        });
    }

    private void show() {
        if (model.rows().isEmpty()) {
            setCenter(new EmptyState(words.get(
                    switch (model.stateProperty().get()) {
                        case NO_POST -> "empty.noPost";
                        case NOTHING_FOUND -> "findings.none";
                        case FILTERED, LISTED -> "findings.filtered";
                    })));
        } else {
            setCenter(list);
            if (kept >= 0 && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(Math.min(kept, model.rows().size() - 1));
            }
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && list.getSelectionModel().getSelectedItem() instanceof FindingRow.Item item) {
            model.goTo(item.finding());
            event.consume();
        }
    }
}
