package org.diptych.core.site.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The pairs of a site's posts come back from their file as they were, and a damaged line costs itself alone. */
class StoredPairsPropertyTest {

    @Property(tries = 500)
    void whatIsWrittenIsRead(@ForAll("sites") Map<String, StoredPairs> posts) {
        List<String> lines = StoredPairs.written(posts);

        assertThat(StoredPairs.read(lines)).isEqualTo(posts);
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain("\n", "\r"));
    }

    @Property(tries = 500)
    void aLineThatIsNoneCostsNothing(
            @ForAll("sites") Map<String, StoredPairs> posts,
            @ForAll("noise") String noise,
            @ForAll @IntRange(max = 100) int percent) {
        List<String> lines = new ArrayList<>(StoredPairs.written(posts));
        lines.add(percent * lines.size() / 100, noise);

        assertThat(StoredPairs.read(lines)).isEqualTo(posts);
    }

    @Property(tries = 500)
    void afterALineThatIsLostAllOtherPairsAreThere(
            @ForAll("sites") Map<String, StoredPairs> posts, @ForAll @IntRange(max = 99) int percent) {
        List<String> lines = new ArrayList<>(StoredPairs.written(posts));
        List<String> pairs =
                lines.stream().filter(line -> line.startsWith("pair")).toList();
        if (pairs.isEmpty()) {
            return;
        }
        lines.remove(pairs.get(percent * pairs.size() / 100));

        Map<String, StoredPairs> read = StoredPairs.read(lines);

        assertThat(read).containsOnlyKeys(posts.keySet());
        assertThat(read.values().stream().mapToInt(post -> post.sides().size()).sum())
                .isEqualTo(pairs.size() - 1);
    }

    @Test
    void aFileOfNothingHoldsNothing() {
        assertThat(StoredPairs.read(List.of())).isEmpty();
        assertThat(StoredPairs.read(List.of("pair\ta\tb", "", "post\t\t1-2"))).isEmpty();
    }

    @Provide
    Arbitrary<Map<String, StoredPairs>> sites() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars('a', '\t', '\n', '\r', '\\', 't', 'n', '影', ' ')
                .ofMaxLength(8);
        Arbitrary<StoredPairs> posts = Combinators.combine(
                        Arbitraries.of("12-345", "0-0", ""),
                        texts.list().ofSize(2).list().ofMaxSize(4))
                .as(StoredPairs::new);
        return Arbitraries.maps(
                        Arbitraries.of("_posts/a.md", "_posts/日 晷.md", "_posts/a\tb\\n.md", "_drafts/x/y.md"), posts)
                .ofMaxSize(4)
                .map(LinkedHashMap::new);
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of("", "post", "pair\tone side", "pair\ta\tb\tc", "other\ta\tb", "\t", "\0\0\0");
    }
}
