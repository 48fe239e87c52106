package org.diptych.desk.site;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import org.diptych.core.site.PostWords;
import org.diptych.core.site.Site;
import org.diptych.core.site.SiteWords;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;

/**
 * The tags and categories of a site as its posts have them now: for an open post counts what its window says, saved or
 * not, in place of what its file does. Confined to the FX thread; counted on the worker.
 */
final class LiveWords {
    private final OpenPosts posts;
    private final ObservableValue<SiteIndex> site;
    private final LatestTask<Question, SiteWords> counting;
    private final ReadOnlyObjectWrapper<SiteWords> words = new ReadOnlyObjectWrapper<>(this, "words", SiteWords.NONE);
    private final ChangeListener<Object> changed = (observable, before, now) -> look();
    private Question last = new Question(Optional.empty(), Map.of());

    private record Question(Optional<SiteIndex> site, Map<Path, PostWords> open) {

        SiteWords answer() {
            return site.map(index -> index.wordsWith(open)).orElse(SiteWords.NONE);
        }
    }

    /** @param site the index of the site; its value may be null */
    LiveWords(OpenPosts posts, ObservableValue<SiteIndex> site, Background background) {
        this.posts = Objects.requireNonNull(posts, "posts");
        this.site = Objects.requireNonNull(site, "site");
        this.counting = new LatestTask<>(background, Question::answer, words::set);
        site.addListener(changed);
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::listenTo);
                change.getRemoved().forEach(this::leave);
            }
            look();
        });
        posts.posts().forEach(this::listenTo);
        look();
    }

    ReadOnlyObjectProperty<SiteWords> property() {
        return words.getReadOnlyProperty();
    }

    private void listenTo(OpenPost post) {
        post.factsProperty().addListener(changed);
        post.pathProperty().addListener(changed);
        post.siteProperty().addListener(changed);
    }

    private void leave(OpenPost post) {
        post.factsProperty().removeListener(changed);
        post.pathProperty().removeListener(changed);
        post.siteProperty().removeListener(changed);
    }

    /** Runs with every key, so it asks only where the words are others. */
    private void look() {
        Optional<SiteIndex> index = Optional.ofNullable(site.getValue());
        Question now = new Question(index, index.map(this::open).orElse(Map.of()));
        if (!now.equals(last)) {
            last = now;
            counting.submit(now);
        }
    }

    private Map<Path, PostWords> open(SiteIndex index) {
        Map<Path, PostWords> open = new HashMap<>();
        for (OpenPost post : posts.posts()) {
            Site around = post.siteProperty().get();
            boolean here = around != null && around.folder().equals(index.site().folder());
            if (here && post.path().isPresent() && post.factsProperty().get() != null) {
                open.put(
                        post.path().get(),
                        PostWords.of(post.factsProperty().get().analysis().frontMatter()));
            }
        }
        return open;
    }
}
