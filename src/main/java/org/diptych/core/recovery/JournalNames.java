package org.diptych.core.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/** What journals' files are called. Stateless. */
final class JournalNames {
    static final String END = ".journal";

    private JournalNames() {}

    static boolean isJournal(Path file) {
        return file.getFileName().toString().endsWith(END);
    }

    static String aside(Instant when) {
        return when.toEpochMilli() + "-" + UUID.randomUUID().toString().substring(0, 8) + END;
    }
}
