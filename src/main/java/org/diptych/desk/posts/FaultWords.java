package org.diptych.desk.posts;

import java.util.Locale;
import org.diptych.core.file.FileProblem;
import org.diptych.core.messages.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in a sentence what went wrong with a file, in the language of {@code locale}. */
public record FaultWords(Locale locale) {
    private static final Logger LOG = LoggerFactory.getLogger(FaultWords.class);

    public String of(Throwable failure) {
        if (failure instanceof FileProblem problem) {
            return Messages.of("core", locale).get(problem.messageKey(), problem.arguments());
        }
        LOG.error("a file's worker failed", failure);
        return Messages.of("app", locale).get("notice.fault");
    }
}
