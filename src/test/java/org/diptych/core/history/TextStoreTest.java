package org.diptych.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.diptych.core.file.ContentHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that was kept is given back as it was, or not at all; and what room there is goes to the newest of every post. */
class TextStoreTest {
    private static final Instant WHEN = Instant.parse("2026-11-20T10:00:00.123Z");

    @TempDir
    private Path folder;

    private TextStore store;

    @BeforeEach
    void begin() {
        store = new TextStore(folder.resolve("texts"));
    }

    private ContentHash put(String text, String post) throws IOException {
        return store.put(text, post, WHEN, Optional.empty());
    }

    private Path file(ContentHash name) {
        return folder.resolve("texts").resolve(name.value().substring(0, 2)).resolve(name.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "日晷\r\n影子\r", "😀 \u0000 \uFEFF", "\nkept for 12  /a.md", "kept for\nkept for \n"})
    void whatIsKeptIsGivenBackCharacterForCharacter(String text) throws IOException {
        ContentHash before = put("before", "/x.md");

        ContentHash name = store.put(text, "/my posts/日晷 1.md", WHEN, Optional.of(before));

        assertThat(store.get(name)).contains(text);
        TextStore.Kept kept = store.kept(name).orElseThrow();
        assertThat(kept.post()).contains("/my posts/日晷 1.md");
        assertThat(kept.when()).isEqualTo(WHEN);
        assertThat(kept.before()).isEqualTo(before.value());
    }

    @Test
    void aTextThatIsThereIsNotWrittenAgainAndIsOfThePostItWasFirstKeptFor() throws IOException {
        ContentHash name = put("the same", "/a.md");
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file(name), longAgo);

        assertThat(put("the same", "/b.md")).isEqualTo(name);

        assertThat(Files.getLastModifiedTime(file(name))).isEqualTo(longAgo);
        assertThat(store.kept(name).flatMap(TextStore.Kept::post)).contains("/a.md");
        assertThat(store.names()).containsExactly(name);
    }

    @Test
    void aFileCutShortOrDamagedAnywhereGivesTheTextItHeldOrNone() throws IOException {
        String text = "The shadow falls, 影子落下。\n".repeat(5);
        ContentHash name = put(text, "/a.md");
        byte[] whole = Files.readAllBytes(file(name));
        Random random = new Random(5);

        for (int at = 0; at < whole.length; at++) {
            Files.write(file(name), Arrays.copyOf(whole, at));
            assertThat(store.get(name).orElse(text)).as("cut at %d", at).isEqualTo(text);
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(name), damaged);
            assertThat(store.get(name).orElse(text)).as("damaged at %d", at).isEqualTo(text);
        }

        // Asks for a dictionary that nobody has.
        Files.write(file(name), new byte[] {0x78, 0x20, 1, 2, 3, 4, 5, 6, 7, 8});
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> store.get(name)))
                .isEmpty();
        Files.write(file(name), new byte[0]);
        assertThat(store.get(name)).isEmpty();
        Files.delete(file(name));
        assertThat(store.get(name)).isEmpty();
        assertThat(store.size(name)).isZero();
    }

    @Test
    void whatLiesBesideTheTextsIsNoText() throws IOException {
        ContentHash name = put("one", "/a.md");
        Files.writeString(file(name).resolveSibling("new123.tmp"), "torn");
        Files.writeString(folder.resolve("texts").resolve("README"), "mine");

        assertThat(store.names()).containsExactly(name);
        store.delete(name);
        store.delete(name);
        assertThat(store.names()).isEmpty();
        assertThat(new TextStore(folder.resolve("none")).names()).isEmpty();
    }

    /** Each save is another run of the program, which makes room. */
    @Test
    void aPostThatIsSavedOftenTakesNoRoomFromOneThatIsSavedSeldom() throws IOException {
        Path often = Files.writeString(folder.resolve("often.md"), "");
        Path seldom = Files.writeString(folder.resolve("seldom.md"), "");
        history(0).keep(seldom, Optional.empty(), WHEN, noise(0));
        for (int i = 1; i < 30; i++) {
            history(i).keep(often, Optional.empty(), WHEN, noise(i));
        }

        assertThat(history(40).versions(seldom, "")).hasSize(1);
        List<Version> left = history(40).versions(often, "");
        assertThat(left).hasSizeBetween(3, 15);
        assertThat(history(40).text(left.get(0))).contains(noise(29));
    }

    @Test
    void aTextThatTwoPostsSaidStaysAsLongAsOneOfThemNamesIt() throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.md"), "");
        Path often = Files.writeString(folder.resolve("often.md"), "");
        history(0).keep(often, Optional.empty(), WHEN, noise(0));
        history(1).keep(copy, Optional.empty(), WHEN, noise(0));
        for (int i = 2; i < 30; i++) {
            history(i).keep(often, Optional.empty(), WHEN, noise(i));
        }

        List<Version> left = history(40).versions(copy, "");
        assertThat(left).hasSize(1);
        assertThat(history(40).text(left.get(0))).contains(noise(0));
    }

    private History history(int minutes) {
        Clock clock = Clock.fixed(WHEN.plusSeconds(60L * minutes), ZoneOffset.UTC);
        return new History(folder.resolve("history"), clock, 30_000);
    }

    private static String noise(int seed) {
        byte[] noise = new byte[3000];
        new Random(seed).nextBytes(noise);
        return Base64.getEncoder().encodeToString(noise);
    }
}
