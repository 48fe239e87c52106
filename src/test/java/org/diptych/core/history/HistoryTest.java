package org.diptych.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.diff.DiffSize;
import org.diptych.core.file.ContentHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

    @TempDir
    Path folder;

    private Path post;
    private Path root;

    @BeforeEach
    void write() throws IOException {
        root = folder.resolve("数据").resolve("history");
        post = Files.writeString(folder.resolve("文章.md"), "one");
    }

    @Test
    void eachSaveKeepsAVersionAndTheFirstAlsoWhatWasThereBefore() throws IOException {
        at(0).keep(post, Optional.of("one"), START.minusSeconds(60), "one two");
        at(5).keep(post, Optional.of("one two"), START, "one 三");

        assertThat(texts(at(9))).containsExactly("one 三", "one two", "one");
        assertThat(at(9).versions(post, ""))
                .extracting(Version::change)
                .startsWith(new DiffSize(1, 3), new DiffSize(4, 0));
    }

    @Test
    void whatAnotherProgramSavedInBetweenIsKeptToo() throws IOException {
        at(0).keep(post, Optional.of("one"), START, "two");
        at(5).keep(post, Optional.of("theirs"), START.plusSeconds(60), "three");

        assertThat(texts(at(9))).containsExactly("three", "theirs", "two", "one");
    }

    @Test
    void aSaveThatChangesNothingKeepsNothing() throws IOException {
        at(0).keep(post, Optional.of("one"), START, "two");
        at(5).keep(post, Optional.of("two"), START, "two");

        assertThat(texts(at(9))).containsExactly("two", "one");
    }

    @Test
    void theHistoryFollowsAFileThatWasMoved() throws IOException {
        at(0).keep(post, Optional.of("one"), START, "two");
        Path moved = Files.move(post, folder.resolve("moved.md"));

        assertThat(at(1).versions(moved, "something else")).isEmpty();
        assertThat(at(1).versions(moved, "two")).hasSize(2);
        at(2).keep(moved, Optional.of("two"), START, "three");
        assertThat(at(3).versions(moved, "three")).hasSize(3);
    }

    @Test
    void aCopyBeginsAHistoryOfItsOwn() throws IOException {
        at(0).keep(post, Optional.of("one"), START, "two");
        Path copy = Files.copy(post, folder.resolve("copy.md"));

        assertThat(at(1).versions(copy, "two")).isEmpty();
    }

    @Test
    void oldVersionsGrowThinner() throws IOException {
        List<Version> versions = new ArrayList<>();
        Instant now = START.plus(Duration.ofDays(200));
        for (Instant when = START; when.isBefore(now); when = when.plus(Duration.ofMinutes(20))) {
            versions.add(new Version(when, TextStore.name(when.toString()), 1, new DiffSize(1, 0)));
        }

        List<Version> kept = Thinning.thin(versions, now);

        assertThat(within(kept, now, 0, 1)).isEqualTo(72);
        assertThat(within(kept, now, 1, 7)).isBetween(144L, 170L);
        assertThat(within(kept, now, 7, 60)).isBetween(52L, 80L);
        assertThat(within(kept, now, 60, 200)).isBetween(20L, 24L);
        assertThat(kept.get(kept.size() - 1)).isEqualTo(versions.get(versions.size() - 1));
        assertThat(kept.stream().mapToInt(version -> version.change().added()).sum())
                .as("what a version that went had changed")
                .isEqualTo(versions.size());
        assertThat(Thinning.thin(kept, now)).isEqualTo(kept);
    }

    @Test
    void allVersionsTogetherStayBelowTheLimit() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            byte[] noise = new byte[3000];
            random.nextBytes(noise);
            String text = Base64.getEncoder().encodeToString(noise);
            // Each is another run of the program: tidying comes with its first save.
            new History(root, clock(i * 60L), 30_000).keep(post, Optional.empty(), START, text);
        }

        List<Version> kept = at(9999).versions(post, "");

        assertThat(bytes()).isLessThan(40_000);
        assertThat(kept).hasSizeBetween(5, 12);
        assertThat(kept.get(0).when()).isEqualTo(START.plusSeconds(39 * 60));
        assertThat(texts(at(9999))).doesNotContain("");
    }

    @Test
    void aDamagedTextIsMissedAndTheTextOfADamagedLineIsFoundAgain() throws IOException {
        at(0).keep(post, Optional.of("one"), START, "two");
        at(5).keep(post, Optional.of("two"), START, "three");
        Version newest = at(9).versions(post, "").get(0);
        Path text = files("texts").stream()
                .filter(file -> file.endsWith(newest.text().value()))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(text);
        bytes[4] ^= 4;
        Files.write(text, bytes);
        Path log = files("posts").get(0);
        Files.writeString(log, Files.readString(log).replaceFirst("(?m)^(\\d+) \\w", "$1 !"));

        assertThat(texts(at(9))).containsExactly("", "two", "one");
        assertThat(at(9).text(newest)).isEmpty();
    }

    @Test
    void twoProgramsKeepEachOthersVersions() throws IOException {
        History one = at(0);
        History other = at(1);
        one.keep(post, Optional.of("one"), START, "two");
        other.keep(post, Optional.of("two"), START, "three");
        one.keep(post, Optional.of("three"), START, "four");

        assertThat(texts(other)).containsExactly("four", "three", "two", "one");
    }

    @Test
    void aClockThatJumpsForthAndBackDeletesNothingAndItsTimesAreMended() throws IOException {
        List<String> saved = new ArrayList<>();
        long year = Duration.ofDays(365).toSeconds();
        long epoch = -START.getEpochSecond();
        long[] jumps = {0, year, 0, -year, 0, epoch, 0, 3600, 0, 100 * year, 0};
        int minute = 0;
        for (long jump : jumps) {
            for (int i = 0; i < (jump == 0 ? 30 : 2); i++) {
                saved.add(0, "text " + minute);
                // Each is another run of the program, which thins the versions.
                at(jump + 60L * minute).keep(post, Optional.empty(), START, "text " + minute);
                minute++;
            }
        }

        List<Version> versions = at(60L * minute).versions(post, "");

        assertThat(texts(at(60L * minute))).isEqualTo(saved);
        assertThat(versions).extracting(Version::when).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(versions).extracting(Version::when).allSatisfy(when -> assertThat(when)
                .isBetween(START, START.plusSeconds(60L * minutes(saved))));
        for (int i = 0; i < 30; i++) {
            assertThat(versions.get(i).when()).isEqualTo(START.plusSeconds(60L * (minutes(saved) - 1 - i)));
        }
    }

    private static int minutes(List<String> saved) {
        return saved.size();
    }

    @Property(tries = 300)
    void howeverTheClockGoesTheTimesShownNeverGoBackAndTheNewestStay(
            @ForAll @Size(min = 1, max = 80) List<@IntRange(min = -500, max = 500) Integer> days,
            @ForAll @IntRange(min = -500, max = 500) int today) {
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Instant when = START.plus(Duration.ofDays(days.get(i))).plusSeconds(i);
            versions.add(new Version(when, TextStore.name("" + i), 1, new DiffSize(1, 0)));
        }
        Instant now = START.plus(Duration.ofDays(today));

        List<Version> mended = Stamps.mended(versions, now);
        List<Version> kept = Thinning.thin(versions, now);

        assertThat(mended).extracting(Version::text).isEqualTo(texts(versions));
        assertThat(mended).extracting(Version::when).isSorted();
        assertThat(texts(kept))
                .endsWith(texts(versions.subList(Math.max(0, versions.size() - 50), versions.size()))
                        .toArray(new ContentHash[0]));
        assertThat(kept.stream().map(Version::when))
                .as("nothing is written over")
                .allMatch(when ->
                        versions.stream().anyMatch(version -> version.when().equals(when)));
    }

    private static List<ContentHash> texts(List<Version> versions) {
        return versions.stream().map(Version::text).toList();
    }

    @Test
    void damageToAListLosesNothingAndDeletesNothing() throws IOException {
        List<String> saved = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            saved.add(0, "text " + i);
            at(60L * i).keep(post, Optional.empty(), START, "text " + i);
        }
        Path log = files("posts").get(0);
        byte[] sound = Files.readAllBytes(log);
        Random random = new Random(300);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = damaged(sound, random, i);
            Files.write(log, damaged);

            assertThat(texts(at(2000 + i))).as("damage %d", i).containsExactlyInAnyOrderElementsOf(saved);
        }
        Files.delete(log);
        assertThat(texts(at(3000))).isEqualTo(saved);
    }

    /** Each damage hits the list before the post is moved, after it, or after it was saved under its new name too. */
    @Test
    void damageToTheListOfAPostThatIsMovedLosesNothing() throws IOException {
        Random random = new Random(14);
        for (int i = 0; i < 90; i++) {
            List<String> saved = new ArrayList<>();
            Path from = folder.resolve(i + ".md");
            Path to = folder.resolve("moved " + i + ".md");
            Files.writeString(from, "x");
            save(from, saved, i + " first ", 6);
            int when = i / 5 % 3;
            if (when == 0) {
                damageList(from, random, i);
            }
            Files.move(from, to);
            assertThat(at(5000).versions(to, saved.get(0))).as("move %d", i).isNotEmpty();
            if (when == 2) {
                save(to, saved, i + " then ", 3);
            }
            if (when > 0) {
                damageList(to, random, i);
            }
            assertThat(texts(at(6000).versions(to, saved.get(0)), at(6000)))
                    .as("damage %d", i)
                    .containsExactlyInAnyOrderElementsOf(saved);
        }
    }

    private void save(Path file, List<String> saved, String text, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            Optional<String> before = saved.stream().findFirst();
            saved.add(0, text + i);
            at(60L * saved.size()).keep(file, before, START, saved.get(0));
        }
    }

    private void damageList(Path of, Random random, int kind) throws IOException {
        Path list = root.resolve("posts").resolve(TextStore.name(of.toString()).value() + ".log");
        Files.write(list, damaged(Files.readAllBytes(list), random, kind));
    }

    private static byte[] damaged(byte[] sound, Random random, int kind) {
        byte[] damaged = sound.clone();
        int at = random.nextInt(sound.length);
        switch (kind % 5) {
            case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> damaged = Arrays.copyOf(sound, at);
            case 2 -> Arrays.fill(damaged, at, Math.min(sound.length, at + random.nextInt(400)), (byte) 0);
            case 3 -> {
                for (int j = 0; j < 20; j++) {
                    damaged[random.nextInt(sound.length)] = (byte) random.nextInt();
                }
            }
            default -> damaged = Arrays.copyOfRange(sound, at, sound.length);
        }
        return damaged;
    }

    @Test
    void whereAnythingElseLiesInTheWayVersionsAreKeptAllTheSame() throws IOException {
        at(0).keep(post, Optional.of("one"), START, "two");
        Path log = files("posts").get(0);
        Files.delete(log);
        Files.createDirectories(log.resolve("in it"));
        Files.delete(root.resolve("lock"));
        Files.createDirectories(root.resolve("lock").resolve("in it"));
        Files.createDirectories(root.resolve("nameless").resolve("in it"));

        at(1).keep(post, Optional.of("two"), START, "three");

        assertThat(texts(at(2))).containsExactly("three", "two", "one");
    }

    @Test
    void textsOfWhichNothingIsKnownStayForSomeWeeksOfUseAndAreOfferedWithThePostTheyAreLike() throws IOException {
        at(0).keep(post, Optional.of("a\nb\nc\n"), START, "a\nb\nd\n");
        // As earlier versions of the program kept texts.
        String lost = "a\nb\nlost\n";
        Path text = root.resolve("texts").resolve(TextStore.name(lost).value().substring(0, 2));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream small = new DeflaterOutputStream(bytes)) {
            small.write(lost.getBytes(StandardCharsets.UTF_8));
        }
        Files.createDirectories(text);
        text = Files.write(text.resolve(TextStore.name(lost).value()), bytes.toByteArray());

        for (int day = 1; day <= 20; day++) {
            History next = at(Duration.ofDays(day).toSeconds());
            next.keep(post, Optional.empty(), START, "a\nb\nday " + day);
            assertThat(texts(next, "a\nb\n")).contains(lost);
            assertThat(texts(next, "another post")).doesNotContain(lost);
        }
        at(Duration.ofDays(21).toSeconds()).keep(post, Optional.empty(), START, "x");
        at(Duration.ofDays(22).toSeconds()).keep(post, Optional.empty(), START, "y");
        assertThat(text).doesNotExist();
    }

    private List<String> texts(History history, String now) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Version version : history.versions(post, now)) {
            texts.add(history.text(version).orElse(""));
        }
        return texts;
    }

    private History at(long seconds) {
        return new History(root, clock(seconds));
    }

    private static Clock clock(long seconds) {
        return Clock.fixed(START.plusSeconds(seconds), ZoneOffset.UTC);
    }

    private List<String> texts(History history) throws IOException {
        return texts(history.versions(post, ""), history);
    }

    private static List<String> texts(List<Version> versions, History history) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Version version : versions) {
            texts.add(history.text(version).orElse(""));
        }
        return texts;
    }

    private static long within(List<Version> versions, Instant now, int fromDays, int toDays) {
        return versions.stream()
                .map(version -> Duration.between(version.when(), now))
                .filter(age ->
                        age.compareTo(Duration.ofDays(fromDays)) > 0 && age.compareTo(Duration.ofDays(toDays)) <= 0)
                .count();
    }

    private List<Path> files(String inside) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(inside))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private long bytes() throws IOException {
        long bytes = 0;
        for (Path file : files("texts")) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
