package org.diptych.core.check;

import java.util.List;
import java.util.Locale;
import org.diptych.core.messages.Messages;

/** What findings and their fixes say to readers of one language. Immutable and safe to share between threads. */
public final class FindingSentences {
    private final Messages core;

    /** In the language of {@code locale}. */
    public FindingSentences(Locale locale) {
        this.core = Messages.of("core", locale);
    }

    /** The language. */
    public Locale locale() {
        return core.locale();
    }

    /** What {@code finding} says. */
    public String of(Finding finding) {
        return core.get(finding.messageKey(), said(finding.arguments()));
    }

    /** What {@code fix} offers. */
    public String of(Fix fix) {
        return core.get(fix.messageKey(), said(fix.arguments()));
    }

    private Object[] said(List<String> arguments) {
        return arguments.stream()
                .map(argument -> LanguageName.isOne(argument) ? LanguageName.said(argument, locale()) : argument)
                .toArray();
    }
}
