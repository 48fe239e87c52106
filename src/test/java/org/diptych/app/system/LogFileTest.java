package org.diptych.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void anEntryTellsWhenWhereAndWhat() throws IOException {
        LogRecord entry = new LogRecord(Level.WARNING, "{0} could not be read");
        entry.setLoggerName("org.diptych.ui");
        entry.setParameters(new Object[] {"文章.md"});

        assertThat(written(entry))
                .matches("(?s)\\d{4}-\\d\\d-\\d\\d \\S+ WARNING org.diptych.ui: 文章.md could not be read\n");
    }

    @Test
    void anExceptionKeepsItsPlaceButNotAMessageThatMayQuoteAPost() throws IOException {
        LogRecord entry = new LogRecord(Level.SEVERE, "the worker failed");
        entry.setThrown(
                new IllegalStateException("near “my secret sentence”", new NoSuchFileException("/posts/dial.md")));

        assertThat(written(entry))
                .contains("java.lang.IllegalStateException\n    at org.diptych.app.system.LogFileTest.anException")
                .contains("java.nio.file.NoSuchFileException: /posts/dial.md\n")
                .doesNotContain("secret");
    }

    @Test
    void whatIsOnlyForDevelopersIsNotWritten() {
        LogFile log = new LogFile(file());
        log.publish(new LogRecord(Level.FINE, "a detail"));
        log.close();

        assertThat(file()).doesNotExist();
    }

    @Test
    void aLargeFileMakesRoomForANewOneAndTheOneBeforeIsKept() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "old\n".repeat(100_000));

        assertThat(written(new LogRecord(Level.INFO, "new")))
                .doesNotContain("old")
                .contains("new");
        assertThat(file().resolveSibling("diptych.1.log")).content().startsWith("old");
    }

    private String written(LogRecord entry) throws IOException {
        LogFile log = new LogFile(file());
        log.publish(entry);
        log.close();
        return Files.readString(file());
    }

    private Path file() {
        return LogFile.in(folder);
    }
}
