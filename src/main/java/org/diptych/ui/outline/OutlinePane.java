package org.diptych.ui.outline;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.outline.Outline;
import org.diptych.desk.outline.OutlineModel;
import org.diptych.desk.outline.OutlineRow;
import org.diptych.desk.text.PartNames;
import org.diptych.ui.shared.EmptyState;
import org.diptych.ui.shared.PanelHeader;

/**
 * The headings of both languages in step: side by side, or in a narrow panel one below the other. A click goes to the heading; Enter goes to the first
 * language's, Shift+Enter to the second's. A section is dragged to another place, or moved past the one beside it by
 * Alt+Up and Alt+Down, in both languages at once.
 */
public final class OutlinePane extends BorderPane {
    /** From this width on two headings stand side by side, in pixels. */
    private static final double WIDE = 440;

    private static final double ONE_LINE = 28;
    private static final double TWO_LINES = 44;

    private final OutlineModel model;
    private final Messages words;
    private final Label alone = new Label();
    private final HBox languages = new HBox(8);
    private final ListView<OutlineRow> list = new ListView<>();
    private final BooleanBinding wide;

    /** @param words bundle {@code panels} */
    public OutlinePane(OutlineModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("panel", "outline-panel");
        alone.getStyleClass().add("panel-note");
        languages.getStyleClass().add("outline-languages");
        wide = Bindings.greaterThanOrEqual(list.widthProperty(), WIDE);
        wide.addListener(observable -> show());
        list.setCellFactory(view -> new OutlineCell(model, wide, words));
        list.setAccessibleText(words.get("outline.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        new OutlineDrag(list, model, words);
        setTop(new VBox(new PanelHeader(words.get("outline.title"), alone), languages));
        model.activeProperty().bind(Bindings.isNotNull(sceneProperty()).and(visibleProperty()));
        model.outlineProperty().addListener(observable -> show());
        model.currentProperty().addListener(observable -> reveal());
        show();
    }

    private void show() {
        Outline outline = model.outlineProperty().get();
        int selected = list.getSelectionModel().getSelectedIndex();
        if (!outline.rows().equals(list.getItems())) {
            list.getItems().setAll(outline.rows());
            list.getSelectionModel()
                    .clearAndSelect(Math.min(selected, outline.rows().size() - 1));
        }
        setCenter(
                outline.rows().isEmpty()
                        ? new EmptyState(words.get(outline.languages().isEmpty() ? "empty.noPost" : "outline.empty"))
                        : list);
        list.setFixedCellSize(outline.bilingual() && !wide.get() ? TWO_LINES : ONE_LINE);
        list.refresh();
        alone.setText(outline.alone() == 0 ? "" : words.get("outline.alone", outline.alone()));
        languages
                .getChildren()
                .setAll(outline.languages().stream().map(this::head).toList());
        languages.setVisible(
                outline.bilingual() && wide.get() && !outline.rows().isEmpty());
        languages.setManaged(languages.isVisible());
    }

    private Label head(String language) {
        Label head = new Label(PartNames.language(language, words));
        head.setPrefWidth(1);
        head.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        return head;
    }

    private void reveal() {
        int row = list.getItems().indexOf(model.currentProperty().get());
        if (row >= 0 && !list.isFocused()) {
            list.scrollTo(Math.max(0, row - 3));
        }
    }

    private void key(KeyEvent event) {
        OutlineRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null) {
            model.goTo(row, event.isShiftDown() ? 1 : 0);
            event.consume();
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            int index = list.getSelectionModel().getSelectedIndex();
            model.beside(index, event.getCode() == KeyCode.DOWN)
                    .ifPresent(target -> model.move(index, target, words.get("outline.step.move"))
                            // The next key moves the same section on.
                            .ifPresent(list.getSelectionModel()::clearAndSelect));
            event.consume();
        }
    }
}
