package org.diptych.app.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.diptych.app.commands.SiteActions;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.app.tabs.FileMenu;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.Site;
import org.diptych.core.site.address.FileEnding;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.site.PostMoves;
import org.diptych.desk.site.Sites;
import org.diptych.ui.files.FileNameSheet;

/**
 * What commands and menus do to the site.
 *
 * @param words area {@code site}
 */
public record SiteCommands(
        Supplier<Opener> opener,
        PostMoves moves,
        Sites sites,
        OpenPosts posts,
        SheetLayer sheets,
        FileMenu menu,
        Messages words)
        implements SiteActions {

    @Override
    public void open() {
        opener.get().ask();
    }

    @Override
    public void showHome() {
        opener.get().showHome();
    }

    @Override
    public void publish() {
        onFile(moves::publish);
    }

    @Override
    public void toDrafts() {
        onFile(moves::toDrafts);
    }

    @Override
    public void renameFile() {
        onFile(this::askForName);
    }

    @Override
    public ObservableBooleanValue isDraft() {
        return moves.isDraft();
    }

    @Override
    public ObservableBooleanValue isPublished() {
        return moves.isPublished();
    }

    /** What a post's menu offers for its file. */
    public List<MenuItem> of(Path file) {
        List<MenuItem> items = new ArrayList<>();
        SiteIndex index = sites.currentProperty().get();
        if (index != null) {
            Site site = index.site();
            if (file.startsWith(site.drafts())) {
                items.add(item("move.publish", () -> moves.publish(file)));
            } else if (file.startsWith(site.posts())) {
                items.add(item("move.to-drafts", () -> moves.toDrafts(file)));
            }
            if (!items.isEmpty()) {
                items.add(item("move.rename-item", () -> askForName(file)));
                items.add(new SeparatorMenuItem());
            }
        }
        items.addAll(menu.of(file));
        return items;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void onFile(Consumer<Path> action) {
        posts.current().flatMap(OpenPost::path).ifPresent(action);
    }

    private void askForName(Path file) {
        FileNameSheet sheet = new FileNameSheet(
                words,
                FileEnding.without(file.getFileName().toString()),
                (name, then) -> moves.look(file, name, then),
                name -> {
                    sheets.dismiss();
                    moves.rename(file, name);
                },
                sheets::close);
        sheets.show(sheet, sheet.field(), Pos.CENTER, "site", () -> {});
    }
}
