package org.diptych.app.tools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.diptych.app.parts.PostViews;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.Site;
import org.diptych.desk.browse.HomeEntry;
import org.diptych.desk.browse.HomeModel;
import org.diptych.desk.browse.PostFindings;
import org.diptych.desk.browse.RecentFiles;
import org.diptych.desk.browse.Shelf;
import org.diptych.desk.files.Desk;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.site.SiteTexts;
import org.diptych.desk.site.Sites;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;
import org.diptych.ui.files.home.SiteHome;
import org.jspecify.annotations.Nullable;

/**
 * Opens sites, and shows their home: in the middle of the window while no post is open, over it else. Confined to the FX
 * thread.
 */
public final class HomeDesk {
    private static final String KEY = "site";

    private final Sites sites;
    private final Desk desk;
    private final PostViews views;
    private final RecentFiles recent;
    private final Notices notices;
    private final Messages words;
    private final Background background;
    private final Window window;
    private final SiteTexts texts;
    private final Supplier<SiteHome> newHome;
    private final HomeModel model;
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

    /** What is known of sites. */
    public record Known(Sites sites, SiteTexts texts, PostFindings findings) {}

    /** Whom it asks. */
    public record Around(Desk desk, PostViews views, RecentFiles recent, Notices notices) {}

    /** @param words area {@code site} */
    public HomeDesk(
            Known known, Around around, SiteHome.Steps steps, Messages words, Background background, Window window) {
        this.sites = known.sites();
        this.texts = known.texts();
        this.desk = around.desk();
        this.views = around.views();
        this.recent = around.recent();
        this.notices = around.notices();
        this.words = words;
        this.background = background;
        this.window = window;
        this.model = new HomeModel(sites.currentProperty(), texts, known.findings(), this::open, background);
        this.newHome = () -> new SiteHome(model, words, steps);
        sites.folderProperty().addListener((observable, before, now) -> follow(now));
        follow(sites.folderProperty().get());
    }

    /** Opens what {@code paths} name: sites for folders, posts for files. */
    public Task<Void> open(List<Path> paths) {
        return background.ask(() -> Named.of(paths)).thenCompose(named -> {
            named.noSites().forEach(this::tellNoSite);
            named.sites().forEach(this::show);
            return desk.open(named.posts());
        });
    }

    /** Paths by what they are. */
    private record Named(List<Path> sites, List<Path> posts, List<Path> noSites) {
        /** Asks the disk: for a worker. */
        static Named of(List<Path> paths) {
            List<Path> sites = new ArrayList<>();
            List<Path> posts = new ArrayList<>();
            List<Path> noSites = new ArrayList<>();
            for (Path path : paths) {
                if (!Files.isDirectory(path)) {
                    posts.add(path);
                } else {
                    Site.folderAround(path.resolve("any")).ifPresentOrElse(sites::add, () -> noSites.add(path));
                }
            }
            return new Named(sites, posts, noSites);
        }
    }

    /** Asks for the folder of a site, and shows its home. */
    public void ask() {
        window.askForSite(Optional.ofNullable(sites.folderProperty().get()).map(Path::getParent))
                .ifPresent(folder -> open(List.of(folder)));
    }

    /** Shows the home of the site in front; without one, asks for one. */
    public void show() {
        if (sites.folderProperty().get() == null) {
            ask();
        } else {
            reveal();
        }
    }

    private void show(Path folder) {
        notices.withdraw(KEY, Optional.empty());
        sites.open(folder);
        model.shelfProperty().set(Shelf.Name.ALL);
        model.wordsProperty().set("");
        reveal();
    }

    private void reveal() {
        texts.begin();
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

    private void follow(Path folder) {
        if (folder == null) {
            window.showInMiddle(Optional.empty());
            return;
        }
        recent.add(folder);
        if (middle == null) {
            middle = newHome.get();
            middle.sceneProperty().addListener((observable, before, scene) -> {
                if (scene != null) {
                    texts.begin();
                    model.activeProperty().set(true);
                }
            });
        }
        window.showInMiddle(Optional.of(middle));
    }

    private void open(HomeEntry entry) {
        if (over != null && over.getScene() != null) {
            window.takeAway();
        }
        desk.open(entry.file()).thenAccept(opened -> entry.excerpt()
                .filter(excerpt -> opened.isPresent())
                .ifPresent(excerpt -> views.goTo(excerpt.place())));
    }

    private void tellNoSite(Path folder) {
        notices.show(new Notice(
                KEY,
                Notice.Severity.WARNING,
                words.get("home.no-site", folder.toString()),
                List.of(),
                Optional.empty()));
    }
}
