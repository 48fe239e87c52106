package org.diptych.ui.before;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.diptych.core.bilingual.before.EarlierPair;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextRange;
import org.diptych.desk.before.EarlierModel;

/** Shows how the author said something before: both sides of each pair, the words that answered underlined. */
public final class EarlierSheet extends VBox {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 420;

    private final EarlierModel model;
    private final Messages words;
    private final TextField phrase = new TextField();
    private final Label count = new Label();

    /**
     * @param words area {@code pairs}
     * @param close takes the sheet away
     */
    public EarlierSheet(EarlierModel model, Messages words, Runnable close) {
        super(12);
        this.model = model;
        this.words = words;
        getStyleClass().add("earlier-sheet");
        setPrefWidth(WIDTH);
        Label title = new Label(words.get("earlier.title"));
        title.getStyleClass().add("sheet-title");
        phrase.setId("earlier-phrase");
        phrase.setAccessibleText(words.get("earlier.phrase"));
        phrase.setPromptText(words.get("earlier.phrase"));
        phrase.textProperty().bindBidirectional(model.phraseProperty());
        ListView<EarlierPair> list = new ListView<>(model.found());
        list.setId("earlier-list");
        list.setAccessibleText(words.get("earlier.title"));
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(view -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Button done = new Button(words.get("earlier.close"));
        done.setCancelButton(true);
        done.setOnAction(event -> close.run());
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        count.setWrapText(true);
        count.setMinHeight(USE_PREF_SIZE);
        done.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(8, count, done);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, phrase, list, foot);
        InvalidationListener counting = observable -> count();
        model.found().addListener(counting);
        model.stateProperty().addListener(counting);
        phrase.textProperty().addListener(counting);
        count();
    }

    /** What takes the focus when the sheet opens. */
    public Node firstFocus() {
        return phrase;
    }

    private void count() {
        int found = model.found().size();
        boolean reading = model.stateProperty().get() == EarlierModel.State.READING;
        if (found > 0) {
            count.setText(words.get(reading ? "earlier.found-so-far" : "earlier.found", found));
        } else if (reading) {
            count.setText(words.get("earlier.reading"));
        } else {
            count.setText(words.get(phrase.getText().isBlank() ? "earlier.ask" : "earlier.nothing"));
        }
    }

    private static final class Cell extends ListCell<EarlierPair> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(EarlierPair pair, boolean empty) {
            super.updateItem(pair, empty);
            if (pair == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label post = new Label(pair.post());
            post.getStyleClass().add("panel-note");
            setGraphic(new VBox(4, flow(pair.said(), pair.held()), flow(pair.answer(), pair.answered()), post));
            setAccessibleText(pair.said() + " = " + pair.answer());
        }

        private TextFlow flow(String text, List<TextRange> marked) {
            TextFlow flow = new TextFlow();
            int from = 0;
            for (TextRange range : marked) {
                add(flow, text.substring(from, range.start()), false);
                add(flow, range.in(text), true);
                from = range.end();
            }
            add(flow, text.substring(from), false);
            return flow;
        }

        private void add(TextFlow flow, String text, boolean marked) {
            if (!text.isEmpty()) {
                Text part = new Text(text);
                part.setUnderline(marked);
                part.getStyleClass().add(marked ? "earlier-marked" : "earlier-text");
                flow.getChildren().add(part);
            }
        }
    }
}
