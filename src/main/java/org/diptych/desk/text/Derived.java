package org.diptych.desk.text;

import java.util.Objects;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.markdown.Dialect;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;
import org.jspecify.annotations.Nullable;

/**
 * Something worked out of the open post's analysis, off the FX thread, again and again as the post changes. Confined to
 * the FX thread.
 */
public final class Derived<T> {
    private final ObservableValue<PostSession> session;
    private final @Nullable T nothing;
    private final LatestTask<Source, Result<T>> working;
    private final ChangeListener<PairState> pairsListener = (observable, before, now) -> refresh();
    private final boolean ofPairs;
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
            @Nullable T nothing,
            Background background) {
        this(session, (open, analysis, dialect) -> work.apply(analysis, dialect), false, nothing, background);
    }

    /** Work that asks what is known of a post's pairs too, and is done anew when that changes. */
    public interface PairsWork<T> {
        /** On the worker; of what is confined to the FX thread it uses only what says that it may. */
        T work(PostPairs pairs, Analysis analysis, Dialect dialect);
    }

    /** What is worked out of the post's pairs too. */
    public static <T> Derived<T> ofPairs(
            ObservableValue<PostSession> session, PairsWork<T> work, @Nullable T nothing, Background background) {
        return new Derived<>(session, work, true, nothing, background);
    }

    private Derived(
            ObservableValue<PostSession> session,
            PairsWork<T> work,
            boolean ofPairs,
            @Nullable T nothing,
            Background background) {
        this.session = session;
        this.ofPairs = ofPairs;
        this.nothing = nothing;
        this.working = new LatestTask<>(
                background,
                source -> new Result<>(
                        source.session(), work.work(source.session().pairs(), source.analysis(), source.dialect())),
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

    private void follow(@Nullable PostSession before, @Nullable PostSession now) {
        if (before != null) {
            before.analysisProperty().removeListener(analysisListener);
            before.pairs().stateProperty().removeListener(pairsListener);
        }
        if (now != null) {
            now.analysisProperty().addListener(analysisListener);
            if (ofPairs) {
                now.pairs().stateProperty().addListener(pairsListener);
            }
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
