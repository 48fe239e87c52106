package org.diptych.ui.app.parts;

import java.util.Locale;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.messages.Messages;

/** What findings and their fixes say in one language. Immutable and safe to share between threads. */
public final class FindingWords {
    private final Messages core;

    /** In the language of {@code locale}. */
    public FindingWords(Locale locale) {
        this.core = Messages.of("core", locale);
    }

    /** The language. */
    public Locale locale() {
        return core.locale();
    }

    public String of(Finding finding) {
        return core.get(finding.messageKey(), finding.arguments().toArray());
    }

    public String of(Fix fix) {
        return core.get(fix.messageKey(), fix.arguments().toArray());
    }
}
