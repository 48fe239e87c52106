package org.diptych.ui.shared;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.InStep;
import org.diptych.core.markdown.Dialect;
import org.diptych.ui.shared.work.Background;

/**
 * How the two languages of the open post answer to each other: for scrolling them in step, and for saying whether they
 * are. Confined to the FX thread.
 */
public final class TwoLanguages {
    private final ObservableValue<PostSession> session;
    private final Derived<Answer> comparison;
    /** What the worker found last. */
    private final AtomicReference<Alignment> last = new AtomicReference<>(Alignment.NONE);

    /** @param session the post in front; its value may be null */
    public TwoLanguages(ObservableValue<PostSession> session, Background background) {
        this.session = session;
        this.comparison = new Derived<>(session, this::compared, null, background);
    }

    /** Whether the languages are compared at each change. */
    public BooleanProperty activeProperty() {
        return comparison.activeProperty();
    }

    /** What only one language has; null until it is known. */
    public ObservableValue<InStep> inStepProperty() {
        return comparison.valueProperty().map(Answer::inStep);
    }

    /**
     * The place in the other language that answers to {@code offset}; both in the file. Empty outside the bodies, and
     * until the text as it is now has been compared.
     */
    public OptionalInt answerTo(int offset) {
        Answer known = comparison.valueProperty().get();
        boolean current =
                known != null && known.revision() == session.getValue().revision();
        return current ? known.alignment().answerTo(offset) : OptionalInt.empty();
    }

    /** On the worker. Most edits leave most links alone: only what they came near is linked anew. */
    private Answer compared(Analysis analysis, Dialect dialect) {
        List<Body> bodies = Body.allOf(analysis.post(), analysis.published(), dialect);
        Alignment alignment = last.get().after(bodies);
        last.set(alignment);
        return new Answer(analysis.revision(), alignment, InStep.of(analysis.post(), bodies, alignment));
    }

    private record Answer(long revision, Alignment alignment, InStep inStep) {}
}
