package org.diptych.desk.bibliography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.diptych.core.file.Folders;
import org.diptych.core.site.Site;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.citing.Offered;
import org.diptych.desk.citing.Offers;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;
import org.jspecify.annotations.Nullable;

/**
 * What the open post can cite from elsewhere: the entries of the other posts of its site, the newest first, then those of
 * the files attached there. Confined to the FX thread.
 */
public final class Offering implements AutoCloseable {
    private final OpenPosts posts;
    private final ObservableValue<SiteIndex> site;
    private final AttachedFiles attached;
    private final LatestTask<Sources, Offers> working;
    private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(this, "offers", Offers.NONE);

    private record Sources(Optional<SiteIndex> site, Optional<Path> open, List<AttachedFile> files) {}

    /**
     * @param site the index of the open post's site; its value may be null
     * @param store remembers what is attached, outside of the site
     * @param fileWorker writes it
     */
    public Offering(
            OpenPosts posts,
            ObservableValue<SiteIndex> site,
            PropertiesFile store,
            Background fileWorker,
            Background background) {
        this.posts = posts;
        this.site = site;
        this.working = new LatestTask<>(background, Offering::work, offers::set);
        this.attached = new AttachedFiles(
                place(posts), kept -> fileWorker.run(() -> store.write(AttachmentLines.write(kept))), background);
        background.ask(() -> AttachmentLines.read(store.read())).thenAccept(attached::begin);
        InvalidationListener changed = observable -> refresh();
        site.addListener(changed);
        attached.files().addListener(changed);
        posts.currentProperty().addListener(changed);
        refresh();
    }

    public ReadOnlyObjectProperty<Offers> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    public AttachedFiles attached() {
        return attached;
    }

    @Override
    public void close() {
        attached.close();
    }

    /** The folder of the post's site; of a post that lies in none, its own. */
    private static ObservableValue<Path> place(OpenPosts posts) {
        return posts.currentProperty()
                .flatMap(post ->
                        Bindings.createObjectBinding(() -> place(post), post.siteProperty(), post.pathProperty()));
    }

    private static @Nullable Path place(OpenPost post) {
        Site around = post.siteProperty().get();
        return around != null
                ? around.folder()
                : post.path()
                        .map(path -> Folders.of(path.toAbsolutePath().normalize()))
                        .orElse(null);
    }

    private void refresh() {
        Optional<SiteIndex> index = Optional.ofNullable(site.getValue())
                .filter(known ->
                        known.site().folder().equals(attached.placeProperty().getValue()));
        working.submit(new Sources(index, posts.current().flatMap(OpenPost::path), List.copyOf(attached.files())));
    }

    private static Offers work(Sources from) {
        List<Offered> all = new ArrayList<>();
        from.site().ifPresent(index -> {
            for (IndexedPost post : index.posts()) {
                if (from.open().filter(index.pathOf(post)::equals).isEmpty()) {
                    post.references().stream()
                            .filter(entry -> !entry.key().isEmpty())
                            .map(entry -> Offered.ofPost(entry.key(), entry.text(), post.name()))
                            .forEach(all::add);
                }
            }
        });
        from.files().forEach(file -> all.addAll(file.offered()));
        return Offers.of(all);
    }
}
