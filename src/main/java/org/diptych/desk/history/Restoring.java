package org.diptych.desk.history;

import java.util.function.Predicate;
import org.diptych.core.diff.PartDifference;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.post.Post;
import org.diptych.desk.text.Correction;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;

/**
 * Makes an open post what it was, wholly or in some parts, by changes that can be undone. Confined to the FX thread.
 *
 * @param step what the author takes back by that, in their language
 */
public record Restoring(Background background, String step) {

    /**
     * Changes {@code session} to what {@code then} says, where the two differ in parts that are {@code wanted}.
     *
     * @param done runs once that is so
     */
    public void restore(PostSession session, Post then, Predicate<PartDifference> wanted, Runnable done) {
        long revision = session.revision();
        String now = session.fileText();
        background
                .ask(() -> PostDifference.of(Post.parse(now), then).edits(wanted))
                .thenAccept(edits -> {
                    if (session.revision() != revision) {
                        restore(session, then, wanted, done);
                    } else if (edits.isEmpty()) {
                        done.run();
                    } else {
                        new Correction(session, background).make(edits, step, done);
                    }
                });
    }
}
