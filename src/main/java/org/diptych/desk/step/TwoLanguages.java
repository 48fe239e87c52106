package org.diptych.desk.step;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.diptych.core.check.drift.InStep;
import org.diptych.desk.text.Derived;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;

/**
 * How the two languages of the open post answer to each other: for scrolling them in step, for going from one to the
 * other, and for saying whether they are. Confined to the FX thread.
 */
public final class TwoLanguages {
    private final ObservableValue<PostSession> session;
    private final Derived<StepReading> reading;

    /** @param session the post in front; its value may be null */
    public TwoLanguages(ObservableValue<PostSession> session, StepReader reader, Background background) {
        this.session = session;
        this.reading = Derived.ofPairs(session, reader::read, null, background);
    }

    /** Whether the languages are compared at each change. */
    public BooleanProperty activeProperty() {
        return reading.activeProperty();
    }

    /** What is known of the languages, possibly of a text that has changed since; null until anything is. */
    public ReadOnlyObjectProperty<StepReading> readingProperty() {
        return reading.valueProperty();
    }

    /** What is known of the text as it is now; empty while that is being compared. */
    public Optional<StepReading> current() {
        StepReading known = reading.valueProperty().get();
        return known != null && known.revision() == session.getValue().revision()
                ? Optional.of(known)
                : Optional.empty();
    }

    /** Where the languages differ; null until it is known. */
    public ObservableValue<InStep> inStepProperty() {
        return reading.valueProperty().map(StepReading::inStep);
    }

    /**
     * The place in the other language that answers to {@code offset}; both in the file. Empty outside the bodies, and
     * until the text as it is now has been compared.
     */
    public OptionalInt answerTo(int offset) {
        return current().map(known -> known.alignment().answerTo(offset)).orElse(OptionalInt.empty());
    }
}
