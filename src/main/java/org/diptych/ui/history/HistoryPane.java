package org.diptych.ui.history;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.diptych.core.history.Version;
import org.diptych.core.messages.Messages;
import org.diptych.desk.history.HistoryModel;
import org.diptych.ui.shared.EmptyState;
import org.diptych.ui.shared.PanelHeader;

/** The open post's earlier versions; Enter or a click shows one beside the text as it is now. */
public final class HistoryPane extends BorderPane {
    private final HistoryModel model;
    private final Messages words;
    private final ListView<Version> list = new ListView<>();

    /**
     * @param open shows a version
     * @param words area {@code history}
     */
    public HistoryPane(HistoryModel model, Consumer<Version> open, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("panel", "history-panel");
        list.setId("history-list");
        list.setItems(model.versions());
        list.setFixedCellSize(VersionCell.HEIGHT);
        list.setAccessibleText(words.get("history.title"));
        list.setCellFactory(view -> new VersionCell(new VersionWords(words), open));
        list.setOnKeyPressed(event -> {
            Version selected = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected);
                event.consume();
            }
        });
        setTop(new PanelHeader(words.get("history.title")));
        model.activeProperty().bind(Bindings.isNotNull(sceneProperty()));
        model.versions().addListener((InvalidationListener) observable -> show());
        model.activeProperty().addListener(observable -> show());
        // A list that stays empty tells nobody.
        model.hasFileProperty().addListener(observable -> show());
        show();
    }

    private void show() {
        if (!model.versions().isEmpty()) {
            setCenter(list);
        } else {
            setCenter(new EmptyState(words.get(model.hasFileProperty().get() ? "history.none" : "history.no-file")));
        }
    }
}
