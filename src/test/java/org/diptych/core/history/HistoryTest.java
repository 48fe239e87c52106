package org.diptych.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.diptych.core.diff.DiffSize;
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
        assertThat(within(kept, now, 1, 7)).isBetween(144L, 146L);
        assertThat(within(kept, now, 7, 60)).isBetween(53L, 55L);
        assertThat(within(kept, now, 60, 200)).isBetween(20L, 22L);
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
    void aDamagedTextIsMissedAndADamagedLineSteppedOver() throws IOException {
        at(0).keep(post, Optional.of("one"), START, "two");
        at(5).keep(post, Optional.of("two"), START, "three");
        Version newest = at(9).versions(post, "").get(0);
        Path text = files("texts").stream()
                .filter(file -> file.endsWith(newest.text().value()))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(text);
        bytes[bytes.length / 2] ^= 4;
        Files.write(text, bytes);
        Path log = files("posts").get(0);
        Files.writeString(log, Files.readString(log).replaceFirst("(?m)^(\\d+) \\w", "$1 !"));

        assertThat(at(9).versions(post, "")).hasSize(2);
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

    private History at(long seconds) {
        return new History(root, clock(seconds));
    }

    private static Clock clock(long seconds) {
        return Clock.fixed(START.plusSeconds(seconds), ZoneOffset.UTC);
    }

    private List<String> texts(History history) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Version version : history.versions(post, "")) {
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
