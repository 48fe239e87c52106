package org.diptych.app.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.MenuItem;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.messages.Messages;
import org.diptych.desk.browse.PostsModel;
import org.diptych.ui.files.PostsPane;
import org.diptych.ui.files.PostsSheet;
import org.jspecify.annotations.Nullable;

/** Offers the posts of the site: in the side panel, and over the window. Confined to the FX thread. */
public final class SitePosts {
    private final Supplier<PostsModel> newModel;
    private final SheetLayer sheets;
    private final Messages words;
    /** Made when it is first shown. */
    private @Nullable PostsSheet browser;

    /**
     * @param newModel lists the posts, with a filter of its own
     * @param words area {@code site}
     */
    public SitePosts(Supplier<PostsModel> newModel, SheetLayer sheets, Messages words) {
        this.newModel = newModel;
        this.sheets = sheets;
        this.words = words;
    }

    /** @param menu what a post's menu offers besides opening it */
    public PostsPane newPane(Function<Path, List<MenuItem>> menu) {
        return new PostsPane(newModel.get(), words, menu);
    }

    /** Offers every post of the site. */
    public void browse() {
        if (browser == null) {
            browser = new PostsSheet(newModel.get(), words, sheets::dismiss);
        }
        browser.clear();
        sheets.show(browser, browser.field(), Pos.TOP_CENTER, "site", () -> {});
    }
}
