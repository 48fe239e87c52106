package org.diptych.app.tools;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.diptych.app.parts.PostViews;
import org.diptych.desk.browse.HomeModel;
import org.diptych.desk.browse.Shelf;
import org.diptych.desk.site.Sites;
import org.diptych.ui.files.home.SiteHome;
import org.jspecify.annotations.Nullable;

/**
 * Shows the home of a site: in the middle of the window while no post is open, over it else. Confined to the FX thread.
 */
public final class HomeDesk {
    private final Sites sites;
    private final HomeModel model;
    private final Supplier<SiteHome> newHome;
    private final PostViews views;
    private final Window window;
    private @Nullable SiteHome middle;
    private @Nullable SiteHome over;

    /** What the window does for a site's home. */
    public interface Window {
        /** Asks for a site's folder. */
        Optional<Path> askForSite(Optional<Path> near);

        /** Lays {@code home} over the window, with the focus in {@code field}; {@code left} runs once it is gone. */
        void lay(SiteHome home, Node field, Runnable left);

        /** Takes it away again. */
        void takeAway();

        /** Shows {@code node} in the middle while no post is open; the usual next steps where it is empty. */
        void showInMiddle(Optional<SiteHome> home);
    }

    /** @param newHome shows {@code model} */
    public HomeDesk(Sites sites, HomeModel model, Supplier<SiteHome> newHome, PostViews views, Window window) {
        this.sites = sites;
        this.model = model;
        this.newHome = newHome;
        this.views = views;
        this.window = window;
        sites.folderProperty().addListener((observable, before, now) -> follow(now));
        follow(sites.folderProperty().get());
    }

    /** Whether there is a site in front, whose home can be shown. */
    public boolean hasSite() {
        return sites.folderProperty().get() != null;
    }

    /** Asks for the folder of a site. */
    public Optional<Path> askForFolder() {
        return window.askForSite(
                Optional.ofNullable(sites.folderProperty().get()).map(Path::getParent));
    }

    /** Turns to the site in {@code folder}, and shows its home. */
    public void show(Path folder) {
        sites.open(folder);
        model.shelfProperty().set(Shelf.Name.ALL);
        model.wordsProperty().set("");
        show();
    }

    /** Shows the home of the site in front. */
    public void show() {
        model.activeProperty().set(true);
        if (views.current().isEmpty() && middle != null) {
            middle.field().requestFocus();
        } else if (views.current().isPresent()) {
            if (over == null) {
                over = newHome.get();
            }
            window.lay(over, over.field(), sites::lookWherePostIs);
        }
    }

    /** Takes a home away that lies over the window. */
    public void leave() {
        if (over != null && over.getScene() != null) {
            window.takeAway();
        }
    }

    private void follow(Path folder) {
        if (folder == null) {
            window.showInMiddle(Optional.empty());
            return;
        }
        if (middle == null) {
            middle = newHome.get();
            middle.sceneProperty().addListener((observable, before, scene) -> {
                if (scene != null) {
                    model.activeProperty().set(true);
                }
            });
        }
        window.showInMiddle(Optional.of(middle));
    }
}
