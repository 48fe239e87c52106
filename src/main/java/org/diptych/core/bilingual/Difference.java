package org.diptych.core.bilingual;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * Something one language has and the other lacks.
 *
 * @param kind what it is
 * @param language the language that has it
 * @param what a heading's title, a formula's TeX, an image's address, a citation key
 * @param range where it stands, in the file; for a citation its whole tag
 */
public record Difference(Kind kind, String language, String what, TextRange range) {

    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(range, "range");
    }

    /** What two languages are compared by. */
    public enum Kind {
        HEADING,
        FORMULA,
        IMAGE,
        CITATION
    }
}
