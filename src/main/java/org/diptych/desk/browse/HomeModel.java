package org.diptych.desk.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.site.fulltext.FoundText;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;
import org.jspecify.annotations.Nullable;

/** The posts of a site as its home shows them: some shelf of them, or those that hold what is typed. FX thread only. */
public final class HomeModel {
    private final ObservableValue<SiteIndex> site;
    private final TextFinder texts;
    private final PostFindings findings;
    private final Consumer<HomeEntry> open;
    private final LatestTask<SiteIndex, Gathered> gathering;
    private final LatestTask<Query, List<HomeEntry>> finding;
    private final ReadOnlyObjectWrapper<List<Shelf>> shelves = new ReadOnlyObjectWrapper<>(this, "shelves", List.of());
    private final ObservableList<HomeEntry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<Shelf.Name> shelf = new SimpleObjectProperty<>(this, "shelf", Shelf.Name.ALL);
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active");
    private @Nullable Gathered gathered;

    /** A site's posts, made ready to be looked through. */
    private record Gathered(SiteIndex index, List<Shelf> shelves, PostFilter titles, Map<Path, IndexedPost> byPath) {
        static Gathered of(SiteIndex index) {
            Map<Path, IndexedPost> byPath = new HashMap<>();
            List<PostEntry> titles = new ArrayList<>();
            for (IndexedPost post : index.posts()) {
                byPath.put(index.pathOf(post), post);
                titles.add(PostEntry.of(index, post));
            }
            return new Gathered(index, Shelf.of(index), new PostFilter(titles), byPath);
        }
    }

    private record Query(Gathered posts, Shelf.Name shelf, String words) {}

    /**
     * @param site what is known of the site; its value may be null
     * @param open opens a post, at what was found in it
     */
    public HomeModel(
            ObservableValue<SiteIndex> site,
            TextFinder texts,
            PostFindings findings,
            Consumer<HomeEntry> open,
            Background background) {
        this.site = Objects.requireNonNull(site, "site");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.findings = Objects.requireNonNull(findings, "findings");
        this.open = Objects.requireNonNull(open, "open");
        this.gathering = new LatestTask<>(background, Gathered::of, this::take);
        this.finding = new LatestTask<>(background, this::found, entries::setAll);
        site.addListener(observable -> refresh());
        active.addListener((observable, before, looked) -> {
            if (looked) {
                texts.begin();
            }
            refresh();
        });
        shelf.addListener(observable -> find());
        words.addListener(observable -> find());
        texts.revision().addListener(observable -> {
            if (!words.get().isBlank()) {
                find();
            }
        });
    }

    /** The site; empty before it is read. */
    public Optional<SiteIndex> site() {
        return Optional.ofNullable(site.getValue());
    }

    /** What is known of the site; its value may be null. */
    public ObservableValue<SiteIndex> siteProperty() {
        return site;
    }

    /** The site's shelves, each with how many posts it holds. */
    public ReadOnlyObjectProperty<List<Shelf>> shelvesProperty() {
        return shelves.getReadOnlyProperty();
    }

    /** The shelf that is looked at. */
    public ObjectProperty<Shelf.Name> shelfProperty() {
        return shelf;
    }

    /** What is sought. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** The posts of the shelf that hold what is sought: in their titles first, then in their texts; else the newest first. */
    public ObservableList<HomeEntry> entries() {
        return entries;
    }

    /** Whether anyone looks: nothing is gathered before. */
    public BooleanProperty activeProperty() {
        return active;
    }

    public PostFindings findings() {
        return findings;
    }

    /** Opens {@code entry}. */
    public void open(HomeEntry entry) {
        open.accept(entry);
    }

    private void refresh() {
        SiteIndex index = site.getValue();
        if (index == null) {
            gathered = null;
            shelves.set(List.of());
            entries.clear();
        } else if (active.get() && (gathered == null || gathered.index() != index)) {
            gathering.submit(index);
        }
    }

    private void take(Gathered now) {
        if (now.index() == site.getValue()) {
            gathered = now;
            shelves.set(now.shelves());
            find();
        }
    }

    private void find() {
        if (active.get() && gathered != null) {
            finding.submit(new Query(gathered, shelf.get(), words.get()));
        }
    }

    /** On the worker. */
    private List<HomeEntry> found(Query query) {
        Gathered posts = query.posts();
        Map<Path, HomeEntry> found = new LinkedHashMap<>();
        posts.titles().find(query.words()).forEach(entry -> put(found, posts, query.shelf(), entry.file(), null));
        if (!query.words().isBlank()) {
            try {
                for (FoundText text : texts.find(query.words())) {
                    Path file = posts.index().site().source().resolve(text.file());
                    if (!found.containsKey(file)) {
                        put(found, posts, query.shelf(), file, text);
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return List.copyOf(found.values());
    }

    private static void put(
            Map<Path, HomeEntry> found, Gathered posts, Shelf.Name shelf, Path file, @Nullable FoundText text) {
        IndexedPost post = posts.byPath().get(file);
        if (post != null && shelf.holds(post)) {
            found.put(file, new HomeEntry(post, file, text == null ? Optional.empty() : text.excerpt()));
        }
    }
}
