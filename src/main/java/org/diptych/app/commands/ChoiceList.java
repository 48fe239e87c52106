package org.diptych.app.commands;

import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.RowGap;
import org.diptych.ui.shared.ShownName;

/** A list to choose from by typing a few letters: the command palette, the recent files. */
public final class ChoiceList extends VBox {
    private static final double LINE = 32;
    private static final int MOST_LINES = 12;
    private final List<Choice> choices;
    private final Runnable close;
    private final RecentlyUsed used;
    private final ObservableList<Choice> fitting = FXCollections.observableArrayList();
    private final TextField typed = new TextField();
    private final ListView<Choice> list = new ListView<>(fitting);

    /** A list that stays in the order of {@code choices}. */
    public ChoiceList(List<Choice> choices, String prompt, String nothing, Runnable close) {
        this(choices, prompt, nothing, close, new RecentlyUsed());
    }

    /**
     * @param prompt what to type, said while nothing is
     * @param nothing what is said when nothing fits
     * @param close takes the list away
     * @param used what was chosen lately stands first, and among what fits equally well
     */
    public ChoiceList(List<Choice> choices, String prompt, String nothing, Runnable close, RecentlyUsed used) {
        this.choices = choices.stream().sorted(used.order()).toList();
        this.used = used;
        this.close = close;
        getStyleClass().add("choice-list");
        typed.setPromptText(prompt);
        typed.setAccessibleText(prompt);
        typed.textProperty().addListener(observable -> filter());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setCellFactory(view -> new Line());
        list.setFixedCellSize(LINE);
        list.setFocusTraversable(false);
        list.setAccessibleText(prompt);
        list.setPlaceholder(new Label(nothing));
        list.setOnMouseClicked(event -> run());
        getChildren().addAll(typed, list);
        filter();
    }

    /** Where the author types. */
    public Node field() {
        return typed;
    }

    private void filter() {
        String letters = typed.getText().strip();
        fitting.setAll(
                letters.isEmpty()
                        ? choices
                        : choices.stream()
                                .filter(choice -> score(letters, choice) != Fuzzy.NO_MATCH)
                                .sorted(Comparator.comparingInt((Choice choice) -> score(letters, choice))
                                        .reversed())
                                .toList());
        list.setPrefHeight(LINE * Math.min(MOST_LINES, Math.max(1, fitting.size())) + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private static int score(String letters, Choice choice) {
        return Fuzzy.score(letters, choice.label());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            run();
        } else if (event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (event.getCode() == KeyCode.UP) {
            move(-1);
        } else {
            return;
        }
        event.consume();
    }

    private void move(int steps) {
        if (!fitting.isEmpty()) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + steps, fitting.size());
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - MOST_LINES / 2));
        }
    }

    private void run() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null && choice.enabled()) {
            used.use(choice.label());
            close.run();
            choice.run().run();
        }
    }

    private static final class Line extends ListCell<Choice> {
        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            setGraphic(empty || choice == null ? null : line(choice));
            setDisable(!empty && choice != null && !choice.enabled());
            setAccessibleText(empty || choice == null ? null : ShownName.of(choice.label() + " " + choice.detail()));
        }

        private static Node line(Choice choice) {
            Label label = new Label(ShownName.of(choice.label()));
            label.setMinWidth(0);
            Label detail = new Label(ShownName.of(choice.detail()));
            detail.getStyleClass().add("choice-detail");
            detail.setMinWidth(0);
            HBox line = new HBox(8, label, new RowGap(), detail);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setPrefWidth(0);
            return line;
        }
    }
}
