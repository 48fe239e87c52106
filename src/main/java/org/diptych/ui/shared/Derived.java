package org.diptych.ui.shared;

import java.util.Objects;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.markdown.Dialect;
import org.diptych.ui.shared.work.Background;
import org.diptych.ui.shared.work.LatestTask;

/**
 * Something worked out of the open post's analysis, off the FX thread, again and again as the post changes. Confined to
 * the FX thread.
 */
public final class Derived<T> {
    private final ObservableValue<PostSession> session;
    private final T nothing;
    private final LatestTask<Source, Result<T>> working;
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active", true);
    private final ReadOnlyObjectWrapper<T> value = new ReadOnlyObjectWrapper<>(this, "value");
    private final ChangeListener<Analysis> analysisListener = (observable, before, now) -> refresh();

    /**
     * @param session the post in front; its value may be null
     * @param work is done on the worker; its result is not null
     * @param nothing the value without a post, and until the first work on one is done; may be null
     */
    public Derived(
            ObservableValue<PostSession> session,
            BiFunction<Analysis, Dialect, T> work,
            T nothing,
            Background background) {
        this.session = session;
        this.nothing = nothing;
        this.working = new LatestTask<>(
                background,
                source -> new Result<>(source.session(), work.apply(source.analysis(), source.dialect())),
                this::take);
        session.addListener((observable, before, now) -> follow(before, now));
        active.addListener(observable -> refresh());
        follow(null, session.getValue());
    }

    /** The newest value. */
    public ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Whether anybody looks: while not, the value is not kept up to date. */
    public BooleanProperty activeProperty() {
        return active;
    }

    private void follow(PostSession before, PostSession now) {
        if (before != null) {
            before.analysisProperty().removeListener(analysisListener);
        }
        if (now != null) {
            now.analysisProperty().addListener(analysisListener);
        }
        value.set(nothing);
        refresh();
    }

    private void refresh() {
        PostSession open = session.getValue();
        if (active.get() && open != null && open.analysisProperty().get() != null) {
            working.submit(new Source(
                    open, open.analysisProperty().get(), open.dialectProperty().get()));
        }
    }

    private void take(Result<T> result) {
        if (result.session() == session.getValue()) {
            value.set(Objects.requireNonNull(result.value(), "value"));
        }
    }

    private record Source(PostSession session, Analysis analysis, Dialect dialect) {}

    private record Result<T>(PostSession session, T value) {}
}
