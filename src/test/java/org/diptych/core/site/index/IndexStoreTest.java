package org.diptych.core.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.diptych.core.site.Damage;
import org.diptych.core.site.index.IndexedPost.Head;
import org.diptych.core.site.index.IndexedPost.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a site's posts comes back at the next start as it was, or not at all. */
class IndexStoreTest {
    private static final Path SITE = Path.of("/blog");
    private static final List<String> WORDS = List.of("", "river", "日晷", "🌊 tides", "a\tb\nc", "\"x\": {y}", "é\0");

    @TempDir
    Path folder;

    private IndexStore store;

    @BeforeEach
    void makeStore() {
        store = new IndexStore(folder.resolve("kept"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 500})
    void whatWasKeptIsThereAgain(int count) {
        List<IndexedPost> posts = posts(count, new Random(count));

        store.save(SITE, "settings", posts);

        assertThat(store.load(SITE, "settings")).isEqualTo(posts);
        assertThat(new IndexStore(folder.resolve("kept")).load(SITE, "settings"))
                .isEqualTo(posts);
    }

    @Test
    void eachSiteHasItsOwnAndOtherSettingsReadItAnew() {
        List<IndexedPost> posts = posts(3, new Random(1));
        List<IndexedPost> others = posts(2, new Random(2));
        store.save(SITE, "settings", posts);
        store.save(Path.of("/other"), "settings", others);

        assertThat(store.load(SITE, "settings")).isEqualTo(posts);
        assertThat(store.load(Path.of("/other"), "settings")).isEqualTo(others);
        assertThat(store.load(SITE, "other settings")).isEmpty();
        assertThat(store.load(Path.of("/third"), "settings")).isEmpty();
    }

    @Test
    void whatIsKeptAnewTakesThePlaceOfWhatWasAndLeavesNothingBeside() throws IOException {
        store.save(SITE, "settings", posts(9, new Random(1)));
        List<IndexedPost> posts = posts(2, new Random(2));
        store.save(SITE, "settings", posts);

        assertThat(store.load(SITE, "settings")).isEqualTo(posts);
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            assertThat(files).containsExactly(store.fileFor(SITE));
        }
    }

    @Test
    void aFileWithAnyByteChangedOrCutOffHoldsNothing() throws IOException {
        store.save(SITE, "settings", posts(3, new Random(3)));
        Path file = store.fileFor(SITE);
        Damage.each(file, () -> assertThat(store.load(SITE, "settings")).isEmpty());
        byte[] whole = Files.readAllBytes(file);
        assertThat(store.load(SITE, "settings")).hasSize(3);
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertThat(store.load(SITE, "settings")).isEmpty();
    }

    @Test
    void whereNothingCanBeKeptNothingIs() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        IndexStore nowhere = new IndexStore(file);

        nowhere.save(SITE, "settings", posts(1, new Random(1)));

        assertThat(nowhere.load(SITE, "settings")).isEmpty();
        assertThat(file).hasContent("text");
    }

    private static List<IndexedPost> posts(int count, Random random) {
        List<IndexedPost> posts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            posts.add(new IndexedPost(
                    "_posts/" + i + word(random) + ".md",
                    new FileStamp(random.nextLong(), random.nextLong()),
                    new Head(
                            word(random),
                            LocalDateTime.of(1900, 1, 1, 0, 0).plusSeconds(random.nextInt(Integer.MAX_VALUE)),
                            words(random),
                            List.of(words(random), words(random))),
                    new Place(word(random), word(random), random.nextBoolean()),
                    words(random),
                    words(random).stream()
                            .map(key -> new IndexedReference(key, word(random)))
                            .toList()));
        }
        return posts;
    }

    private static List<String> words(Random random) {
        return random.ints(random.nextInt(4), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .toList();
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
