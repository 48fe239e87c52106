package org.diptych.app.step;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import org.diptych.app.parts.PostViews;
import org.diptych.core.messages.Messages;
import org.diptych.desk.step.TwoLanguages;
import org.diptych.ui.preview.PreviewPane;

/** Two languages in step, in one window: makes what marks, follows and leads, and hands out the ways. */
public final class PairsInWindow {
    private final PairWays ways;

    /**
     * @param window in which the author scrolls
     * @param words area {@code panels}
     * @param on whether what the author scrolls takes the rest along
     * @param nothingLeft tells the author that no place needs work
     */
    public PairsInWindow(
            Node window,
            PostViews views,
            TwoLanguages languages,
            PreviewPane page,
            Messages words,
            BooleanSupplier on,
            Runnable nothingLeft) {
        CurrentPair current = new CurrentPair(window, views, languages);
        new PairMarks(views, languages, current, page, words);
        PairScroll scroll = new PairScroll(window, views, languages, page, on);
        ways = new PairWays(views, languages, current, scroll, nothingLeft);
    }

    /** From pair to pair. */
    public PairWays ways() {
        return ways;
    }
}
