package org.diptych.desk.site;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.diptych.core.site.Site;
import org.diptych.core.site.SiteWords;
import org.diptych.core.site.index.Courtesy;
import org.diptych.core.site.index.IndexStore;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.SiteIndexer;
import org.diptych.desk.browse.LatelyOpen;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.work.Background;

/**
 * Keeps an index of each site that an open post lies in; of the last one even when no post is open. Confined to the FX
 * thread.
 */
public final class Sites implements AutoCloseable {
    private final OpenPosts posts;
    private final IndexStore store;
    private final Courtesy courtesy;
    private final Background background;
    private final SiteRefresh refresh;
    private final LiveWords words;
    private final Map<Path, SiteIndexer> indexers = new HashMap<>();
    private final Map<Path, SiteIndex> indexes = new HashMap<>();
    private final ReadOnlyObjectWrapper<Path> folder = new ReadOnlyObjectWrapper<>(this, "folder");
    private final ReadOnlyObjectWrapper<SiteIndex> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ChangeListener<Object> follow = (observable, before, now) -> follow();

    /**
     * @param store keeps what was read of sites, outside of them
     * @param courtesy holds indexing back while it would disturb
     */
    public Sites(OpenPosts posts, IndexStore store, Courtesy courtesy, Background background) {
        this.posts = Objects.requireNonNull(posts, "posts");
        this.store = Objects.requireNonNull(store, "store");
        this.courtesy = Objects.requireNonNull(courtesy, "courtesy");
        this.background = Objects.requireNonNull(background, "background");
        this.refresh = new SiteRefresh(posts, background);
        this.words = new LiveWords(posts, currentProperty(), background);
        posts.posts().addListener((ListChangeListener<OpenPost>) this::postsChanged);
        posts.currentProperty().addListener(follow);
        posts.posts().forEach(this::listenTo);
        follow();
    }

    /** The index of the site of the post that is shown, or of the last one that lay in a site; null before it is read. */
    public ReadOnlyObjectProperty<SiteIndex> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The folder of that site; null if no post lay in any. */
    public ReadOnlyObjectProperty<Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** The tags and categories of that site, those of open posts as they are in the window. */
    public ObservableValue<SiteWords> words() {
        return words.property();
    }

    /** Begins to index the site in {@code site}, if no post that is open lies in another: none is open yet, say. */
    public void lookAt(Path site) {
        if (folder.get() == null) {
            folder.set(site);
            follow();
        }
    }

    /** As {@link #lookAt} with the site that was open last, or else that of the file that was. */
    public void lookAround(LatelyOpen lately) {
        List<Path> last = Stream.concat(
                        lately.sites().files().stream().limit(1).map(site -> site.resolve("any")),
                        lately.posts().files().stream().limit(1))
                .toList();
        if (!last.isEmpty()) {
            background
                    .ask(() -> last.stream()
                            .map(Site::around)
                            .flatMap(Optional::stream)
                            .findFirst()
                            .map(Site::folder))
                    .thenAccept(found -> found.ifPresent(this::lookAt));
        }
    }

    /** Turns to the site in {@code site}, whatever post is in front, until another post is. */
    public void open(Path site) {
        folder.set(site);
        index();
    }

    /** Turns back to the site of the post in front, if it lies in one. */
    public void lookWherePostIs() {
        follow();
    }

    /** Looks at all files again: the author was elsewhere. */
    public void lookAgain() {
        indexers.values().forEach(SiteIndexer::rescan);
    }

    @Override
    public void close() {
        indexers.values().forEach(SiteIndexer::close);
        indexers.clear();
    }

    private void postsChanged(ListChangeListener.Change<? extends OpenPost> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::listenTo);
            change.getRemoved().forEach(post -> post.siteProperty().removeListener(follow));
        }
        follow();
    }

    private void listenTo(OpenPost post) {
        post.siteProperty().addListener(follow);
    }

    private void follow() {
        posts.current().map(post -> post.siteProperty().get()).map(Site::folder).ifPresent(folder::set);
        index();
    }

    private void index() {
        Set<Path> wanted = new HashSet<>();
        for (OpenPost post : posts.posts()) {
            if (post.siteProperty().get() != null) {
                wanted.add(post.siteProperty().get().folder());
            }
        }
        if (folder.get() != null) {
            wanted.add(folder.get());
        }
        for (Path left : Set.copyOf(indexers.keySet())) {
            if (!wanted.contains(left)) {
                indexers.remove(left).close();
                indexes.remove(left);
            }
        }
        wanted.forEach(site -> indexers.computeIfAbsent(site, this::newIndexer));
        current.set(indexes.get(folder.get()));
        indexes.values().forEach(refresh::refresh);
    }

    private SiteIndexer newIndexer(Path site) {
        return new SiteIndexer(site, store, courtesy, index -> background.show(() -> take(site, index)));
    }

    private void take(Path site, SiteIndex index) {
        if (indexers.containsKey(site)) {
            indexes.put(site, index);
            if (site.equals(folder.get())) {
                current.set(index);
            }
            refresh.refresh(index);
        }
    }
}
