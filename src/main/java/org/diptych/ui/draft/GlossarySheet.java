package org.diptych.ui.draft;

import java.util.Locale;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.draft.GlossaryModel;
import org.diptych.desk.draft.GlossaryModel.Row;
import org.diptych.ui.shared.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The author's own terms in both languages, to be changed. What is typed counts at once, and is kept by Save. */
public final class GlossarySheet extends VBox {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 320;

    private final GlossaryModel model;
    private final Messages words;
    private final TextField find = new TextField();
    private final FilteredList<Row> shown;
    private final ListView<Row> list;

    /**
     * @param words area {@code draft}
     * @param close takes the sheet away
     */
    public GlossarySheet(GlossaryModel model, Messages words, Runnable close) {
        super(12);
        this.model = model;
        this.words = words;
        this.shown = new FilteredList<>(model.rows());
        this.list = new ListView<>(shown);
        getStyleClass().add("glossary-sheet");
        setPrefWidth(WIDTH);
        Label title = new Label(words.get("glossary.title"));
        title.getStyleClass().add("sheet-title");
        Label path = new Label(words.get("glossary.path", model.file().path()));
        path.getStyleClass().add("panel-note");
        path.setWrapText(true);
        find.setId("glossary-find");
        find.setPromptText(words.get("glossary.find"));
        find.setAccessibleText(words.get("glossary.find"));
        find.textProperty()
                .addListener((observable, before, text) ->
                        shown.setPredicate(text.isBlank() ? null : row -> row.holds(text.strip())));
        list.setId("glossary-list");
        list.setAccessibleText(words.get("glossary.title"));
        list.setPrefHeight(HEIGHT);
        list.setFocusTraversable(false);
        Label empty = new Label(words.get("glossary.empty"));
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setCellFactory(view -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title, path, find, list, trouble(), buttons(close));
    }

    /** What takes the focus when the sheet opens. */
    public Node firstFocus() {
        return find;
    }

    private Label trouble() {
        Label label = new Label();
        label.setId("glossary-trouble");
        label.setWrapText(true);
        label.managedProperty().bind(label.visibleProperty());
        label.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        label.textProperty()
                .bind(model.troubleProperty()
                        .map(key ->
                                key.isEmpty() ? "" : words.get(key, model.file().path())));
        return label;
    }

    private Node buttons(Runnable close) {
        Button add = new Button(words.get("glossary.add"));
        add.setId("glossary-add");
        add.setOnAction(event -> add());
        Button save = new Button(words.get("glossary.save"));
        save.setId("glossary-save");
        save.setDefaultButton(true);
        save.disableProperty().bind(model.troubleProperty().isEqualTo("glossary.unreadable"));
        save.setOnAction(event -> model.save(close));
        Button cancel = new Button(words.get("glossary.cancel"));
        cancel.setId("glossary-cancel");
        cancel.setOnAction(event -> close.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(8, add, between, save, cancel);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void add() {
        find.clear();
        Row row = model.add();
        list.scrollTo(row);
        list.layout();
        list.lookupAll(".glossary-term").stream()
                .filter(node -> node.getUserData() == row)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private String language(int side) {
        String tag = model.languages().get(side);
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
        return name.isEmpty() ? tag : name;
    }

    private final class Cell extends ListCell<Row> {
        private final TextField first = field();
        private final TextField second = field();
        private final Button remove = new Button(null, Icons.of(Feather.X));
        private final HBox line = new HBox(8, first, second, remove);
        private @Nullable Row bound;

        Cell() {
            setPrefWidth(0);
            first.getStyleClass().add("glossary-term");
            remove.getStyleClass().add("flat");
            remove.setAccessibleText(words.get("glossary.remove"));
            remove.setOnAction(event -> model.rows().remove(bound));
            line.setAlignment(Pos.CENTER_LEFT);
        }

        private static TextField field() {
            TextField field = new TextField();
            field.getStyleClass().add("glossary-field");
            field.setPrefWidth(100);
            HBox.setHgrow(field, Priority.ALWAYS);
            return field;
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            if (bound != null) {
                first.textProperty().unbindBidirectional(bound.firstProperty());
                second.textProperty().unbindBidirectional(bound.secondProperty());
            }
            bound = empty ? null : row;
            setGraphic(bound == null ? null : line);
            if (bound != null) {
                first.textProperty().bindBidirectional(bound.firstProperty());
                second.textProperty().bindBidirectional(bound.secondProperty());
                first.setUserData(bound);
                first.setPromptText(language(0));
                first.setAccessibleText(language(0));
                second.setPromptText(language(1));
                second.setAccessibleText(language(1));
            }
        }
    }
}
