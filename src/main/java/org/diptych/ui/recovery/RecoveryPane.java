package org.diptych.ui.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.recovery.Recoverable;
import org.diptych.desk.recovery.Recoverable.Origin;
import org.diptych.ui.shared.EmptyState;
import org.diptych.ui.shared.RowGap;
import org.diptych.ui.shared.diff.DifferenceView;

/**
 * The sheet that shows unsaved text which was found, beside the file it is of, and asks what to do with it. Nothing is
 * ever deleted here; closing the sheet decides nothing.
 */
public final class RecoveryPane extends VBox {
    private static final double WIDTH = 1040;
    private static final double EMPTY_WIDTH = 480;
    private static final double HEIGHT = 680;
    private static final int MOST_ROWS = 4;

    private final Messages words;
    private final Runnable onClose;
    private final ObservableList<Recoverable> found;
    private final ListView<Recoverable> list = new ListView<>();
    private final DifferenceView difference;
    private final Label note = new Label();
    private final Button take;

    /** @param onClose takes the sheet away */
    public RecoveryPane(List<Recoverable> all, RecoveryActions actions, Runnable onClose, Messages words) {
        super(12);
        this.words = words;
        this.onClose = onClose;
        this.found = FXCollections.observableArrayList(all);
        this.difference = new DifferenceView(words.locale());
        getStyleClass().add("recovery-sheet");
        setPrefSize(all.isEmpty() ? EMPTY_WIDTH : WIDTH, all.isEmpty() ? USE_COMPUTED_SIZE : HEIGHT);
        setMinSize(0, 0);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("recovery-damage");
        take = button("take", actions::take);
        take.setDefaultButton(true);
        Button putAway = button("put-away", actions::putAway);
        ObservableValue<Recoverable> selected = list.getSelectionModel().selectedItemProperty();
        putAway.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> selected.getValue() == null || selected.getValue().aside(), selected));
        VBox.setVgrow(difference, Priority.ALWAYS);
        Node shown = all.isEmpty() ? new EmptyState(words.get("recovery.none")) : difference;
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(head(all), list(), note, shown, buttons(putAway, button("keep-both", actions::keepBoth)));
        selected.addListener((observable, before, now) -> show(now));
        list.getSelectionModel().selectFirst();
        show(selected.getValue());
    }

    /** What takes the focus when the sheet opens. */
    public Node firstFocus() {
        return take;
    }

    private Node head(List<Recoverable> all) {
        String kind = all.stream().allMatch(Recoverable::aside)
                ? ".aside"
                : all.stream().allMatch(one -> one.origin() == Origin.COPY) ? ".copy" : "";
        Label title = new Label(words.get("recovery.title" + kind));
        title.getStyleClass().add("sheet-title");
        Label sentence = new Label(words.get("recovery.sentence" + kind));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("hint");
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(4, title, sentence);
    }

    private Node list() {
        list.setItems(found);
        list.setFixedCellSize(RecoverableCell.HEIGHT);
        list.setAccessibleText(words.get("recovery.title"));
        list.setCellFactory(view -> new RecoverableCell(words));
        list.prefHeightProperty()
                .bind(Bindings.size(found)
                        .map(size -> Math.min(MOST_ROWS, size.intValue()) * RecoverableCell.HEIGHT + 2));
        list.minHeightProperty().bind(list.prefHeightProperty());
        list.managedProperty().bind(Bindings.isNotEmpty(found));
        list.visibleProperty().bind(list.managedProperty());
        return list;
    }

    private Node buttons(Button putAway, Button keepBoth) {
        Button later = new Button(words.get(found.isEmpty() ? "recovery.close" : "recovery.later"));
        later.setId("recovery-later");
        later.setCancelButton(true);
        later.setOnAction(event -> onClose.run());
        HBox row = found.isEmpty() ? new HBox(later) : new HBox(8, putAway, new RowGap(), later, keepBoth, take);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private Button button(String id, Consumer<Recoverable> action) {
        Button button = new Button(words.get("recovery." + id));
        button.setId("recovery-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.get("recovery." + id + ".tip")));
        button.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
        button.setOnAction(event -> settle(action));
        return button;
    }

    /** Whatever is decided, that text is dealt with; the next is asked about. */
    private void settle(Consumer<Recoverable> action) {
        Recoverable decided = list.getSelectionModel().getSelectedItem();
        found.remove(decided);
        if (found.isEmpty()) {
            onClose.run();
        } else {
            list.getSelectionModel().selectFirst();
        }
        action.accept(decided);
    }

    private void show(Recoverable item) {
        boolean merges = item != null && item.fileChanged();
        List<String> notes = new ArrayList<>();
        if (item != null && item.journal().damaged()) {
            notes.add(words.get("recovery.damaged"));
        }
        if (merges) {
            notes.add(words.get("recovery.file-changed"));
        }
        note.setText(String.join("\n", notes));
        note.setManaged(!notes.isEmpty());
        note.setVisible(!notes.isEmpty());
        take.setText(words.get(merges ? "recovery.merge" : "recovery.take"));
        take.getTooltip().setText(words.get(merges ? "recovery.merge.tip" : "recovery.take.tip"));
        if (item != null) {
            difference.setTitles(
                    words.get(item.hasFile() ? "recovery.file" : "recovery.no-file"),
                    words.get(
                            item.origin() == Origin.COPY ? "recovery.copy" : "recovery.text",
                            RecoverableCell.times(words).format(item.journal().written())));
            difference.show(item.difference());
        }
    }
}
