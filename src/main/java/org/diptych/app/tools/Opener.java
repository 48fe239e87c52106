package org.diptych.app.tools;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.Site;
import org.diptych.desk.files.Desk;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;

/** Opens what the author names: the posts in files, the homes of sites. Confined to the FX thread. */
public final class Opener {
    private static final String KEY = "site";

    private final HomeDesk home;
    private final Desk desk;
    private final Notices notices;
    private final Messages words;
    private final Background background;

    /**
     * @param words area {@code site}
     * @param background asks the disk
     */
    public Opener(HomeDesk home, Desk desk, Notices notices, Messages words, Background background) {
        this.home = home;
        this.desk = desk;
        this.notices = notices;
        this.words = words;
        this.background = background;
    }

    /** Opens what {@code paths} name: sites for folders, posts for files. */
    public Task<Void> open(List<Path> paths) {
        return background.ask(() -> Named.of(paths)).thenCompose(named -> {
            named.noSites().forEach(this::tellNoSite);
            named.sites().forEach(this::show);
            return desk.open(named.posts());
        });
    }

    /** Asks for the folder of a site, and shows its home. */
    public void ask() {
        home.askForFolder().ifPresent(folder -> open(List.of(folder)));
    }

    /** Shows the home of the site in front; without one, asks for one. */
    public void showHome() {
        if (home.hasSite()) {
            home.show();
        } else {
            ask();
        }
    }

    private void show(Path folder) {
        notices.withdraw(KEY);
        home.show(folder);
    }

    private void tellNoSite(Path folder) {
        notices.show(Notice.warning(KEY, words.get("home.no-site", folder.toString())));
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
}
