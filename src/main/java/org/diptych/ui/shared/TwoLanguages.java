package org.diptych.ui.shared;

import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.InStep;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;

/**
 * How the two languages of the open post answer to each other: for scrolling them in step, and for saying whether they
 * are. Worked out off the FX thread. Confined to the FX thread.
 */
public final class TwoLanguages {
    private final ObservableValue<PostSession> session;
    private final LatestTask<Source, Answer> comparing;
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active", true);
    private final ReadOnlyObjectWrapper<InStep> inStep = new ReadOnlyObjectWrapper<>(this, "inStep");
    private final ChangeListener<Analysis> analysisListener = (observable, before, now) -> refresh();
    private Alignment alignment;

    /** @param session the post in front; its value may be null */
    public TwoLanguages(ObservableValue<PostSession> session, Background background) {
        this.session = session;
        this.comparing = new LatestTask<>(background, Source::compare, this::take);
        session.addListener((observable, before, now) -> follow(before, now));
        active.addListener(observable -> refresh());
        follow(null, session.getValue());
    }

    /** Whether the languages are compared at each change. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** What only one language has; null until it is known. */
    public ReadOnlyObjectProperty<InStep> inStepProperty() {
        return inStep.getReadOnlyProperty();
    }

    /** The place in the other language that answers to {@code offset}; both in the file. Empty outside the bodies. */
    public OptionalInt answerTo(int offset) {
        return alignment == null ? OptionalInt.empty() : alignment.answerTo(offset);
    }

    private void follow(PostSession before, PostSession now) {
        if (before != null) {
            before.analysisProperty().removeListener(analysisListener);
        }
        if (now != null) {
            now.analysisProperty().addListener(analysisListener);
        }
        alignment = null;
        inStep.set(null);
        refresh();
    }

    private void refresh() {
        PostSession open = session.getValue();
        if (active.get() && open != null && open.analysisProperty().get() != null) {
            comparing.submit(new Source(
                    open,
                    open.analysisProperty().get().post(),
                    open.dialectProperty().get()));
        }
    }

    private void take(Answer answer) {
        if (answer.session() == session.getValue()) {
            alignment = answer.alignment();
            inStep.set(answer.inStep());
        }
    }

    private record Source(PostSession session, Post post, Dialect dialect) {
        Answer compare() {
            return new Answer(session, Alignment.of(post, dialect), InStep.of(post, dialect));
        }
    }

    private record Answer(PostSession session, Alignment alignment, InStep inStep) {}
}
