package org.diptych.desk.browse;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;

/** The posts of the site, or of the open post's folder, to choose from. Confined to the FX thread. */
public final class PostsModel {
    private final Sources sources;
    private final Consumer<Path> open;
    private final LatestTask<ListedPosts, PostFilter> gathering;
    private final LatestTask<Query, List<PostEntry>> finding;
    private final ObservableList<PostEntry> posts = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(this, "reading");
    private final ReadOnlyBooleanWrapper nowhere = new ReadOnlyBooleanWrapper(this, "nowhere");
    private ListedPosts last = new ListedPosts(Optional.empty(), Optional.empty());
    private PostFilter gathered = new PostFilter(List.of());

    /**
     * What the posts come from.
     *
     * @param site what is known of the site; its value is null while there is none
     * @param file the open post's file; its value may be null
     * @param findings how many findings posts have
     */
    public record Sources(ObservableValue<SiteIndex> site, ObservableValue<Path> file, PostFindings findings) {
        public Sources {
            Objects.requireNonNull(site, "site");
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(findings, "findings");
        }
    }

    /** @param open opens another post */
    public PostsModel(Sources sources, Consumer<Path> open, Background background) {
        this.sources = sources;
        this.open = open;
        this.gathering = new LatestTask<>(background, ListedPosts::filter, this::take);
        this.finding = new LatestTask<>(background, query -> query.posts().find(query.words()), this::show);
        look();
        sources.site().addListener(observable -> {
            look();
            refresh();
        });
        sources.file().addListener(observable -> {
            look();
            if (sources.site().getValue() == null) {
                refresh();
            }
        });
        active.addListener(observable -> refresh());
        filter.addListener(observable -> find());
    }

    /** Those that hold each word of the filter, the best first, then the newest. */
    public ObservableList<PostEntry> posts() {
        return posts;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** Whether anyone looks: nothing is read or searched before. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** Whether a large site is being read for the first time, so that more posts will come. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The open post's file; null if it has none. */
    public Path file() {
        return sources.file().getValue();
    }

    /** Whether the posts are those of a site. */
    public boolean ofSite() {
        return sources.site().getValue() != null;
    }

    /** Whether there is neither a site nor a file whose folder could hold posts. */
    public ReadOnlyBooleanProperty nowhereProperty() {
        return nowhere.getReadOnlyProperty();
    }

    /** How many findings posts have. */
    public PostFindings findings() {
        return sources.findings();
    }

    public void open(PostEntry post) {
        open.accept(post.file());
    }

    /** Gathers the posts again. */
    public void refresh() {
        SiteIndex site = sources.site().getValue();
        reading.set(site != null && !site.complete());
        if (active.get()) {
            ListedPosts source = new ListedPosts(
                    Optional.ofNullable(site),
                    Optional.ofNullable(sources.file().getValue()));
            // A folder may have changed; of a site one is told.
            if (site == null || !source.site().equals(last.site())) {
                gathering.submit(source);
            }
            last = source;
        }
    }

    private void look() {
        nowhere.set(!ofSite() && file() == null);
    }

    private void take(PostFilter filled) {
        gathered = filled;
        find();
    }

    private void find() {
        if (active.get()) {
            finding.submit(new Query(gathered, filter.get()));
        }
    }

    private void show(List<PostEntry> found) {
        posts.setAll(found);
    }

    private record Query(PostFilter posts, String words) {}
}
