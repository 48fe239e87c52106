package org.diptych.desk.export;

import java.nio.file.Path;
import java.util.Objects;

/** What became of an export. Immutable. */
public sealed interface ExportOutcome {

    /** Nothing has been exported yet, or the order was changed since. */
    record None() implements ExportOutcome {}

    /** It is being written. */
    record Running() implements ExportOutcome {}

    /** It lies at {@code target}. */
    record Done(Path target) implements ExportOutcome {
        public Done {
            Objects.requireNonNull(target, "target");
        }
    }

    /**
     * It was not written; what was there before still is.
     *
     * @param reason names the sentence in bundle {@code panels}: {@code export.failed.<reason>}
     * @param target where it was to go
     * @param detail a sentence for the author that says more, possibly empty
     */
    record Failed(String reason, String target, String detail) implements ExportOutcome {
        public Failed {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(detail, "detail");
        }
    }
}
