package org.diptych.app.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.state.Agreement;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.bilingual.state.PairStore.Kept;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.site.Site;
import org.diptych.core.text.LineEnd;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.text.PostPairs;
import org.diptych.desk.work.Background;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was kept of the posts' pairs, and keeps it. A post is read once it is shown; what was never seen begins as
 * agreed then, and what is written later, once it stood unchanged from one save to the next. Nothing waits for any of it.
 * Confined to the FX thread.
 */
public final class PairKeeper {
    private final PairStore store;
    private final Background background;
    private final BooleanSupplier withSite;
    private final Map<OpenPost, Following> followed = new HashMap<>();

    /**
     * @param background its worker brings to an end what it has begun, even when the window has closed
     * @param withSite whether what is known shall go with a site; asked from any thread
     */
    public PairKeeper(OpenPosts posts, PairStore store, Background background, BooleanSupplier withSite) {
        this.store = store;
        this.background = background;
        this.withSite = withSite;
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(this::leave);
            }
        });
        posts.currentProperty().addListener((observable, before, now) -> follow(now));
        follow(posts.currentProperty().get());
    }

    private void follow(OpenPost post) {
        if (post != null && !followed.containsKey(post)) {
            followed.put(post, new Following(post));
        }
    }

    private void leave(OpenPost post) {
        Following following = followed.remove(post);
        if (following != null) {
            following.end();
        }
    }

    /** What was found out of a post's text: where it is kept, and what is to be known of it. */
    private record Found(Kept kept, PairState before, PairState after, List<Agreement> unseen) {}

    /** One post. */
    private final class Following {
        private final OpenPost post;
        private final PostPairs pairs;
        private final ChangeListener<Analysis> onAnalysis = (observable, before, now) -> begin();
        private boolean begun;
        /** Where it is kept; null before it was read, and for a post of one language. */
        private @Nullable Kept kept;
        /** What was written last. */
        private PairState written = PairState.EMPTY;
        /** The pairs that were new at the last save. */
        private List<Agreement> unseen = List.of();

        Following(OpenPost post) {
            this.post = post;
            this.pairs = post.session().pairs();
            post.session().analysisProperty().addListener(onAnalysis);
            pairs.stateProperty().addListener((observable, before, now) -> changed(now));
            post.savedAtProperty().addListener(observable -> saved());
            post.pathProperty().addListener((observable, before, now) -> begin());
            begin();
        }

        void end() {
            post.session().analysisProperty().removeListener(onAnalysis);
        }

        private void begin() {
            Analysis analysis = post.session().analysisProperty().get();
            Optional<Path> path = post.path();
            if (begun || analysis == null || path.isEmpty()) {
                return;
            }
            begun = true;
            post.session().analysisProperty().removeListener(onAnalysis);
            PublishSettings settings = post.session().snapshot().settings();
            background
                    .ask(() -> first(
                            path.get(),
                            analysis.post().text(),
                            Body.allOf(analysis.post(), analysis.published(), settings)))
                    .thenAccept(found -> found.ifPresent(this::begun));
        }

        private Optional<Found> first(Path path, String text, List<Body> bodies) throws IOException {
            if (bodies.size() < 2) {
                return Optional.empty();
            }
            Kept place = place(path, bodies);
            PairState before = store.read(place, text);
            LinkedPost linked = LinkedPost.of(bodies, before);
            PairState after = linked.kept(linked.waiting().unseen());
            write(place, before, after);
            return Optional.of(new Found(place, before, after, List.of()));
        }

        private void begun(Found found) {
            kept = found.kept();
            written = found.after();
            // What was said before it was read is not to be lost.
            PairState said = pairs.stateProperty().get();
            pairs.begin(found.after().with(said));
        }

        private void saved() {
            Optional<Path> path = post.path();
            if (path.isEmpty() || !begun) {
                begin();
                return;
            }
            String text = LineEnd.unix(post.session().fileText());
            PublishSettings settings = post.session().snapshot().settings();
            List<Agreement> newBefore = unseen;
            background
                    .ask(() -> again(path.get(), text, settings, newBefore))
                    .thenAccept(found -> found.ifPresent(this::keep));
        }

        private Optional<Found> again(Path path, String text, PublishSettings settings, List<Agreement> newBefore)
                throws IOException {
            Post now = Post.parse(text);
            List<Body> bodies = Body.allOf(now, new Publisher(settings).publish(now), settings);
            if (bodies.size() < 2) {
                return Optional.empty();
            }
            LinkedPost linked = pairs.read(bodies);
            List<Agreement> stillNew = linked.waiting().unseen();
            Set<Agreement> settled = new HashSet<>(newBefore);
            settled.retainAll(stillNew);
            PairState after = linked.kept(List.copyOf(settled));
            Kept place = place(path, bodies);
            // Here, not once it is told: the window may have closed by then.
            write(place, linked.asked(), after);
            return Optional.of(new Found(place, linked.asked(), after, stillNew));
        }

        private void keep(Found found) {
            kept = found.kept();
            unseen = found.unseen();
            written = found.after();
            pairs.become(found.before(), found.after());
            changed(pairs.stateProperty().get());
        }

        private void changed(PairState now) {
            if (kept == null || now.equals(written)) {
                return;
            }
            PairState before = written;
            Kept place = kept;
            written = now;
            background.run(() -> write(place, before, now));
        }
    }

    /** On the worker. */
    private void write(Kept place, PairState before, PairState now) throws IOException {
        if (!before.equals(now) || !now.isEmpty()) {
            store.write(place, before, now, withSite.getAsBoolean());
        }
    }

    private static Kept place(Path path, List<Body> bodies) {
        Path file = path.toAbsolutePath().normalize();
        return new Kept(
                file,
                Site.folderAround(file),
                List.of(bodies.get(0).language(), bodies.get(1).language()));
    }
}
