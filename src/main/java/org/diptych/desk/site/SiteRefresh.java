package org.diptych.desk.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.preview.clean.ImageRoots;
import org.diptych.core.site.Site;
import org.diptych.core.site.index.PostImages;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.work.Background;

/**
 * Lets open posts follow their site: its settings, its Markdown, the posts and files their tags name. Confined to the FX
 * thread; what is costly is worked out on the worker.
 */
final class SiteRefresh {
    private final OpenPosts posts;
    private final Background background;

    SiteRefresh(OpenPosts posts, Background background) {
        this.posts = posts;
        this.background = background;
    }

    /** Brings {@code index}, if it is whole, to the open posts of its site. */
    void refresh(SiteIndex index) {
        if (!index.complete()) {
            return;
        }
        List<Now> now = new ArrayList<>();
        for (OpenPost post : posts.posts()) {
            Site site = post.siteProperty().get();
            if (site != null
                    && site.folder().equals(index.site().folder())
                    && post.path().isPresent()) {
                now.add(new Now(
                        post,
                        post.path().get(),
                        post.session().renderingProperty().get(),
                        post.imagesProperty().get()));
            }
        }
        if (!now.isEmpty()) {
            background
                    .ask(() -> now.stream().map(post -> change(index, post)).toList())
                    .thenAccept(changes -> changes.forEach(SiteRefresh::apply));
        }
    }

    private static Change change(SiteIndex index, Now now) {
        Rendering rendering = index.renderingOf(now.path());
        ImageRoots images = withFoldersBefore(PostImages.of(index, now.path()), now.images());
        return new Change(
                now,
                index.site(),
                Optional.of(rendering).filter(changed -> !changed.equals(now.rendering())),
                Optional.of(images).filter(changed -> !changed.equals(now.images())));
    }

    /** A post saved elsewhere still shows the images it lay beside before. */
    private static ImageRoots withFoldersBefore(ImageRoots here, ImageRoots before) {
        List<Path> folders = Stream.concat(here.relative().stream(), before.relative().stream())
                .distinct()
                .toList();
        return new ImageRoots(folders, here.site(), here.published());
    }

    private static void apply(Change change) {
        OpenPost post = change.now().post();
        if (!post.path().equals(Optional.of(change.now().path()))) {
            return;
        }
        Site before = post.siteProperty().get();
        if (before == null || !before.folder().equals(change.site().folder())) {
            return;
        }
        if (!before.equals(change.site())) {
            // A site that says none is often one whose files are just being written.
            change.site().dialect().ifPresent(post.session()::follow);
            post.siteProperty().set(change.site());
        }
        change.rendering().ifPresent(post.session().renderingProperty()::set);
        change.images().ifPresent(post.imagesProperty()::set);
    }

    private record Now(OpenPost post, Path path, Rendering rendering, ImageRoots images) {}

    private record Change(Now now, Site site, Optional<Rendering> rendering, Optional<ImageRoots> images) {}
}
