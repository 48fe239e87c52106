package org.diptych.app.typing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.diptych.core.markdown.hexo.tags.TagName;
import org.diptych.core.messages.Messages;

/** Hexo's tags whose names have what is typed, those that begin with it first. Confined to the FX thread. */
final class TagList extends RowList<TagName> {

    /** @param words area {@code app} */
    TagList(Messages words) {
        super(words.get("tags.title"), TagCell::new);
        getStyleClass().add("tag-list");
        Label hint = new Label(words.get("tags.hint"));
        hint.getStyleClass().add("panel-note");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(hint);
    }

    /** Shows what fits {@code word}; whether anything does. */
    boolean follow(String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        List<TagName> fitting = TagName.known().stream()
                .filter(tag -> tag.name().contains(sought))
                .sorted(Comparator.comparing((TagName tag) -> !tag.name().startsWith(sought)))
                .toList();
        show(fitting);
        return !fitting.isEmpty();
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
