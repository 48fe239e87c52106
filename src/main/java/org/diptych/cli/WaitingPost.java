package org.diptych.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.bilingual.state.PairStore.Kept;
import org.diptych.core.bilingual.state.Waiting;
import org.diptych.core.check.run.WaitingFindings;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.site.Site;

/** Finds what waits in a post. What is seen for the first time is kept as agreed, so that a later call can tell. */
record WaitingPost(PostSource source) {

    /** Never fails for want of what is kept: without it nothing waits. */
    CheckedFile check(Optional<PairStore> pairs) {
        Path file = source.file().path().toAbsolutePath().normalize();
        PublishSettings settings = source.publishing();
        Post post = source.post();
        List<Body> bodies = Body.allOf(post, new Publisher(settings).publish(post), settings);
        if (bodies.size() < 2) {
            return new CheckedFile(source.file().path(), source.text(), List.of());
        }
        Kept kept = new Kept(
                file,
                Site.folderAround(file),
                List.of(bodies.get(0).language(), bodies.get(1).language()));
        PairState state = read(pairs, kept);
        Waiting waiting = LinkedPost.of(bodies, state).waiting();
        keep(pairs, kept, waiting);
        return new CheckedFile(source.file().path(), source.text(), WaitingFindings.of(waiting));
    }

    /** What its author has said of its pairs; nothing of a post of one language, and where it cannot be read. */
    PairState known(Optional<PairStore> pairs) {
        List<String> languages = source.post().languages();
        if (languages.size() < 2) {
            return PairState.EMPTY;
        }
        Path file = source.file().path().toAbsolutePath().normalize();
        return read(pairs, new Kept(file, Site.folderAround(file), languages.subList(0, 2)));
    }

    private PairState read(Optional<PairStore> pairs, Kept kept) {
        try {
            return pairs.isPresent() ? pairs.get().read(kept, source.text()) : PairStore.ofSite(kept);
        } catch (IOException unread) {
            return PairState.EMPTY;
        }
    }

    /** In the program's own folder alone: a hook of git must not change what is being committed. */
    private static void keep(Optional<PairStore> pairs, Kept kept, Waiting waiting) {
        PairState first = PairState.EMPTY.with(waiting.unseen(), List.of());
        if (pairs.isEmpty() || first.isEmpty()) {
            return;
        }
        try {
            Kept alone = new Kept(kept.file(), Optional.empty(), kept.languages());
            pairs.get().write(alone, PairState.EMPTY, first, false);
        } catch (IOException unkept) {
            // A later call begins anew; what waits by what is known is told all the same.
            return;
        }
    }
}
