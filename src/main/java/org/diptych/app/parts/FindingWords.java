package org.diptych.app.parts;

import java.util.Locale;
import org.diptych.core.check.Finding;
import org.diptych.core.check.FindingSentences;
import org.diptych.core.check.Fix;

/** What findings and their fixes say in one language. Immutable and safe to share between threads. */
public final class FindingWords {
    private final FindingSentences core;

    /** In the language of {@code locale}. */
    public FindingWords(Locale locale) {
        this.core = new FindingSentences(locale);
    }

    /** The language. */
    public Locale locale() {
        return core.locale();
    }

    public String of(Finding finding) {
        return core.of(finding);
    }

    public String of(Fix fix) {
        return core.of(fix);
    }
}
