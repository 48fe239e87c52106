package org.diptych.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final JournalHead HEAD = new JournalHead(Optional.of(Path.of("/站点/source/_posts/文章.md")), "关于 LDA");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("journals").resolve("1.journal");
    }

    @Property(tries = 200)
    void whatWasWrittenLastIsReadBack(@ForAll("states") List<String> states) throws IOException {
        Path place = Files.createTempDirectory("journal").resolve("1.journal");
        try (JournalWriter writer = new JournalWriter(place, Clock.systemUTC())) {
            for (String state : states) {
                writer.write(HEAD, state);
            }
        }

        Journal read = JournalReader.read(place).orElseThrow();

        assertThat(read.text()).isEqualTo(states.get(states.size() - 1));
        assertThat(read.head()).isEqualTo(HEAD);
        assertThat(read.damaged()).isFalse();
        Files.delete(place);
        Files.delete(place.getParent());
    }

    @Test
    void cutOffAnywhereItGivesATextTheAuthorHad() throws IOException {
        List<String> states = typed();
        byte[] whole = written(states);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            Optional<Journal> read = JournalReader.read(file);

            read.ifPresent(journal -> assertThat(states).contains(journal.text()));
            assertThat(read.map(Journal::damaged))
                    .as("an unfinished entry is no damage")
                    .isNotEqualTo(Optional.of(true));
        }
    }

    @Test
    void withAnyBitTurnedItGivesATextTheAuthorHadAndSaysSo() throws IOException {
        List<String> states = typed();
        String last = states.get(states.size() - 1);
        byte[] whole = written(states);
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit += 3) {
                whole[at] ^= (byte) (1 << bit);
                Files.write(file, whole);
                whole[at] ^= (byte) (1 << bit);

                Optional<Journal> read = JournalReader.read(file);

                assertThat(read.map(Journal::text).filter(text -> !states.contains(text)))
                        .isEmpty();
                assertThat(read.filter(journal -> journal.text().equals(last) == journal.damaged()))
                        .as("byte %d, bit %d", at, bit)
                        .isEmpty();
            }
        }
    }

    @Test
    void somethingElseIsNoJournal() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\ntitle: A post\n---\n");

        assertThat(JournalReader.read(file)).isEmpty();
    }

    @Test
    void hoursOfTypingLeaveItSmall() throws IOException {
        StringBuilder text = new StringBuilder("x".repeat(10_000));
        try (JournalWriter writer = new JournalWriter(file, Clock.systemUTC())) {
            for (int i = 0; i < 20_000; i++) {
                text.insert(5000, (char) ('a' + i % 26));
                writer.write(HEAD, text.toString());
            }
        }

        assertThat(Files.size(file)).isLessThan(200_000);
        assertThat(JournalReader.read(file).orElseThrow().text()).isEqualTo(text.toString());
    }

    @Test
    void aPostThatGotANameIsJournaledUnderIt() throws IOException {
        JournalHead untitled = new JournalHead(Optional.empty(), "New");
        try (JournalWriter writer = new JournalWriter(file, Clock.systemUTC())) {
            writer.write(untitled, "a");
            writer.write(HEAD, "ab");
        }

        assertThat(JournalReader.read(file).orElseThrow().head()).isEqualTo(HEAD);
    }

    @Test
    void theFileTheAuthorBeganFromIsKnownAndANewOneTakesItsPlace() throws IOException {
        JournalHead first = new JournalHead(HEAD.file(), "", Optional.of("文 one"));
        JournalHead second = new JournalHead(HEAD.file(), "", Optional.of("文 two"));
        try (JournalWriter writer = new JournalWriter(file, Clock.systemUTC())) {
            writer.write(first, "a");
            assertThat(JournalReader.read(file).orElseThrow().head()).isEqualTo(first);
            writer.write(second, "ab");
        }

        assertThat(JournalReader.read(file).orElseThrow().head()).isEqualTo(second);
    }

    private static List<String> typed() {
        StringBuilder text = new StringBuilder("# 标题\nA text with 😀 and half \ud83d of one.\n");
        List<String> states = new ArrayList<>(List.of(text.toString()));
        for (int i = 0; i < 12; i++) {
            text.insert(4 + i, "字" + i);
            states.add(text.toString());
        }
        text.delete(3, 20);
        states.add(text.toString());
        return states;
    }

    private byte[] written(List<String> states) throws IOException {
        try (JournalWriter writer = new JournalWriter(file, Clock.systemUTC())) {
            for (String state : states) {
                writer.write(HEAD, state);
            }
        }
        return Files.readAllBytes(file);
    }

    @Provide
    Arbitrary<List<String>> states() {
        return Arbitraries.strings().ofMaxLength(40).list().ofMinSize(1).ofMaxSize(12);
    }
}
