package org.diptych.app.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.diptych.core.file.SystemFault;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.work.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Faults of the program itself in its work beside the window: in the log with all details, in the window with a word. */
public final class ProgramFaults implements Failures {
    private static final Logger LOG = LoggerFactory.getLogger(ProgramFaults.class);

    private final Notices notices;
    private final Messages messages;
    private final Path log;
    private final Set<String> said = new HashSet<>();

    /**
     * @param messages area {@code app}
     * @param log where the log lies
     */
    public ProgramFaults(Notices notices, Messages messages, Path log) {
        this.notices = notices;
        this.messages = messages;
        this.log = log;
    }

    @Override
    public void tell(Throwable failure) {
        LOG.error("work beside the window failed", failure);
        if (failure instanceof OutOfMemoryError) {
            show("memory", messages.get("notice.memory.out"));
        } else if (failure instanceof IOException system) {
            show("own-file", messages.get("notice.own-file", SystemFault.said(system, messages.locale())));
        } else {
            show("program-fault", messages.get("notice.program-fault", log.toString()));
        }
    }

    /** What is said already, and perhaps closed, is not said again: some work is tried each minute. */
    private void show(String key, String sentence) {
        if (said.add(sentence)) {
            notices.show(Notice.warning(key, sentence));
        }
    }
}
