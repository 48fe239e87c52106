package org.diptych.core.check.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many slips of the hand lie between two words. */
class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "title, title, 0",
        "titel, title, 1",
        "tilte, title, 1",
        "ttile, title, 1",
        "titl, title, 1",
        "tittle, title, 1",
        "catagorys, categories, 3",
        "'', tags, 4",
        "标题, 标签, 1",
    })
    void ofSlips(String slip, String word, int slips) {
        assertThat(EditDistance.of(slip, word)).isEqualTo(slips);
    }

    @Property
    void isTheSameBothWaysAndNothingForTheWordItself(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 8) String other) {
        int distance = EditDistance.of(one, other);

        assertThat(EditDistance.of(other, one)).isEqualTo(distance);
        assertThat(distance == 0).isEqualTo(one.equals(other));
        assertThat(distance).isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }

    @Property
    void whatStandsBeforeAndBehindBothCountsNothing(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 6) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 6) String other,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 4) String around) {
        assertThat(EditDistance.of(around + one + around, around + other + around))
                .isLessThanOrEqualTo(EditDistance.of(one, other));
        assertThat(EditDistance.of("x" + one, "x" + other)).isEqualTo(EditDistance.of(one, other));
    }

    @Property
    void twoLettersThatChangedPlacesAreOneSlip(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 2, max = 12) String word,
            @ForAll @IntRange(max = 10) int place) {
        int at = place % (word.length() - 1);
        String slip = word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);

        assertThat(EditDistance.of(slip, word)).isLessThanOrEqualTo(1);
    }
}
