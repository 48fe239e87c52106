package org.diptych.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.core.messages.Messages;
import org.diptych.ui.app.posts.Notice;
import org.diptych.ui.app.posts.Notices;
import org.diptych.ui.shared.work.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Faults of the program itself in its work beside the window: in the log with all details, in the window with a word. */
final class ProgramFaults implements Failures {
    private static final Logger LOG = LoggerFactory.getLogger(ProgramFaults.class);

    private final Notices notices;
    private final Messages messages;
    private final Path log;

    /**
     * @param messages area {@code app}
     * @param log where the log lies
     */
    ProgramFaults(Notices notices, Messages messages, Path log) {
        this.notices = notices;
        this.messages = messages;
        this.log = log;
    }

    @Override
    public void tell(Throwable failure) {
        LOG.error("work beside the window failed", failure);
        boolean memory = failure instanceof OutOfMemoryError;
        notices.show(new Notice(
                memory ? "memory" : "program-fault",
                Notice.Severity.WARNING,
                memory ? messages.get("notice.memory.out") : messages.get("notice.program-fault", log.toString()),
                List.of(),
                Optional.empty()));
    }
}
