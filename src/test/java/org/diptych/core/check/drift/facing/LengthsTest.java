package org.diptych.core.check.drift.facing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How much longer one language says the same is learnt from the pairs, and lengths are judged by it. */
class LengthsTest {

    /** A paragraph of so many words, four letters each. */
    private static String words(int count) {
        return String.join(" ", Collections.nCopies(count, "dial"));
    }

    /** Pairs of which each second side is {@code times} as long. */
    private static List<Facing> pairs(int count, double times) {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            first.add(words(20 + i));
            second.add(words((int) Math.round((20 + i) * times)));
        }
        String shape = String.join(" ", Collections.nCopies(count, "1-1"));
        return Faced.of(String.join("\n\n", first), String.join("\n\n", second), shape);
    }

    @Test
    void withoutPairsItIsWhatLanguagesUsuallyTake() {
        assertThat(Lengths.ratio(List.of(), false, false)).isEqualTo(1);
        assertThat(Lengths.ratio(List.of(), true, true)).isEqualTo(1);
        assertThat(Lengths.ratio(List.of(), false, true)).isLessThan(1);
        assertThat(Lengths.ratio(List.of(), true, false) * Lengths.ratio(List.of(), false, true))
                .isEqualTo(1, within(1e-9));
    }

    @Property(tries = 40)
    void manyPairsSetTheirOwnMeasure(@ForAll @DoubleRange(min = 0.6, max = 1.8) double times) {
        assertThat(Lengths.ratio(pairs(12, times), false, false)).isEqualTo(times, within(0.1));
    }

    @Test
    void onePairSetsNone() {
        assertThat(Lengths.ratio(pairs(1, 3), false, false)).isEqualTo(1);
        assertThat(Lengths.ratio(pairs(2, 3), false, false)).isEqualTo(1);
    }

    @Property(tries = 40)
    void theOrderOfPairsDoesNotMatter(@ForAll @IntRange(min = 1, max = 15) int count, @ForAll int seed) {
        List<Facing> pairs = new ArrayList<>(pairs(count, 1.3));
        double ratio = Lengths.ratio(pairs, false, true);
        Collections.shuffle(pairs, new Random(seed));

        assertThat(Lengths.ratio(pairs, false, true)).isEqualTo(ratio);
    }

    @Property
    void itDoesNotMatterWhichSideIsLonger(
            @ForAll @DoubleRange(max = 2000) double one, @ForAll @DoubleRange(max = 2000) double other) {
        assertThat(Lengths.isMisfit(one, other)).isEqualTo(Lengths.isMisfit(other, one));
        assertThat(Lengths.off(one, other)).isEqualTo(Lengths.off(other, one), within(1e-9));
        assertThat(Lengths.mayBeMisfit(one, other)).isEqualTo(Lengths.mayBeMisfit(other, one));
    }

    @Property
    void whatIsFurtherFromALengthFitsNoBetter(
            @ForAll @DoubleRange(max = 2000) double length,
            @ForAll @DoubleRange(max = 1) double near,
            @ForAll @DoubleRange(max = 1) double far) {
        double nearer = length * Math.max(near, far);
        double further = length * Math.min(near, far);

        assertThat(Lengths.off(length, further)).isGreaterThanOrEqualTo(Lengths.off(length, nearer));
        assertThat(!Lengths.isMisfit(length, nearer) || Lengths.isMisfit(length, further))
                .isTrue();
    }

    @Property
    void halfOfALongTextIsTooShortAndShortTextsMayBeAnyLength(
            @ForAll @DoubleRange(min = 200, max = 5000) double length) {
        assertThat(Lengths.isMisfit(length, length / 2)).isTrue();
        assertThat(Lengths.isMisfit(length, length * 0.8)).isFalse();
        assertThat(Lengths.isMisfit(70, length / 100)).isFalse();
    }
}
