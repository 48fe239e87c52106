package org.diptych.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.diptych.core.messages.Messages;

/** A font to choose: the button shows it, and opens the installed ones with a field to search them. */
final class FontChoice extends MenuButton {
    private static final double LINE = 28;
    private static final int LINES = 9;
    /** What the menu draws around its content, left and right. */
    private static final double EDGES = 18;

    private final Messages words;
    private final Consumer<String> chosen;
    private final TextField search = new TextField();
    private final ObservableList<String> fitting = FXCollections.observableArrayList();
    private final ListView<String> list = new ListView<>(fitting);
    private String family;

    /**
     * @param now the family; empty for the usual one
     * @param chosen hears of another
     */
    FontChoice(String now, Messages words, Consumer<String> chosen) {
        this.words = words;
        this.chosen = chosen;
        family = now;
        search.setPromptText(words.get("settings.font.search"));
        search.setAccessibleText(search.getPromptText());
        search.textProperty().addListener(observable -> filter());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setFixedCellSize(LINE);
        list.setPrefHeight(LINE * LINES + 2);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(words.get("settings.font.nothing")));
        list.setCellFactory(view -> new javafx.scene.control.ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : name(item));
            }
        });
        list.setOnMouseClicked(event -> choose());
        VBox box = new VBox(8, search, list);
        box.getStyleClass().add("font-choice");
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.getStyleClass().add("font-choice-item");
        getItems().add(item);
        setOnShowing(event -> box.setPrefWidth(getWidth() - EDGES));
        setOnShown(event -> {
            search.clear();
            filter();
            list.getSelectionModel().select(family);
            list.scrollTo(family);
            // After the menu, which takes the focus for itself when it is shown.
            Platform.runLater(search::requestFocus);
        });
        getStyleClass().add("font-choice-button");
        setMnemonicParsing(false);
        setText(name(family));
    }

    private String name(String font) {
        return font.isEmpty() ? words.get("settings.font.usual") : font;
    }

    private void filter() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<String> families = new ArrayList<>(List.of(""));
        families.addAll(Font.getFamilies());
        fitting.setAll(families.stream()
                .filter(font -> name(font).toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        int here = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else if (event.getCode() == KeyCode.DOWN && here + 1 < fitting.size()) {
            select(here + 1);
        } else if (event.getCode() == KeyCode.UP && here > 0) {
            select(here - 1);
        } else {
            return;
        }
        event.consume();
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - LINES / 2));
    }

    private void choose() {
        String font = list.getSelectionModel().getSelectedItem();
        if (font != null) {
            family = font;
            setText(name(font));
            hide();
            chosen.accept(font);
        }
    }
}
