package org.diptych.app.tabs;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;

/** The menu of a tab: what can be closed from it, and what can be done with the post's file. */
public final class TabMenu {
    private final OpenPosts posts;
    private final Consumer<OpenPost> close;
    private final FileMenu files;

    /** @param close closes a post, asking first if it is not saved */
    public TabMenu(OpenPosts posts, Consumer<OpenPost> close, FileMenu files) {
        this.posts = posts;
        this.close = close;
        this.files = files;
    }

    /** Opens over {@code tab}, whose post is {@code post}, when the author asks for a menu there. */
    void install(Node tab, OpenPost post) {
        ContextMenu menu = new ContextMenu();
        tab.setOnContextMenuRequested(event -> {
            fill(menu, post);
            menu.show(tab, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** The items for {@code post}. */
    public void fill(ContextMenu menu, OpenPost post) {
        int here = posts.posts().indexOf(post);
        MenuItem others = files.item("tab.close-others", () -> closeAll(each -> each != post));
        others.setDisable(posts.posts().size() < 2);
        MenuItem right = files.item(
                "tab.close-right", () -> closeAll(each -> posts.posts().indexOf(each) > here));
        right.setDisable(here == posts.posts().size() - 1);
        menu.getItems().setAll(files.item("tab.close-this", () -> close.accept(post)), others, right);
        post.path().ifPresent(path -> {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(files.of(path));
        });
    }

    private void closeAll(Predicate<OpenPost> which) {
        List<OpenPost> all = posts.posts().stream().filter(which).toList();
        all.forEach(close);
    }
}
