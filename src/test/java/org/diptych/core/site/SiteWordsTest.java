package org.diptych.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.diptych.core.site.SiteWords.Counted;
import org.junit.jupiter.api.Test;

/** The words a site files its posts under, each with how many posts carry it. */
class SiteWordsTest {

    @Property(tries = 500)
    void eachWordIsCountedOnceForEachPostThatCarriesIt(
            @ForAll @Size(max = 12) List<@From("posts") List<String>> posts, @ForAll Random random) {
        SiteWords words = of(posts);

        assertThat(words.tags())
                .allSatisfy(counted -> assertThat(counted.posts()).isEqualTo((int) posts.stream()
                        .filter(tags -> tags.contains(counted.word()))
                        .count()));
        assertThat(words.tags())
                .extracting(Counted::word)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Set.copyOf(posts.stream().flatMap(List::stream).toList()));
        assertThat(words.tags()).isSortedAccordingTo((one, other) -> Integer.compare(other.posts(), one.posts()));
        List<List<String>> shuffled = new ArrayList<>(posts);
        Collections.shuffle(shuffled, random);
        assertThat(of(shuffled)).isEqualTo(words);
    }

    @Test
    void aSpellingIsAWordOfItsOwnAndTagsAreNoCategories() {
        SiteWords words = SiteWords.of(Stream.of(
                new PostWords(List.of("llm", "日晷"), List.of("Notes")),
                new PostWords(List.of("LLM", "日晷", "日晷"), List.of("llm", "Notes", "Notes"))));

        assertThat(words.tags()).containsExactly(new Counted("日晷", 2), new Counted("LLM", 1), new Counted("llm", 1));
        assertThat(words.categories()).containsExactly(new Counted("Notes", 2), new Counted("llm", 1));
        assertThat(SiteWords.of(Stream.of())).isEqualTo(SiteWords.NONE);
    }

    private static SiteWords of(List<List<String>> posts) {
        return SiteWords.of(posts.stream().map(tags -> new PostWords(tags, List.of())));
    }

    @Provide
    Arbitrary<List<String>> posts() {
        return Arbitraries.of("river", "River", "日晷", "🌊", "a b").list().ofMaxSize(4);
    }
}
