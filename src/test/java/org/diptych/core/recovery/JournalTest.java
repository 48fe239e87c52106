package org.diptych.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
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
    void damageCostsOnlyTheEntriesItHits() throws IOException {
        List<String> states = typed();
        String last = states.get(states.size() - 1);
        byte[] whole = written(states);
        int firstText = written(states.subList(0, 1)).length;
        int lastEntry = whole.length - written(states.subList(0, states.size() - 1)).length;
        Random random = new Random(14);
        for (int i = 0; i < 500; i++) {
            int from = firstText + random.nextInt(whole.length - lastEntry - firstText);
            byte[] damaged = whole.clone();
            for (int at = from; at < Math.min(whole.length - lastEntry, from + 1 + random.nextInt(40)); at++) {
                damaged[at] = (byte) random.nextInt();
            }
            Files.write(file, damaged);

            Journal read = JournalReader.read(file).orElseThrow();

            assertThat(read.text()).as("damage from %d", from).isEqualTo(last);
            assertThat(read.damaged()).isFalse();
        }
    }

    @Test
    void whereTheNameOfThePostIsDamagedItsTextIsReadAllTheSame() throws IOException {
        byte[] whole = written(typed());
        whole[Entry.MAGIC.length + Entry.HEAD_BYTES + 3] ^= 8;
        Files.write(file, whole);

        Journal read = JournalReader.read(file).orElseThrow();

        assertThat(read.text()).isEqualTo(typed().get(12 + 1));
        assertThat(read.head().file()).isEmpty();
    }

    @Test
    void aSaveLeavesItsMarkThroughAllThatFollowsUntilItIsDone() throws IOException {
        Path post = Path.of("/site/文章.md");
        JournalHead before = new JournalHead(Optional.of(post), "", Optional.of("old"));
        JournalHead after = new JournalHead(Optional.of(post), "", Optional.of("saved"));
        try (JournalWriter writer = new JournalWriter(file, Clock.systemUTC())) {
            writer.write(before, "sav");
            writer.save(before, "saved", post);
            assertThat(JournalReader.read(file).orElseThrow().text()).isEqualTo("saved");
            StringBuilder text = new StringBuilder("saved ");
            for (int i = 0; i < 3000; i++) {
                writer.write(before, text.append((char) ('a' + i % 26)).toString());
            }
            Journal going = JournalReader.read(file).orElseThrow();
            assertThat(going.saved(post, "saved")).isTrue();
            assertThat(going.saved(post, "saved by another")).isFalse();
            assertThat(going.basedOn(post, "saved").head()).isEqualTo(after);

            writer.write(after, text.append('!').toString());
            Journal done = JournalReader.read(file).orElseThrow();
            assertThat(done.saves()).as("it has served").isEmpty();
            assertThat(done.head()).isEqualTo(after);
        }
    }

    @Test
    void aJournalOfTheVersionBeforeIsReadUpToItsFirstDamage() throws IOException {
        byte[] whole = written(List.of("a"));
        int head = ByteBuffer.wrap(whole).getInt(Entry.MAGIC.length + 1) + Entry.HEAD_BYTES + 4;
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        old.write(whole, 0, Entry.MAGIC.length + head);
        DataOutputStream out = new DataOutputStream(old);
        old(out, Entry.TEXT, content -> {
            content.writeLong(1);
            content.writeInt(2);
            DeflaterOutputStream small = new DeflaterOutputStream(content);
            small.write(new byte[] {0, 'a', 0, 'b'});
            small.finish();
        });
        int first = old.size();
        for (int i = 0; i < 2; i++) {
            old(out, Entry.DELTA, content -> {
                content.writeLong(2);
                content.writeInt(1);
                content.writeInt(0);
                content.writeInt(1);
                content.writeChar('文');
            });
        }
        Files.write(file, old.toByteArray());
        assertThat(JournalReader.read(file).orElseThrow().text()).isEqualTo("a文文b");
        byte[] damaged = old.toByteArray();
        damaged[first + Entry.HEAD_BYTES + 4] ^= 1;
        Files.write(file, damaged);
        assertThat(JournalReader.read(file).orElseThrow().text()).isEqualTo("ab");
        assertThat(JournalReader.read(file).orElseThrow().damaged()).isTrue();
    }

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    private static void old(DataOutputStream out, byte kind, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(new DataOutputStream(bytes));
        ByteBuffer head = ByteBuffer.allocate(Entry.HEAD_BYTES).put(kind).putInt(bytes.size());
        head.putInt(Checksum.of(head.array(), 0, Entry.HEAD_BYTES - 4));
        out.write(head.array());
        out.write(bytes.toByteArray());
        out.writeInt(Checksum.of(bytes.toByteArray(), 0, bytes.size()));
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
