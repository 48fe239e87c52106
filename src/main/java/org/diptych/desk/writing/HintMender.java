package org.diptych.desk.writing;

import java.time.Duration;
import java.util.Optional;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.check.run.Mending;
import org.diptych.core.check.writing.SpacingCheck;
import org.diptych.core.check.writing.WritingHints;
import org.diptych.core.spelling.WordList;
import org.diptych.desk.text.Correction;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;

/** Mends what hints on writing found in a whole post, as one step. Confined to the FX thread. */
public final class HintMender {
    /** A save waits no longer. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Background background;
    private final String step;

    /**
     * @param background looks at posts that are mended
     * @param step what the author takes back by that, in their language
     */
    public HintMender(Background background, String step) {
        this.background = background;
        this.step = step;
    }

    /** Puts in the spaces that {@code session} lacks. Never takes long. */
    Task<Void> mendSpaces(PostSession session) {
        return background.atMost(LONGEST, mend(session, SpacingCheck.RULE));
    }

    /**
     * Mends all that {@code rule}, a hint on Chinese, finds in {@code session}, as one step; nothing where the author
     * types meanwhile. Done once that is.
     */
    Task<Void> mend(PostSession session, String rule) {
        Snapshot now = session.snapshot();
        WritingHints all = new WritingHints(Optional.empty(), WordList.EMPTY, false, true, true);
        return background
                .ask(() -> Mending.of(
                        rule,
                        new Analyzer()
                                .analyze(new Snapshot(now.revision(), now.segments(), now.settings(), now.pairs(), all))
                                .findings()))
                .onlyIf(() -> session.revision() == now.revision())
                .thenAccept(edits -> {
                    if (!edits.isEmpty() && !session.readOnlyProperty().get()) {
                        new Correction(session, background).make(edits, step);
                    }
                });
    }
}
