package org.diptych.ui.files;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.browse.PostEntry;
import org.diptych.desk.browse.PostsModel;
import org.diptych.ui.shared.RowGap;

/** Opens any post by a few letters: a field, and below it the posts that fit. */
public final class PostsSheet extends VBox {
    private static final int LINES = 9;
    private static final int PAGE = 8;

    private final PostsModel model;
    private final Runnable close;
    private final TextField typed = new TextField();
    private final ListView<PostEntry> list = new ListView<>();

    /**
     * @param words area {@code site}
     * @param close takes the sheet away
     */
    public PostsSheet(PostsModel model, Messages words, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().addAll("choice-list", "posts-sheet");
        typed.setId("posts-filter");
        typed.setPromptText(words.get("posts.prompt"));
        typed.setAccessibleText(typed.getPromptText());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setItems(model.posts());
        list.setCellFactory(view -> new PostLine(model, words, 1, this::open));
        list.setFixedCellSize(PostLine.HEIGHT);
        list.setPrefHeight(PostLine.HEIGHT * LINES + 2);
        list.setFocusTraversable(false);
        list.setAccessibleText(words.get("posts.title"));
        list.setPlaceholder(new Label(words.get("posts.none")));
        model.filterProperty().bind(typed.textProperty());
        model.activeProperty().bind(Bindings.isNotNull(sceneProperty()));
        model.posts().addListener((ListChangeListener<PostEntry>) change -> selectFirst());
        getChildren().addAll(typed, list, foot(words));
        selectFirst();
    }

    /** Forgets what was typed. */
    public void clear() {
        typed.clear();
        selectFirst();
    }

    /** Where the author types. */
    public Node field() {
        return typed;
    }

    private HBox foot(Messages words) {
        Label count = new Label();
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(
                                model.readingProperty().get() ? "posts.reading" : "posts.count",
                                model.posts().size()),
                        model.posts(),
                        model.readingProperty()));
        Label keys = new Label(words.get("posts.keys"));
        count.getStyleClass().add("panel-note");
        keys.getStyleClass().add("panel-note");
        HBox foot = new HBox(8, count, new RowGap(), keys);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("posts-foot");
        return foot;
    }

    private void selectFirst() {
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> open(list.getSelectionModel().getSelectedItem());
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int steps) {
        int size = model.posts().size();
        if (size == 0) {
            return;
        }
        int now = list.getSelectionModel().getSelectedIndex();
        boolean single = Math.abs(steps) == 1;
        int next = single ? Math.floorMod(now + steps, size) : Math.max(0, Math.min(size - 1, now + steps));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - LINES / 2));
    }

    private void open(PostEntry post) {
        if (post != null) {
            close.run();
            model.open(post);
        }
    }
}
