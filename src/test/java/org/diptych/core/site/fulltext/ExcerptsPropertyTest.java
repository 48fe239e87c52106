package org.diptych.core.site.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.site.fulltext.FoundText.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An excerpt shows one of the words that were sought, in its line, and where it stands in the post. */
class ExcerptsPropertyTest {

    @Property(tries = 2000)
    void theWordStandsInItsExcerptAndAtItsPlace(
            @ForAll @Size(max = 40) List<@From("pieces") String> pieces,
            @ForAll("words") String word,
            @ForAll @IntRange(max = 30) int body) {
        String text = String.join("", pieces);
        int from = Math.min(body, text.length());

        Excerpts.of(text, from, List.of(word))
                .ifPresentOrElse(excerpt -> assertShown(excerpt, text, from, word), () -> assertThat(
                                text.substring(from).toLowerCase(Locale.ROOT))
                        .doesNotContain(word.toLowerCase(Locale.ROOT)));
    }

    private static void assertShown(Excerpt excerpt, String text, int from, String word) {
        assertThat(excerpt.found().in(excerpt.words())).isEqualToIgnoringCase(word);
        assertThat(excerpt.place().in(text)).isEqualTo(excerpt.found().in(excerpt.words()));
        assertThat(excerpt.place().start()).isGreaterThanOrEqualTo(from);
        assertThat(excerpt.words()).doesNotContain("\n").hasSizeLessThan(200);
        assertThat(excerpt.words().replaceAll("^…|…$", "")).isSubstringOf(text.replace('\n', ' '));
    }

    @ParameterizedTest
    @CsvSource({
        "The waterfall and the water, water, 4",
        "underwater Water, water, 11",
        "水下的水, 水, 0",
        "a-water b, water, 2",
        "afterwater, water, 5",
        "WATER, water, 0"
    })
    void aWordIsShownWhereItBeginsOneIfItDoesAnywhere(String text, String word, int place) {
        assertThat(Excerpts.of(text, 0, List.of(word)).orElseThrow().place().start())
                .isEqualTo(place);
    }

    @Test
    void theFirstOfTheWordsThatStandsAnywhereIsShown() {
        assertThat(Excerpts.of("one two three", 0, List.of("four", "three", "one"))
                        .orElseThrow()
                        .words())
                .isEqualTo("one two three");
        assertThat(Excerpts.of("one two three", 0, List.of("four", "three", "one"))
                        .orElseThrow()
                        .place()
                        .start())
                .isEqualTo(8);
        assertThat(Excerpts.of("one", 0, List.of())).isEmpty();
        assertThat(Excerpts.of("one", 1, List.of("one"))).isEmpty();
    }

    @Test
    void ofALongLineWhatStandsAroundTheWordIsShown() {
        String text = "first line\n" + "words ".repeat(30) + "日晷" + " behind".repeat(40) + "\nlast line";

        Excerpt excerpt = Excerpts.of(text, 0, List.of("日晷")).orElseThrow();

        assertThat(excerpt.words())
                .startsWith("…words words ")
                .endsWith("…")
                .doesNotContain("first", "last")
                .contains(" words 日晷 behind");
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "river ", "Water", "日晷", "🌊", "\n", " ", "x".repeat(40), "🌊".repeat(20), "é", "ﬁ", "İ", ". ");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("river", "water", "日晷", "🌊", "x", "é", "İ", "晷");
    }
}
