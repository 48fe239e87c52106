package org.diptych.ui.app.parts;

import java.util.Locale;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.messages.Messages;

/** What findings and their fixes say in the language of {@code locale}. Safe to share between threads. */
public record FindingWords(Locale locale) {

    public String of(Finding finding) {
        return core().get("finding." + finding.rule(), finding.arguments().toArray());
    }

    public String of(Fix fix) {
        return core().get("fix." + fix.id());
    }

    private Messages core() {
        return Messages.of("core", locale);
    }
}
