package org.diptych.desk.site;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diptych.core.file.PostFile;
import org.diptych.core.post.Post;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.files.DiskWatch;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.text.Correction;
import org.diptych.desk.work.Background;

/** The open posts, while a name is changed across their site. Confined to the FX thread. */
public final class OpenRenames implements SiteDesk {
    private final Sites sites;
    private final OpenPosts posts;
    private final DiskWatch disk;
    private final Background background;

    public OpenRenames(Sites sites, OpenPosts posts, DiskWatch disk, Background background) {
        this.sites = Objects.requireNonNull(sites, "sites");
        this.posts = Objects.requireNonNull(posts, "posts");
        this.disk = Objects.requireNonNull(disk, "disk");
        this.background = Objects.requireNonNull(background, "background");
    }

    @Override
    public SiteIndex site() {
        return sites.currentProperty().get();
    }

    @Override
    public Map<Path, String> unsaved() {
        Map<Path, String> texts = new HashMap<>();
        for (OpenPost post : posts.posts()) {
            if (post.session().dirtyProperty().get()) {
                post.path().ifPresent(path -> texts.put(path, text(post)));
            }
        }
        return texts;
    }

    @Override
    public boolean edit(Path file, String text, List<TextEdit> edits, String step) {
        return posts.find(file)
                .filter(post -> text(post).equals(text))
                .map(post -> {
                    new Correction(post.session(), background).make(edits, step);
                    return true;
                })
                .orElse(false);
    }

    @Override
    public void written(List<PostFile> written, String step) {
        List<PostFile> open = written.stream()
                .filter(file -> posts.find(file.path()).isPresent())
                .toList();
        background
                .ask(() -> open.stream().map(file -> Post.parse(file.text())).toList())
                .thenAccept(cut -> {
                    for (int i = 0; i < open.size(); i++) {
                        follow(open.get(i), cut.get(i), step);
                    }
                    disk.look();
                    sites.lookAgain();
                });
    }

    /** What was typed since is not lost: then the file counts as changed by another program. */
    private void follow(PostFile file, Post post, String step) {
        posts.find(file.path())
                .filter(open -> !open.session().dirtyProperty().get())
                .ifPresent(open -> open.follow(file, post, step));
    }

    private static String text(OpenPost post) {
        return LineEnd.unix(post.session().fileText());
    }
}
