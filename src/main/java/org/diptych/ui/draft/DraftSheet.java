package org.diptych.ui.draft;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.Graphemes;
import org.diptych.desk.draft.DraftModel;
import org.diptych.desk.draft.DraftModel.Refused;
import org.diptych.desk.draft.DraftModel.State;
import org.diptych.desk.draft.Prepared;

/** Shows what would be sent to a translator, sends it when told so, and tells how it goes and what was refused. */
public final class DraftSheet extends VBox {
    private static final double WIDTH = 640;
    private static final int ROWS = 14;
    private static final double REFUSED_HEIGHT = 140;
    private static final int LONGEST_SOURCE = 60;

    private final DraftModel model;
    private final Messages words;
    private final Runnable close;
    private final TextArea sent = new TextArea();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label told = new Label();
    private final ListView<Refused> refused;
    private final Button send = new Button();
    private final Button insert = new Button();
    private final Button end = new Button();

    /**
     * @param words area {@code draft}
     * @param close takes the sheet away
     */
    public DraftSheet(DraftModel model, Messages words, Runnable close) {
        super(12);
        this.model = model;
        this.words = words;
        this.close = close;
        this.refused = new ListView<>(model.refused());
        getStyleClass().add("draft-sheet");
        setPrefWidth(WIDTH);
        Label title = new Label(words.get("draft.title"));
        title.getStyleClass().add("sheet-title");
        Prepared prepared = model.prepared();
        Label to = wrapped(words.get("draft.to", prepared.translator().name(), prepared.by(), model.size()));
        to.setId("draft-to");
        getChildren().addAll(title, to, what(), outcome(), buttons());
        int leftOut = prepared.plan().leftOut();
        if (leftOut > 0) {
            getChildren().add(2, wrapped(words.get("draft.left-out", leftOut)));
        }
        InvalidationListener update = observable -> update();
        model.stateProperty().addListener(update);
        model.answeredProperty().addListener(update);
        model.faultProperty().addListener(update);
        update();
    }

    /** What takes the focus when the sheet opens. */
    public Node firstFocus() {
        return send;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node what() {
        sent.setId("draft-sent");
        sent.setEditable(false);
        sent.setWrapText(true);
        sent.setPrefRowCount(ROWS);
        sent.setText(model.prepared().sent());
        sent.setAccessibleText(words.get("draft.sent"));
        VBox.setVgrow(sent, Priority.ALWAYS);
        Label label = new Label(words.get("draft.sent"));
        label.getStyleClass().add("panel-note");
        label.setLabelFor(sent);
        VBox box = new VBox(4, label, sent);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node outcome() {
        bar.setId("draft-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.managedProperty().bind(bar.visibleProperty());
        told.setId("draft-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.managedProperty().bind(told.visibleProperty());
        refused.setId("draft-refused");
        refused.setAccessibleText(words.get("draft.refusals"));
        refused.setPrefHeight(REFUSED_HEIGHT);
        refused.managedProperty().bind(refused.visibleProperty());
        refused.setCellFactory(list -> new Cell());
        return new VBox(8, bar, told, refused);
    }

    private Node buttons() {
        send.setId("draft-send");
        send.setDefaultButton(true);
        send.setOnAction(event -> model.send());
        insert.setId("draft-insert");
        insert.setOnAction(event -> model.insert());
        end.setId("draft-end");
        end.setOnAction(event -> {
            if (model.stateProperty().get() == State.RUNNING) {
                model.stop();
            } else {
                close.run();
            }
        });
        for (Button button : new Button[] {send, insert, end}) {
            button.managedProperty().bind(button.visibleProperty());
        }
        HBox row = new HBox(8, insert, send, end);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void update() {
        State state = model.stateProperty().get();
        int answered = model.answeredProperty().get();
        boolean waits = state == State.READY || state == State.STOPPED;
        send.setText(words.get(answered == 0 ? "draft.send" : "draft.send-rest"));
        send.setVisible(waits);
        insert.setVisible(state == State.STOPPED && model.accepted() > 0);
        insert.setText(words.get("draft.insert", model.accepted()));
        end.setText(words.get(
                state == State.RUNNING ? "draft.stop" : state == State.DONE ? "draft.close" : "draft.cancel"));
        bar.setVisible(state == State.RUNNING);
        bar.setProgress(model.size() == 0 ? 0 : (double) answered / model.size());
        bar.setAccessibleText(words.get("draft.progress", answered, model.size()));
        refused.setVisible(!model.refused().isEmpty());
        told.setText(told(state, answered));
        told.setVisible(!told.getText().isEmpty());
    }

    private String told(State state, int answered) {
        String stopped =
                answered == 0 && state == State.STOPPED && model.faultProperty().get() != null
                        ? ""
                        : words.get("draft.stopped", answered, model.size());
        return switch (state) {
            case READY -> "";
            case RUNNING -> words.get("draft.progress", answered, model.size());
            case STOPPED ->
                model.faultProperty().get() == null
                        ? stopped
                        : (model.faultProperty().get().sentence(words) + " " + stopped).strip();
            case DONE ->
                model.accepted() == 0
                        ? words.get("draft.refused.all")
                        : words.get("draft.refused", model.refused().size(), model.size());
        };
    }

    private final class Cell extends ListCell<Refused> {
        Cell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(Refused item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setText(null);
                return;
            }
            String source = item.source().replaceAll("\\s+", " ");
            setText(Graphemes.shortened(source, LONGEST_SOURCE) + "\n"
                    + item.reason().sentence(words));
        }
    }
}
