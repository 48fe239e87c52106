package org.diptych.desk.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.file.PostFile;
import org.diptych.core.search.Replacement;
import org.diptych.core.search.SearchQuery;
import org.diptych.core.search.TextSearch;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.search.FoundPost;
import org.diptych.core.site.search.SiteReplacement;
import org.diptych.core.site.search.SiteReplacement.Chosen;
import org.diptych.core.site.search.SiteSearch;
import org.diptych.desk.site.SiteDesk;
import org.diptych.desk.work.Background;
import org.jspecify.annotations.Nullable;

/**
 * Finding and replacing in all posts of the site, while the author decides on it. What is sought and what takes its
 * place are those of the bar. Confined to the FX thread.
 */
public final class SiteFindModel {
    /** More than anybody goes through; what is sought is better said more closely. */
    static final int MOST = 10_000;

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final long BATCH_NANOS = 100_000_000;

    private final SiteDesk desk;
    private final FindModel find;
    private final Background background;
    private final Background later;
    private final ObservableList<SiteFindRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SiteFindState> state =
            new ReadOnlyObjectWrapper<>(this, "state", SiteFindState.NOTHING_SOUGHT);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyIntegerWrapper posts = new ReadOnlyIntegerWrapper(this, "posts");
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen");
    private final ReadOnlyObjectWrapper<Throwable> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    /** The number of the newest search: an older one ends as soon as it sees another. */
    private final AtomicLong newest = new AtomicLong();

    private @Nullable SearchQuery searched;
    private boolean open;

    /** @param background one of its own: a search may take its time */
    public SiteFindModel(SiteDesk desk, FindModel find, Background background) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.find = Objects.requireNonNull(find, "find");
        this.background = background;
        this.later = background.after(PAUSE);
        InvalidationListener asked = observable -> search();
        Stream.of(find.textProperty(), find.matchCaseProperty(), find.wholeWordProperty(), find.regexProperty())
                .forEach(part -> part.addListener(asked));
    }

    /** What the bar seeks. */
    public FindModel find() {
        return find;
    }

    /** The posts, each followed by its places. */
    public ObservableList<SiteFindRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<SiteFindState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many places were found, or replaced. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** In how many posts. */
    public ReadOnlyIntegerProperty postsProperty() {
        return posts.getReadOnlyProperty();
    }

    /** How many places are to be replaced. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Why nothing was replaced; null where nothing is the matter. */
    public ReadOnlyObjectProperty<Throwable> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The sheet is shown: from now on what is typed is sought. */
    public void begin() {
        open = true;
        search();
    }

    /** The sheet was closed: a search that still goes on ends. */
    public void end() {
        open = false;
        newest.incrementAndGet();
        rows.clear();
    }

    /** The site is known better than before. */
    public void siteChanged() {
        if (open && (state.get() == SiteFindState.NO_SITE || state.get() == SiteFindState.SEARCHING)) {
            search();
        }
    }

    /**
     * Replaces what is chosen: files all or none; open posts as one step each.
     *
     * @param step what the author takes back in an open post, in their language
     */
    public void replace(String step) {
        boolean ready = state.get() == SiteFindState.FOUND || state.get() == SiteFindState.MORE;
        SearchQuery query = searched;
        if (!ready
                || query == null
                || chosen.get() == 0
                || find.missingGroupProperty().get() >= 0) {
            return;
        }
        List<Chosen> files = new ArrayList<>();
        List<Chosen> live = new ArrayList<>();
        Map<Path, String> now = desk.unsaved();
        for (SiteFindRow row : rows) {
            if (row instanceof SiteFindRow.Head head && !head.chosen().isEmpty()) {
                FoundPost post = head.post();
                if (!Objects.equals(now.get(post.path()), post.live().orElse(null))) {
                    state.set(SiteFindState.CHANGED);
                    return;
                }
                (post.live().isPresent() ? live : files).add(new Chosen(post, head.chosen()));
            }
        }
        state.set(SiteFindState.REPLACING);
        Order order = new Order(files, live, query, find.replacementProperty().get(), step);
        Replacement by = Replacement.of(order.query(), order.replacement());
        background.ask(() -> SiteReplacement.make(files, by)).whenComplete((written, failure) -> {
            if (failure != null) {
                problem.set(failure);
                state.set(SiteFindState.FAILED);
            } else {
                written(order, by, written);
            }
        });
    }

    private record Order(List<Chosen> files, List<Chosen> live, SearchQuery query, String replacement, String step) {}

    private void written(Order order, Replacement by, List<PostFile> written) {
        order.live()
                .forEach(one ->
                        desk.edit(one.post().path(), one.post().live().orElseThrow(), one.edits(by), order.step()));
        desk.written(written, order.step());
        count.set(Stream.concat(order.files().stream(), order.live().stream())
                .mapToInt(one -> one.places().size())
                .sum());
        posts.set(order.files().size() + order.live().size());
        rows.clear();
        chosen.set(0);
        state.set(SiteFindState.REPLACED);
    }

    private void search() {
        long number = newest.incrementAndGet();
        if (!open) {
            return;
        }
        rows.clear();
        count.set(0);
        posts.set(0);
        chosen.set(0);
        problem.set(null);
        SiteIndex site = desk.site();
        SearchQuery query = find.query();
        searched = query;
        if (site == null) {
            state.set(SiteFindState.NO_SITE);
        } else if (query.text().isEmpty()) {
            state.set(SiteFindState.NOTHING_SOUGHT);
        } else {
            state.set(SiteFindState.SEARCHING);
            SiteSearch search = new SiteSearch(site, searched, desk.unsaved(), MOST);
            Batches batches = new Batches(number, site.site().source());
            later.ask(() -> run(search, batches)).whenComplete((ended, failure) -> {
                if (newest.get() == number) {
                    end(ended, failure);
                }
            });
        }
    }

    private static SiteFindState run(SiteSearch search, Batches batches) {
        try {
            return switch (search.run(batches::add, batches::isOver)) {
                case DONE -> SiteFindState.FOUND;
                case ENOUGH -> SiteFindState.MORE;
                case CANCELLED -> SiteFindState.SEARCHING;
            };
        } catch (PatternSyntaxException notOne) {
            return SiteFindState.BAD_PATTERN;
        } catch (TextSearch.TooLong tooLong) {
            return SiteFindState.TOO_LONG;
        } finally {
            batches.tell();
        }
    }

    private void end(SiteFindState ended, Throwable failure) {
        if (failure != null) {
            problem.set(failure);
            state.set(SiteFindState.FAILED);
        } else {
            state.set(ended == SiteFindState.FOUND && rows.isEmpty() ? SiteFindState.NOT_FOUND : ended);
        }
    }

    /** What was found is told ten times a second, however much it is. Confined to the worker. */
    private final class Batches {
        private final long number;
        private final Path source;
        private List<FoundPost> waiting = new ArrayList<>();
        private long told = System.nanoTime();

        Batches(long number, Path source) {
            this.number = number;
            this.source = source;
        }

        void add(FoundPost post) {
            waiting.add(post);
            if (System.nanoTime() - told > BATCH_NANOS) {
                tell();
            }
        }

        void tell() {
            List<FoundPost> batch = waiting;
            waiting = new ArrayList<>();
            told = System.nanoTime();
            background.show(() -> take(number, batch, source));
        }

        boolean isOver() {
            return newest.get() != number;
        }
    }

    private void take(long number, List<FoundPost> batch, Path source) {
        if (newest.get() != number) {
            return;
        }
        List<SiteFindRow> more = new ArrayList<>();
        for (FoundPost post : batch) {
            Path path = post.path();
            SiteFindRow.Head head = new SiteFindRow.Head(
                    post, path.startsWith(source) ? source.relativize(path).toString() : path.toString());
            more.add(head);
            for (SiteFindRow.Line line : head.lines()) {
                line.wantedProperty()
                        .addListener((observable, before, wanted) -> chosen.set(chosen.get() + (wanted ? 1 : -1)));
                more.add(line);
            }
            count.set(count.get() + head.lines().size());
        }
        posts.set(posts.get() + batch.size());
        chosen.set(chosen.get() + more.size() - batch.size());
        rows.addAll(more);
    }
}
