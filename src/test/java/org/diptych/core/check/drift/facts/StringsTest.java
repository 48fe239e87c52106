package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** How alike two texts are: the same both ways, least where nothing is shared, less with each slip. */
class StringsTest {

    @Property
    void isTheSameBothWaysAndWholeForEqualTextsAlone(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String other) {
        double likeness = Strings.likeness(one, other);

        assertThat(likeness).isEqualTo(Strings.likeness(other, one)).isBetween(0.0, 1.0);
        assertThat(likeness == 1).isEqualTo(one.equals(other));
    }

    @Property
    void aLetterThatIsPutInCostsItsShare(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 200) String word,
            @ForAll @IntRange(max = 200) int place) {
        int at = Math.min(place, word.length());
        String slip = word.substring(0, at) + "日" + word.substring(at);

        assertThat(Strings.likeness(word, slip)).isEqualTo((double) word.length() / slip.length(), within(1e-9));
    }

    @Property
    void textsThatShareNothingAreNotAlike(
            @ForAll @CharRange(from = 'a', to = 'm') @StringLength(min = 1, max = 300) String one,
            @ForAll @CharRange(from = 'n', to = 'z') @StringLength(min = 1, max = 300) String other) {
        assertThat(Strings.likeness(one, other)).isZero();
    }

    @Test
    void whatIsChangedInSeveralPlacesIsStillMostlyAlike() {
        assertThat(Strings.likeness("num_steps", "nunm_step")).isGreaterThan(0.8);
        assertThat(Strings.likeness("", "a")).isZero();
    }
}
