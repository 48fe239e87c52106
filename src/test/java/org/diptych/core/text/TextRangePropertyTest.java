package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A range is the set of its places, and everything it is asked about is a question about that set. */
class TextRangePropertyTest {
    private static final String TEXT = "0123456789abcdefghij";

    @Property
    void itContainsItsPlacesAndTouchesOneMore(
            @ForAll @IntRange(max = 10) int start,
            @ForAll @IntRange(max = 10) int length,
            @ForAll @IntRange(max = 25) int offset) {
        TextRange range = TextRange.ofLength(start, length);
        Set<Integer> places = places(range);

        assertThat(range.length()).isEqualTo(places.size());
        assertThat(range.isEmpty()).isEqualTo(places.isEmpty());
        assertThat(range.contains(offset)).isEqualTo(places.contains(offset));
        assertThat(range.touches(offset)).isEqualTo(places.contains(offset) || offset == start + length);
        assertThat(range.in(TEXT))
                .isEqualTo(places.stream()
                        .sorted()
                        .map(place -> TEXT.substring(place, place + 1))
                        .collect(Collectors.joining()));
    }

    @Property
    void rangesOverlapWhereTheyShareAPlace(
            @ForAll @IntRange(max = 8) int start,
            @ForAll @IntRange(min = 1, max = 5) int length,
            @ForAll @IntRange(max = 8) int otherStart,
            @ForAll @IntRange(min = 1, max = 5) int otherLength) {
        TextRange one = TextRange.ofLength(start, length);
        TextRange other = TextRange.ofLength(otherStart, otherLength);

        assertThat(one.overlaps(other)).isEqualTo(places(one).stream().anyMatch(places(other)::contains));
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property
    void shiftedForthAndBackItIsTheSame(
            @ForAll @IntRange(max = 8) int start,
            @ForAll @IntRange(max = 5) int length,
            @ForAll @IntRange(max = 100) int distance) {
        TextRange range = TextRange.ofLength(start, length);

        assertThat(range.shift(distance).start()).isEqualTo(start + distance);
        assertThat(range.shift(distance).shift(-distance)).isEqualTo(range);
    }

    @Test
    void whatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new TextRange(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextRange(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextRange(1, 2).shift(-2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<Integer> places(TextRange range) {
        return IntStream.range(range.start(), range.end()).boxed().collect(Collectors.toSet());
    }
}
