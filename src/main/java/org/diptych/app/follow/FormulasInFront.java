package org.diptych.app.follow;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ChangeListener;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.post.Post;
import org.diptych.core.preview.FormulaSurroundings;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;
import org.jspecify.annotations.Nullable;

/**
 * What the formulas of the post in front define for each other, read when someone asks: who types no formula does not have
 * it read with each key. Confined to the FX thread.
 */
public final class FormulasInFront {
    private final PostViews views;
    private final ChangeListener<Analysis> analyzed = (observable, before, now) -> take(now);
    private final LatestTask<Unread, FormulaSurroundings> learning;
    private Runnable changed = () -> {};
    private FormulaSurroundings around = FormulaSurroundings.NONE;
    /** What is known of the post, as long as its formulas were not looked at for it; null once they were. */
    private @Nullable Unread unread;

    /** A post whose formulas may define something, and the macros of its site. */
    private record Unread(Post post, List<String> macros) {
        FormulaSurroundings read() {
            return FormulaSurroundings.of(post, macros);
        }
    }

    /** @param learnt called when {@link #around} has changed */
    public FormulasInFront(PostViews views, Background background, Runnable learnt) {
        this.views = Objects.requireNonNull(views, "views");
        Objects.requireNonNull(learnt, "learnt");
        this.learning = new LatestTask<>(background, Unread::read, found -> {
            around = found;
            learnt.run();
            changed.run();
        });
        views.currentProperty().addListener((observable, before, view) -> turnTo(before, view));
        turnTo(null, views.currentProperty().get());
    }

    /** From now on {@code listener} runs when more may be known. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** What they define, as far as it is known; what is not yet read is, from now on. */
    public FormulaSurroundings around() {
        learn();
        return around;
    }

    private void turnTo(@Nullable PostView before, @Nullable PostView view) {
        unread = null;
        around = FormulaSurroundings.NONE;
        if (before != null) {
            before.post().session().analysisProperty().removeListener(analyzed);
        }
        if (view != null) {
            view.post().session().analysisProperty().addListener(analyzed);
            take(view.post().session().analysisProperty().get());
        }
    }

    private void take(Analysis analysis) {
        unread = analysis == null
                ? null
                : new Unread(analysis.post(), rendering().formulas().macros());
        changed.run();
    }

    private Rendering rendering() {
        return views.current()
                .orElseThrow()
                .post()
                .session()
                .renderingProperty()
                .get();
    }

    private void learn() {
        if (unread != null) {
            learning.submit(unread);
            unread = null;
        }
    }
}
