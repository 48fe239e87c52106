package org.diptych.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.browse.PostEntry;
import org.diptych.desk.browse.PostsModel;
import org.diptych.ui.shared.Buttons;
import org.diptych.ui.shared.EmptyState;
import org.diptych.ui.shared.PanelHeader;
import org.kordamp.ikonli.feather.Feather;

/** The posts of the site, or of the open post's folder; Enter or a double click opens one. */
public final class PostsPane extends BorderPane {
    private final PostsModel model;
    private final Messages words;
    private final ListView<PostEntry> list = new ListView<>();

    /**
     * @param words area {@code site}
     * @param menu what the menu of a post offers for its file, besides opening it
     */
    public PostsPane(PostsModel model, Messages words, Function<Path, List<MenuItem>> menu) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("panel", "posts-panel");
        list.setItems(model.posts());
        list.setFixedCellSize(PostLine.HEIGHT);
        list.setAccessibleText(words.get("posts.title"));
        list.setCellFactory(view -> {
            PostLine line = new PostLine(model, words, 2, model::open);
            line.setOnContextMenuRequested(event -> showMenu(line, menu, event));
            return line;
        });
        OpenByKey.install(list, model::open);
        TextField filter = new TextField();
        filter.setPromptText(words.get("posts.filter"));
        filter.setAccessibleText(filter.getPromptText());
        filter.textProperty().bindBidirectional(model.filterProperty());
        VBox.setMargin(filter, new Insets(0, 8, 8, 8));
        setTop(new VBox(
                new PanelHeader(
                        words.get("posts.title"),
                        Buttons.icon(Feather.REFRESH_CW, words.get("posts.refresh"), model::refresh)),
                filter));
        model.activeProperty().bind(Bindings.isNotNull(sceneProperty()));
        model.posts().addListener((InvalidationListener) observable -> show());
        // A list that stays empty tells nobody.
        model.nowhereProperty().addListener(observable -> show());
        show();
    }

    private void showMenu(PostLine line, Function<Path, List<MenuItem>> menu, ContextMenuEvent event) {
        PostEntry post = line.getItem();
        if (post != null) {
            MenuItem open = new MenuItem(words.get("posts.open"));
            open.setOnAction(chosen -> model.open(post));
            ContextMenu shown = new ContextMenu(open, new SeparatorMenuItem());
            shown.getItems().addAll(menu.apply(post.file()));
            shown.show(line, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private void show() {
        if (!model.posts().isEmpty()) {
            setCenter(list);
        } else if (model.nowhereProperty().get()) {
            setCenter(new EmptyState(words.get("posts.no-file")));
        } else {
            setCenter(new EmptyState(words.get("posts.none")));
        }
    }
}
