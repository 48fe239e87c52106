package org.diptych.ui.shared;

import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.InStep;

/**
 * How the two languages of the open post answer to each other: for scrolling them in step, and for saying whether they
 * are. Confined to the FX thread.
 */
public final class TwoLanguages {
    private final Derived<Answer> comparison;

    /** @param session the post in front; its value may be null */
    public TwoLanguages(ObservableValue<PostSession> session, Background background) {
        this.comparison = new Derived<>(
                session,
                (analysis, dialect) ->
                        new Answer(Alignment.of(analysis.post(), dialect), InStep.of(analysis.post(), dialect)),
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

    /** The place in the other language that answers to {@code offset}; both in the file. Empty outside the bodies. */
    public OptionalInt answerTo(int offset) {
        Answer known = comparison.valueProperty().get();
        return known == null ? OptionalInt.empty() : known.alignment().answerTo(offset);
    }

    private record Answer(Alignment alignment, InStep inStep) {}
}
