package org.diptych.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.diptych.app.sheets.NewPostSheet;
import org.diptych.app.sheets.WindowSheets;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileWriter;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.site.Site;
import org.diptych.core.site.address.FileEnding;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.scaffold.NewPlace;
import org.diptych.core.site.scaffold.NewPost;
import org.diptych.core.site.scaffold.Scaffolds;
import org.diptych.desk.files.Desk;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.posts.Scaffold;
import org.diptych.desk.site.Sites;

/** Makes new posts: in a site where it wants them, else ones that have no file yet. Confined to the FX thread. */
public final class NewPosts {
    private final Desk desk;
    private final PostFiles files;
    private final Notices notices;
    private final Messages messages;
    private final Sites sites;

    /** @param messages area {@code app} */
    public NewPosts(Desk desk, PostFiles files, Notices notices, Messages messages, Sites sites) {
        this.desk = desk;
        this.files = files;
        this.notices = notices;
        this.messages = messages;
        this.sites = sites;
    }

    /** Asks what the new post is called; in a site, which of its layouts it has. */
    public void ask(WindowSheets sheets) {
        ask(sheets, "");
    }

    /** As {@link #ask}, with a draft in view. */
    public void askForDraft(WindowSheets sheets) {
        ask(sheets, Scaffolds.DRAFT);
    }

    private void ask(WindowSheets sheets, String layout) {
        SiteIndex index = sites.currentProperty().get();
        if (index == null) {
            sheets.newPost(Optional.empty(), wanted -> create(wanted.title(), wanted.languages()));
            return;
        }
        Scaffolds scaffolds = new Scaffolds(index.site(), Clock.systemUTC());
        files.submit(scaffolds::layouts).thenAccept(layouts -> {
            String first = layout.isEmpty() ? scaffolds.usual() : layout;
            sheets.newPost(
                    Optional.of(new InThisSite(index.site(), scaffolds, layouts, first)),
                    wanted -> create(index.site(), scaffolds, wanted));
        });
    }

    /** What the site in front says of a new post; its disk is asked on a worker. */
    private final class InThisSite implements NewPostSheet.InSite {
        private final Site site;
        private final Scaffolds scaffolds;
        private final List<String> layouts;
        private final String first;

        InThisSite(Site site, Scaffolds scaffolds, List<String> layouts, String first) {
            this.site = site;
            this.scaffolds = scaffolds;
            this.layouts = layouts;
            this.first = first;
        }

        @Override
        public List<String> layouts() {
            return layouts;
        }

        @Override
        public String first() {
            return first;
        }

        @Override
        public void propose(NewPostSheet.Request wanted, Consumer<String> then) {
            files.submit(() -> shown(
                            site,
                            scaffolds.newPost(wanted.layout(), wanted.title()).file()))
                    .thenAccept(then);
        }

        @Override
        public void check(NewPostSheet.Request wanted, Consumer<Optional<String>> then) {
            files.submit(() -> NewPlace.of(site, wanted.place()).trouble())
                    .thenAccept(trouble -> then.accept(trouble.map(key -> messages.get(key, wanted.place()))));
        }
    }

    private static String shown(Site site, Path file) {
        return site.source().relativize(file).toString().replace('\\', '/');
    }

    /** Writes the post where the author wants it, and opens it. */
    private void create(Site site, Scaffolds scaffolds, NewPostSheet.Request wanted) {
        files.submit(() -> written(site, scaffolds, wanted)).whenComplete((file, failure) -> {
            if (failure == null) {
                desk.open(file.path());
            } else {
                notices.show(Notice.error(
                        "new", messages.get("notice.new-failed", new FaultWords(messages.locale()).of(failure))));
            }
        });
    }

    private static PostFile written(Site site, Scaffolds scaffolds, NewPostSheet.Request wanted)
            throws FileProblem, IOException {
        NewPost post = scaffolds.newPost(wanted.layout(), wanted.title(), wanted.languages());
        NewPlace place = NewPlace.of(site, wanted.place());
        // What came there since the sheet said that the place is free is not written over.
        boolean free = !wanted.place().isEmpty() && place.trouble().isEmpty();
        Path file = free ? place.file() : post.file();
        Files.createDirectories(file.getParent());
        if (site.addresses().assetFolders()) {
            Files.createDirectories(Path.of(FileEnding.without(file.toString())));
        }
        return PostFileWriter.overwrite(file, post.text(), Encoding.UTF_8);
    }

    /** Opens a post called {@code title} that has no file yet. */
    public void create(String title, List<String> languages) {
        files.cut(Scaffold.of(title, LocalDateTime.now(), languages))
                .thenAccept(post -> desk.openUntitled(post, ImageRoots.NONE));
    }
}
