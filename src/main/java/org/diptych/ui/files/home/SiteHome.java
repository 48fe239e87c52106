package org.diptych.ui.files.home;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.browse.HomeEntry;
import org.diptych.desk.browse.HomeModel;
import org.diptych.ui.shared.RowGap;
import org.jspecify.annotations.Nullable;

/** The home of a site: its shelves, its posts, and a field that searches all they say. */
public final class SiteHome extends BorderPane {
    private static final double SHELVES = 232;

    private final HomeModel model;
    private final Messages words;
    private final TextField typed = new TextField();
    private final ListView<HomeEntry> list = new ListView<>();
    private final Label name = new Label();
    private final Label folder = new Label();
    private final Label count = new Label();
    private @Nullable Path selected;
    private String selectedFor = "";

    /** What can be done from a site's home. */
    public record Steps(Runnable newPost, Runnable newDraft, Runnable otherSite, Function<Path, List<MenuItem>> menu) {}

    /** @param words area {@code site} */
    public SiteHome(HomeModel model, Messages words, Steps steps) {
        this.model = model;
        this.words = words;
        getStyleClass().add("site-home");
        setMinSize(0, 0);
        typed.setId("home-words");
        typed.setPromptText(words.get("home.prompt"));
        typed.setAccessibleText(typed.getPromptText());
        typed.textProperty().bindBidirectional(model.wordsProperty());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("home-posts");
        list.setItems(model.entries());
        list.setFixedCellSize(HomeLine.HEIGHT);
        list.setAccessibleText(words.get("posts.title"));
        list.setCellFactory(view -> newLine(steps.menu()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::openByEnter);
        list.getSelectionModel().selectedItemProperty().addListener((observable, before, entry) -> remember(entry));
        Label nothing = new Label();
        nothing.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.get(model.site()
                                .map(site -> site.posts().isEmpty() ? "home.fresh" : "posts.none")
                                .orElse("home.reading")),
                        model.siteProperty()));
        list.setPlaceholder(nothing);
        ShelfTree shelves = new ShelfTree(model, words);
        shelves.setPrefWidth(SHELVES);
        shelves.setMinWidth(0);
        setTop(head(steps));
        setLeft(shelves);
        setCenter(list);
        setBottom(foot());
        model.siteProperty().addListener((observable, before, now) -> nameSite());
        model.entries().addListener((ListChangeListener<HomeEntry>) change -> {
            select();
            counted();
        });
        nameSite();
        counted();
    }

    /** Where the author types. */
    public Node field() {
        return typed;
    }

    private HomeLine newLine(Function<Path, List<MenuItem>> menu) {
        HomeLine line = new HomeLine(model, words);
        line.setOnContextMenuRequested(event -> showMenu(line, menu, event));
        return line;
    }

    private VBox head(Steps steps) {
        name.getStyleClass().add("sheet-title");
        name.setMinWidth(0);
        folder.getStyleClass().add("panel-note");
        folder.setMinWidth(0);
        Region gap = new RowGap();
        HBox line = new HBox(
                8,
                name,
                folder,
                gap,
                button("home-other", "home.other", steps.otherSite()),
                button("home-draft", "home.new-draft", steps.newDraft()),
                button("home-post", "home.new-post", steps.newPost()));
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(12, line, typed);
        head.getStyleClass().add("home-head");
        return head;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private HBox foot() {
        Label keys = new Label(words.get("home.keys"));
        count.setId("home-count");
        count.getStyleClass().add("panel-note");
        keys.getStyleClass().add("panel-note");
        Region gap = new RowGap();
        HBox foot = new HBox(8, count, gap, keys);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("home-foot");
        return foot;
    }

    /** What was selected stays so while the site changes; another question begins with its best answer. */
    private void select() {
        boolean same = model.wordsProperty().get().equals(selectedFor);
        int at = 0;
        for (int i = 0; same && i < model.entries().size(); i++) {
            at = model.entries().get(i).file().equals(selected) ? i : at;
        }
        list.getSelectionModel().select(at);
        if (!same) {
            list.scrollTo(0);
        }
    }

    private void remember(HomeEntry entry) {
        if (entry != null) {
            selected = entry.file();
            selectedFor = model.wordsProperty().get();
        }
    }

    private void nameSite() {
        name.setText(model.site().map(index -> index.site().settings().title()).orElse(""));
        folder.setText(
                model.site().map(index -> index.site().folder().toString()).orElse(""));
        counted();
    }

    private void counted() {
        boolean reading = model.site().filter(SiteIndex::complete).isEmpty();
        count.setText(words.get(
                reading ? "posts.reading" : "posts.count", model.entries().size()));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> openSelected();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int steps) {
        int next = Math.max(
                0, Math.min(model.entries().size() - 1, list.getSelectionModel().getSelectedIndex() + steps));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 2));
    }

    private void openByEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
        }
    }

    private void openSelected() {
        HomeEntry selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.open(selected);
        }
    }

    private void showMenu(HomeLine line, Function<Path, List<MenuItem>> menu, ContextMenuEvent event) {
        HomeEntry entry = line.getItem();
        if (entry != null) {
            MenuItem open = new MenuItem(words.get("posts.open"));
            open.setOnAction(chosen -> model.open(entry));
            ContextMenu shown = new ContextMenu(open, new SeparatorMenuItem());
            shown.getItems().addAll(menu.apply(entry.file()));
            shown.show(line, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }
}
