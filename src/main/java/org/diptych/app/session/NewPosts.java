package org.diptych.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.diptych.app.sheets.WindowSheets;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileWriter;
import org.diptych.core.file.SystemFault;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.ImageRoots;
import org.diptych.core.site.Site;
import org.diptych.core.site.address.FileEnding;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.scaffold.NewPost;
import org.diptych.core.site.scaffold.Scaffolds;
import org.diptych.desk.files.Desk;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.posts.Scaffold;
import org.diptych.desk.site.Sites;
import org.diptych.desk.work.Task;

/** Opens posts that have no file yet: new ones, and the sample. */
public final class NewPosts {
    private final Desk desk;
    private final PostFiles files;
    private final SamplePost sample;
    private final Notices notices;
    private final Messages messages;
    private final Sites sites;

    public NewPosts(Desk desk, PostFiles files, SamplePost sample, Notices notices, Messages messages, Sites sites) {
        this.desk = desk;
        this.files = files;
        this.sample = sample;
        this.notices = notices;
        this.messages = messages;
        this.sites = sites;
    }

    /** Asks what the new post is called; in a site, which of its layouts it has. */
    public void ask(WindowSheets sheets) {
        SiteIndex index = sites.currentProperty().get();
        if (index == null) {
            sheets.newPost(List.of(), (layout, title) -> create(title));
            return;
        }
        Scaffolds scaffolds = new Scaffolds(index.site(), Clock.systemUTC());
        files.submit(scaffolds::layouts)
                .thenAccept(layouts ->
                        sheets.newPost(layouts, (layout, title) -> create(index.site(), scaffolds, layout, title)));
    }

    /** Writes the post where {@code hexo new} would, and opens it. */
    private void create(Site site, Scaffolds scaffolds, String layout, String title) {
        files.submit(() -> written(site, scaffolds.newPost(layout, title))).whenComplete((file, failure) -> {
            if (failure == null) {
                desk.open(file.path());
            } else {
                failed("new", messages.get("notice.new-failed", new FaultWords(messages.locale()).of(failure)));
            }
        });
    }

    private static PostFile written(Site site, NewPost post) throws FileProblem, IOException {
        Files.createDirectories(post.file().getParent());
        if (site.addresses().assetFolders()) {
            Files.createDirectories(Path.of(FileEnding.without(post.file().toString())));
        }
        return PostFileWriter.overwrite(post.file(), post.text(), Encoding.UTF_8);
    }

    private void failed(String key, String sentence) {
        notices.show(new Notice(key, Notice.Severity.ERROR, sentence, List.of(), Optional.empty()));
    }

    /** Opens a post called {@code title} that has no file yet. */
    public void create(String title) {
        files.cut(Scaffold.of(title, LocalDateTime.now())).thenAccept(post -> desk.openUntitled(post, ImageRoots.NONE));
    }

    public Task<Void> openSample() {
        return files.submit(sample::read).whenComplete((post, failure) -> {
            if (failure == null) {
                desk.openUntitled(post, new ImageRoots(List.of(sample.folder()), Optional.empty()));
            } else {
                failed("sample", messages.get("notice.sample-failed", SystemFault.said(failure, messages.locale())));
            }
        });
    }
}
