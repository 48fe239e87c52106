package org.diptych.ui.shared;

import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.InStep;
import org.diptych.ui.shared.work.Background;

/**
 * How the two languages of the open post answer to each other: for scrolling them in step, and for saying whether they
 * are. Confined to the FX thread.
 */
public final class TwoLanguages {
    private final ObservableValue<PostSession> session;
    private final Derived<Answer> comparison;

    /** @param session the post in front; its value may be null */
    public TwoLanguages(ObservableValue<PostSession> session, Background background) {
        this.session = session;
        this.comparison = new Derived<>(
                session,
                (analysis, dialect) -> new Answer(
                        analysis.revision(),
                        Alignment.of(analysis.post(), dialect),
                        InStep.of(analysis.post(), dialect)),
                null,
                background);
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

    private record Answer(long revision, Alignment alignment, InStep inStep) {}
}
