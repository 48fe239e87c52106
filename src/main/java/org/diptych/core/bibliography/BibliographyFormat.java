package org.diptych.core.bibliography;

import java.util.Locale;
import java.util.Optional;

/** The forms bibliography files come in. */
public enum BibliographyFormat {
    BIBTEX,
    RIS,
    ENDNOTE,
    CSL_JSON;

    /** The form a file of this name has: {@code .bib}, {@code .ris}, {@code .enw} or {@code .json}. */
    public static Optional<BibliographyFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".bib") || lower.endsWith(".bibtex")) {
            return Optional.of(BIBTEX);
        }
        if (lower.endsWith(".ris")) {
            return Optional.of(RIS);
        }
        if (lower.endsWith(".enw")) {
            return Optional.of(ENDNOTE);
        }
        return lower.endsWith(".json") ? Optional.of(CSL_JSON) : Optional.empty();
    }

    /** The form {@code text} seems to have. */
    public static Optional<BibliographyFormat> of(String text) {
        String start = text.replace("\uFEFF", "").stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return Optional.of(CSL_JSON);
        }
        if (start.matches("(?s)(?:.*\\n)?TY\\s{1,2}-\\s.*")) {
            return Optional.of(RIS);
        }
        if (start.matches("(?s)(?:%0\\s.*|%[A-Z]\\s.*\\n%[A-Z0-9]\\s.*)")) {
            return Optional.of(ENDNOTE);
        }
        return start.matches("(?s).*@\\s*[A-Za-z]+\\s*[({].*") ? Optional.of(BIBTEX) : Optional.empty();
    }
}
