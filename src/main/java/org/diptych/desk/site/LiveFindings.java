package org.diptych.desk.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.site.findings.CountedPost;
import org.diptych.desk.browse.PostFindings;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.PostFacts;
import org.diptych.desk.work.Background;

/**
 * How many findings posts have: open ones as they stand in the window, others of the site as they are counted in the
 * background, any other as it was when it was last open. Hints on writing are not among them. Confined to the FX thread.
 */
public final class LiveFindings implements PostFindings, AutoCloseable {
    /** A list that is looked at is brought up to date no more often. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final OpenPosts posts;
    private final SiteFindings site;
    private final Background background;
    private final Map<Path, Integer> seen = new HashMap<>();
    private final Map<OpenPost, ChangeListener<PostFacts>> listeners = new HashMap<>();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private boolean telling;

    /** @param site counts the posts that are not open; closed with this */
    public LiveFindings(OpenPosts posts, SiteFindings site, Background background) {
        this.posts = posts;
        this.site = site;
        this.background = background;
        site.onCounted(this::tell);
        posts.posts().forEach(this::listenTo);
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::listenTo);
                change.getRemoved().forEach(this::leave);
            }
        });
    }

    @Override
    public OptionalInt of(Path file) {
        Integer last = seen.get(file);
        Optional<CountedPost> counted = posts.find(file).isPresent() ? Optional.empty() : site.find(file);
        return counted.map(CountedPost::known).orElse(last == null ? OptionalInt.empty() : OptionalInt.of(last));
    }

    @Override
    public OptionalInt waiting(Path file) {
        Optional<OpenPost> open = posts.find(file);
        if (open.isPresent() && open.get().factsProperty().get() != null) {
            return OptionalInt.of(open.get().session().pairs().waiting());
        }
        return site.find(file)
                .filter(counted -> counted.known().isPresent())
                .map(counted -> OptionalInt.of(counted.counts().waiting()))
                .orElse(OptionalInt.empty());
    }

    @Override
    public boolean ask(Path file) {
        return posts.find(file).isEmpty() && site.ask(file);
    }

    /** The author may have set something else. */
    public void look() {
        site.look();
    }

    @Override
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    @Override
    public void close() {
        site.close();
    }

    private void listenTo(OpenPost post) {
        ChangeListener<PostFacts> listener = (observable, before, facts) -> take(post, facts);
        listeners.put(post, listener);
        post.factsProperty().addListener(listener);
        take(post, post.factsProperty().get());
    }

    private void leave(OpenPost post) {
        post.factsProperty().removeListener(listeners.remove(post));
        // What waits in it may have been settled without a change of the file.
        post.path().ifPresent(site::countAgain);
        tell();
    }

    private void take(OpenPost post, PostFacts facts) {
        if (facts != null && post.path().isPresent()) {
            int now = (int) facts.analysis().findings().stream()
                    .filter(finding -> !WritingHints.isHint(finding.rule()))
                    .count();
            Integer before = seen.put(post.path().get(), now);
            if (before == null || before != now) {
                tell();
            }
        }
    }

    private void tell() {
        if (!telling) {
            telling = true;
            background.after(PAUSE).run(() -> {}).thenRun(() -> {
                telling = false;
                revision.set(revision.get() + 1);
            });
        }
    }
}
