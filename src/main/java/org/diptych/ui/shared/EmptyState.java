package org.diptych.ui.shared;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a pane shows when it has nothing to show: what is the case, and the next step as a button. */
public final class EmptyState extends VBox {
    private final Label sentence = new Label();

    public EmptyState(String words) {
        super(12);
        sentence.setText(words);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("empty-sentence");
        getStyleClass().add("empty-state");
        setAlignment(Pos.TOP_CENTER);
        setMinWidth(0);
        getChildren().add(sentence);
    }

    public EmptyState(String words, String step, Runnable action) {
        this(words);
        Button button = new Button(step);
        button.setOnAction(event -> action.run());
        getChildren().add(button);
    }

    public void setSentence(String words) {
        sentence.setText(words);
    }
}
