package org.diptych.ui.files.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.diptych.core.messages.Messages;
import org.diptych.desk.browse.HomeModel;
import org.diptych.desk.browse.Shelf;
import org.diptych.ui.shared.RowGap;
import org.diptych.ui.shared.ShownName;

/** The shelves of a site as a tree; which of them are open, and which is chosen, stays while the site changes. */
final class ShelfTree extends TreeView<Shelf> {
    private final HomeModel model;
    private final Messages words;
    /** Those that were opened or closed; others are as they begin. */
    private final Map<Shelf.Name, Boolean> open = new HashMap<>();

    private boolean filling;

    ShelfTree(HomeModel model, Messages words) {
        this.model = model;
        this.words = words;
        setId("home-shelves");
        setShowRoot(false);
        setAccessibleText(words.get("home.shelves"));
        setCellFactory(view -> new Line());
        getSelectionModel().selectedItemProperty().addListener((observable, before, item) -> {
            if (!filling && item != null) {
                model.shelfProperty().set(item.getValue().name());
            }
        });
        model.shelvesProperty().addListener((observable, before, shelves) -> fill(shelves));
        fill(model.shelvesProperty().get());
    }

    private void fill(List<Shelf> shelves) {
        filling = true;
        TreeItem<Shelf> root = new TreeItem<>();
        shelves.forEach(shelf -> root.getChildren().add(item(shelf)));
        root.setExpanded(true);
        setRoot(root);
        Optional<TreeItem<Shelf>> chosen = find(root, model.shelfProperty().get());
        chosen.ifPresent(getSelectionModel()::select);
        filling = false;
        if (chosen.isEmpty() && !shelves.isEmpty()) {
            // Its last post is filed elsewhere now.
            getSelectionModel().select(root.getChildren().get(0));
        }
    }

    private TreeItem<Shelf> item(Shelf shelf) {
        TreeItem<Shelf> item = new TreeItem<>(shelf);
        shelf.below().forEach(inner -> item.getChildren().add(item(inner)));
        boolean first = Set.of(Shelf.Kind.CATEGORIES, Shelf.Kind.TAGS).contains(shelf.kind());
        item.setExpanded(open.getOrDefault(shelf.name(), first));
        item.expandedProperty().addListener((observable, before, now) -> open.put(shelf.name(), now));
        return item;
    }

    private static Optional<TreeItem<Shelf>> find(TreeItem<Shelf> from, Shelf.Name name) {
        if (from.getValue() != null && from.getValue().name().equals(name)) {
            return Optional.of(from);
        }
        return from.getChildren().stream()
                .map(inner -> find(inner, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private final class Line extends TreeCell<Shelf> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox both;

        Line() {
            name.setMinWidth(0);
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().add("panel-note");
            both = new HBox(8, name, new RowGap(), count);
            both.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Shelf shelf, boolean empty) {
            super.updateItem(shelf, empty);
            if (empty || shelf == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String said = shelf.path().isEmpty()
                    ? words.get("home.shelf." + shelf.kind().name().toLowerCase(java.util.Locale.ROOT))
                    : ShownName.of(shelf.path().get(shelf.path().size() - 1));
            name.setText(said);
            count.setText(String.valueOf(shelf.posts()));
            setGraphic(both);
            setAccessibleText(words.get("home.shelf-said", said, shelf.posts()));
        }
    }
}
