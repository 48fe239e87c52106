package org.diptych.desk.text;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Reading;

/**
 * The newest that is known of a post: what it says and what becomes of it, and a little later all of it, with the
 * findings. What is older than what is there is not taken. Confined to the FX thread.
 */
public final class LatestResults {
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(this, "reading");
    private final ReadOnlyObjectWrapper<Analysis> analysis = new ReadOnlyObjectWrapper<>(this, "analysis");

    /** Null until the first is done, and once it was forgotten; never older than {@link #analysisProperty}. */
    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Null until the first is done. */
    public ReadOnlyObjectProperty<Analysis> analysisProperty() {
        return analysis.getReadOnlyProperty();
    }

    /** Takes {@code done}, which is not null, unless a newer one is there. */
    public void take(Reading done) {
        if (reading.get() == null || done.revision() >= reading.get().revision()) {
            reading.set(done);
        }
    }

    /** Nothing is known any more, so that its memory can be used otherwise. */
    public void forget() {
        analysis.set(null);
        reading.set(null);
    }

    /** Takes {@code done}, which is not null, unless a newer one is there. */
    void take(Analysis done) {
        take(done.reading());
        if (analysis.get() == null || done.revision() >= analysis.get().revision()) {
            analysis.set(done);
        }
    }
}
