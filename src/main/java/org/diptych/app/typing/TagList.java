package org.diptych.app.typing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.markdown.hexo.tags.TagName;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.OfferedList;

/** Hexo's tags whose names have what is typed, those that begin with it first. */
final class TagList extends VBox implements OfferedList {
    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    private final ListView<TagName> list = new ListView<>();

    /** @param words area {@code app} */
    TagList(Messages words) {
        getStyleClass().addAll("citation-picker", "tag-list");
        setManaged(false);
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setAccessibleText(words.get("tags.title"));
        list.setCellFactory(view -> new TagCell());
        Label hint = new Label(words.get("tags.hint"));
        hint.getStyleClass().add("panel-note");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(list, hint);
    }

    /** Shows what fits {@code word}; whether anything does. */
    boolean follow(String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        List<TagName> fitting = TagName.known().stream()
                .filter(tag -> tag.name().contains(sought))
                .sorted(Comparator.comparing((TagName tag) -> !tag.name().startsWith(sought)))
                .toList();
        list.getItems().setAll(fitting);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        list.setPrefHeight(Math.min(MOST_ROWS, Math.max(1, fitting.size())) * ROW + 2);
        return !fitting.isEmpty();
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void onClicked(Runnable clicked) {
        list.setOnMouseClicked(event -> clicked.run());
    }

    @Override
    public void move(int by) {
        int last = list.getItems().size() - 1;
        int to = Math.max(0, Math.min(last, list.getSelectionModel().getSelectedIndex() + by));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - MOST_ROWS / 2));
    }

    /** The marked tag; null where nothing fits. */
    TagName marked() {
        return list.getSelectionModel().getSelectedItem();
    }

    private static final class TagCell extends ListCell<TagName> {
        TagCell() {
            setPrefWidth(0);
            getStyleClass().add("candidate-cell");
        }

        @Override
        protected void updateItem(TagName tag, boolean empty) {
            super.updateItem(tag, empty);
            if (tag == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label name = new Label(tag.name());
            name.getStyleClass().add("reference-key");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label rest = new Label(tag.hasBody() ? tag.arguments() + " %} … {% end" + tag.name() : tag.arguments());
            rest.getStyleClass().add("panel-note");
            rest.setMinWidth(0);
            HBox line = new HBox(8, name, rest);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            setGraphic(line);
            setAccessibleText(tag.name() + " " + rest.getText());
        }
    }
}
