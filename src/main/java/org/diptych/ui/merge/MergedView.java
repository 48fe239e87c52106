package org.diptych.ui.merge;

import java.util.Locale;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;
import org.diptych.ui.shared.diff.DifferenceView;

/** What comes of a merge, beside what the author had; compared in the background. */
public final class MergedView {
    private final DifferenceView view;
    private final LatestTask<String, PostDifference> comparing;

    /** @param mine the author's whole file */
    public MergedView(String mine, Locale locale, Background background) {
        Messages words = Messages.of("files", locale);
        this.view = new DifferenceView(locale);
        this.comparing =
                new LatestTask<>(background, text -> PostDifference.of(Post.parse(mine), Post.parse(text)), view::show);
        view.setTitles(words.get("merge.mine"), words.get("merge.result.title"));
    }

    DifferenceView view() {
        return view;
    }

    /** Shows the file {@code merged}, as soon as it was compared. */
    void show(String merged) {
        comparing.submit(merged);
    }
}
