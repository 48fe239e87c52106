package org.diptych.desk.posts;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import org.diptych.core.site.pictures.PictureFiles;
import org.diptych.core.site.pictures.PictureFiles.Where;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.diptych.core.site.pictures.PictureUse;
import org.diptych.desk.work.Background;

/**
 * Looks for the files of the pictures that open posts show: when a post shows others, when its folders change, and when the
 * author comes back to the window. Confined to the FX thread.
 */
public final class PictureWatch {
    private final OpenPosts posts;
    private final Supplier<Wishes> wishes;
    private final Background disk;

    /** @param disk has a worker of its own: a network's disk may take long */
    public PictureWatch(OpenPosts posts, Supplier<Wishes> wishes, Background disk) {
        this.posts = Objects.requireNonNull(posts, "posts");
        this.wishes = Objects.requireNonNull(wishes, "wishes");
        this.disk = Objects.requireNonNull(disk, "disk");
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        });
        posts.posts().forEach(this::follow);
    }

    /** Looks at the pictures of all posts again. */
    public void look() {
        posts.posts().forEach(this::look);
    }

    // What listens goes with the post.
    private void follow(OpenPost post) {
        ChangeListener<PostFacts> read = (observable, before, facts) -> {
            if (facts != null && (before == null || !addresses(before).equals(addresses(facts)))) {
                look(post);
            }
        };
        InvalidationListener moved = observable -> look(post);
        post.factsProperty().addListener(read);
        post.imagesProperty().addListener(moved);
        post.savedAtProperty().addListener(moved);
        look(post);
    }

    private static List<String> addresses(PostFacts facts) {
        return facts.pictures().stream().map(PictureUse::address).distinct().toList();
    }

    private void look(OpenPost post) {
        PostFacts facts = post.factsProperty().get();
        Optional<Path> file = post.path();
        if (facts == null || file.isEmpty()) {
            return;
        }
        Where where = Where.of(
                file.get(),
                post.imagesProperty().get(),
                Optional.ofNullable(post.siteProperty().get()));
        List<String> addresses = addresses(facts);
        disk.ask(() -> PictureFiles.look(where, addresses))
                .onlyIf(() -> posts.posts().contains(post))
                .thenAccept(files -> post.know(new KnownPictures(files, wishes.get())));
    }
}
