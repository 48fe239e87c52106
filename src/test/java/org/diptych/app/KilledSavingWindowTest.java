package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.desk.recovery.JournalSearch;
import org.diptych.desk.recovery.Recoverable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The window is killed while an author types without a stop and saves every few keys: in the midst of saves, between a
 * save and what follows it, and while the journal is written. What is offered afterwards is never older than the file, and
 * the author's own save is never taken for another program's. {@code -Ddiptych.kills=50} kills it so many times.
 */
@Tag("window")
class KilledSavingWindowTest {
    private static final Random RANDOM = new Random();

    @TempDir
    Path folder;

    @Test
    void whatTheFileHoldsIsNotOfferedAndTheOwnSaveIsNoOtherPrograms() throws Exception {
        int kills = Integer.getInteger("diptych.kills", 5);
        long most = 0;
        int offered = 0;
        for (int i = 0; i < kills; i++) {
            Path run = Files.createDirectory(folder.resolve("run" + i));
            Path post = WindowFixture.write(run.resolve("文章.md"), Bilingual.POST);
            Path times = run.resolve("times");
            long killed = killWhileSaving(run, post, times, 1 + RANDOM.nextInt(6));

            int saved = typedIn(WindowFixture.read(post));
            List<Recoverable> found =
                    offered(run.resolve("config").resolve("data").resolve("journals"));
            LongBuffer typed = ByteBuffer.wrap(Files.readAllBytes(times)).asLongBuffer();
            int kept = saved;
            for (Recoverable text : found) {
                assertThat(text.fileChanged())
                        .as("nobody else changed the file")
                        .isFalse();
                assertThat(typedIn(text.journal().text()))
                        .as("newer than the file")
                        .isGreaterThan(saved);
                kept = typedIn(text.journal().text());
                offered++;
            }
            most = Math.max(most, kept >= typed.limit() ? 0 : killed - typed.get(kept));
        }
        System.out.printf(
                "%d kills between keys and saves, %d texts offered, at most %d ms of typing lost%n",
                kills, offered, most);
    }

    private static long killWhileSaving(Path run, Path post, Path times, int saving) throws Exception {
        Path log = run.resolve("log");
        Process window =
                OwnProcess.start(TypingProgram.class, log, List.of(), run.resolve("config"), post, times, 40, saving);
        try {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
            while (typedIn(WindowFixture.read(post)) == 0) {
                boolean ended = window.waitFor(5, TimeUnit.MILLISECONDS);
                if (ended || System.nanoTime() > deadline) {
                    throw new AssertionError("it never saved; ended: " + ended + "\n" + WindowFixture.read(log));
                }
            }
            window.waitFor(RANDOM.nextInt(1500), TimeUnit.MILLISECONDS);
            return System.currentTimeMillis();
        } finally {
            window.destroyForcibly().waitFor();
        }
    }

    private static List<Recoverable> offered(Path journals) throws IOException {
        try (JournalFolder folder = new JournalFolder(journals, Clock.systemUTC())) {
            return new JournalSearch(folder).leftBehind().texts();
        }
    }

    private static int typedIn(String text) {
        int start = text.indexOf(TypingProgram.MARK) + TypingProgram.MARK.length();
        int end = start;
        while (text.charAt(end) == 'x') {
            end++;
        }
        return end - start;
    }
}
