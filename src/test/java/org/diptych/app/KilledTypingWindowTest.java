package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.diptych.core.recovery.FoundJournals;
import org.diptych.core.recovery.Journal;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.core.recovery.JournalReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The window is killed while an author types ten characters a second, once its journal holds some of that. {@code
 * -Ddiptych.kills=50} kills it so many times; without that, a few. How much typing that lost, in milliseconds, is printed:
 * a clock means something only on a machine that does nothing else, so {@code -Ddiptych.lost=1000} alone makes it count.
 */
@Tag("window")
class KilledTypingWindowTest {
    private static final long LOST_AT_MOST_MILLIS = Long.getLong("diptych.lost", Long.MAX_VALUE);
    private static final Random RANDOM = new Random();

    @TempDir
    Path folder;

    @Test
    void whatAKilledWindowHadWrittenDownIsThereAgain() throws Exception {
        int kills = Integer.getInteger("diptych.kills", 5);
        long most = 0;
        for (int i = 0; i < kills; i++) {
            most = Math.max(most, killOnce(Files.createDirectory(folder.resolve("run" + i))));
        }
        System.out.printf("%d kills, at most %d ms of typing lost%n", kills, most);
    }

    /** How much typing was lost, in milliseconds. */
    private static long killOnce(Path run) throws Exception {
        Path post = WindowFixture.write(run.resolve("文章.md"), Bilingual.POST);
        Path times = run.resolve("times");
        Path log = run.resolve("log");
        Path journals = run.resolve("config").resolve("data").resolve("journals");
        Process window =
                OwnProcess.start(TypingProgram.class, log, List.of(), run.resolve("config"), post, times, 10, 0);
        long killed;
        int written;
        try {
            awaitKeys(window, log, times, 10 + RANDOM.nextInt(15));
            assertThat(found(journals).isEmpty())
                    .as("it lives, and its journal is its own")
                    .isTrue();
            window.waitFor(RANDOM.nextInt(300), TimeUnit.MILLISECONDS);
            written = writtenDown(journals);
            killed = System.currentTimeMillis();
        } finally {
            window.destroyForcibly().waitFor();
        }

        LongBuffer typed = ByteBuffer.wrap(Files.readAllBytes(times)).asLongBuffer();
        int kept = kept(found(journals).journals());
        assertThat(found(journals).unreadable()).isEmpty();
        assertThat(kept).as("what was written down before the kill").isGreaterThanOrEqualTo(written);
        long lost = kept >= typed.limit() ? 0 : killed - typed.get(kept);

        assertThat(WindowFixture.read(post)).as("nobody saved").contains(TypingProgram.MARK + "\n");
        assertThat(lost).as("%d of %d kept", kept, typed.limit()).isLessThanOrEqualTo(LOST_AT_MOST_MILLIS);
        return lost;
    }

    private static void awaitKeys(Process window, Path log, Path times, int keys) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!Files.exists(times) || Files.size(times) < keys * 8L) {
            boolean ended = window.waitFor(20, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > deadline) {
                throw new AssertionError("it never typed; ended: " + ended + "\n" + WindowFixture.read(log));
            }
        }
    }

    private static FoundJournals found(Path journals) throws IOException {
        try (JournalFolder folder = new JournalFolder(journals, Clock.systemUTC())) {
            return folder.takeOver();
        }
    }

    /** How many letters the journal holds while its window lives; waits until there is one. */
    private static int writtenDown(Path journals) throws Exception {
        while (true) {
            try (Stream<Path> files = Files.walk(journals)) {
                List<Path> own = files.filter(file -> file.toString().endsWith(".journal"))
                        .toList();
                Optional<Journal> journal = own.isEmpty() ? Optional.empty() : JournalReader.read(own.get(0));
                if (journal.isPresent()) {
                    return kept(List.of(journal.get()));
                }
            } catch (NoSuchFileException | UncheckedIOException justReplaced) {
                continue;
            }
        }
    }

    private static int kept(List<Journal> journals) {
        assertThat(journals).hasSize(1);
        assertThat(journals.get(0).damaged()).isFalse();
        String text = journals.get(0).text();
        int start = text.indexOf(TypingProgram.MARK) + TypingProgram.MARK.length();
        int end = start;
        while (text.charAt(end) == 'x') {
            end++;
        }
        return end - start;
    }
}
