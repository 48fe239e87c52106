package org.diptych.app.tabs;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;

/** The open posts as tabs, and to the right what the window offers always. */
public final class TabRow extends HBox {
    private final HBox tabs = new HBox();
    private final TabStrip strip = new TabStrip(tabs);
    private final OpenPosts posts;
    private final Consumer<OpenPost> close;
    private final TabMenu menu;
    private final Messages messages;

    public TabRow(OpenPosts posts, Consumer<OpenPost> close, FileMenu files, Messages messages, Node... tools) {
        this.posts = posts;
        this.close = close;
        this.menu = new TabMenu(posts, close, files);
        this.messages = messages;
        getStyleClass().add("tab-row");
        tabs.getStyleClass().add("tabs");
        tabs.setAccessibleRole(AccessibleRole.TAB_PANE);
        tabs.setAccessibleText(messages.get("tabs"));
        HBox.setHgrow(strip, Priority.ALWAYS);
        getChildren().add(strip);
        getChildren().addAll(tools);
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> showTabs());
        posts.currentProperty().addListener(observable -> mark());
        showTabs();
    }

    private void showTabs() {
        tabs.getChildren().removeIf(node -> !posts.posts().contains(((PostTab) node).post()));
        for (int i = 0; i < posts.posts().size(); i++) {
            OpenPost post = posts.posts().get(i);
            if (i == tabs.getChildren().size() || ((PostTab) tabs.getChildren().get(i)).post() != post) {
                tabs.getChildren().add(i, newTab(post));
            }
        }
        mark();
    }

    private PostTab newTab(OpenPost post) {
        PostTab tab = new PostTab(post, messages, () -> close.accept(post));
        tab.setOnMousePressed(event -> {
            if (event.isMiddleButtonDown()) {
                close.accept(post);
            } else if (event.isPrimaryButtonDown()) {
                posts.currentProperty().set(post);
            }
        });
        menu.install(tab, post);
        return tab;
    }

    private void mark() {
        for (Node node : tabs.getChildren()) {
            PostTab tab = (PostTab) node;
            boolean shown = tab.post() == posts.currentProperty().get();
            tab.setShown(shown);
            if (shown) {
                strip.show(tab);
            }
        }
    }
}
