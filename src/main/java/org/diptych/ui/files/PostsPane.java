package org.diptych.ui.files;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.Buttons;
import org.diptych.ui.shared.EmptyState;
import org.diptych.ui.shared.PanelHeader;
import org.kordamp.ikonli.feather.Feather;

/** The posts of the site, or of the open post's folder; Enter or a double click opens one. */
public final class PostsPane extends BorderPane {
    private final PostsModel model;
    private final Messages words;
    private final ListView<PostEntry> list = new ListView<>();

    /** @param words area {@code site} */
    public PostsPane(PostsModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("panel", "posts-panel");
        list.setItems(model.posts());
        list.setFixedCellSize(PostLine.HEIGHT);
        list.setAccessibleText(words.get("posts.title"));
        list.setCellFactory(view -> new PostLine(model, words, 2, model::open));
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
        show();
    }

    private void show() {
        if (!model.posts().isEmpty()) {
            setCenter(list);
        } else if (model.file() == null && !model.ofSite()) {
            setCenter(new EmptyState(words.get("posts.no-file")));
        } else {
            setCenter(new EmptyState(words.get("posts.none")));
        }
    }
}
