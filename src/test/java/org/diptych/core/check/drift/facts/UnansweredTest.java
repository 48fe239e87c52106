package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;

/** What one side has and the other does not: counted one by one, or said at least once. */
class UnansweredTest {

    private static List<Part<Integer>> parts(List<Integer> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Part<>(values.get(i), TextRange.ofLength(i, 1), false))
                .toList();
    }

    private static List<Integer> readings(List<Part<Integer>> parts) {
        return parts.stream().map(Part::reading).toList();
    }

    private static List<Integer> without(List<Integer> all, List<Integer> taken) {
        List<Integer> left = new ArrayList<>(taken);
        return all.stream().filter(value -> !left.remove(value)).toList();
    }

    @Property
    void oneByOneEachAnswersToOne(
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> first,
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> second) {
        Unanswered<Integer> open = Unanswered.each(parts(first), parts(second), Integer::equals);

        assertThat(readings(open.first())).containsExactlyElementsOf(without(first, second));
        assertThat(readings(open.second())).containsExactlyInAnyOrderElementsOf(without(second, first));
        assertThat(open.second()).isSubsetOf(parts(second));
    }

    @Property
    void whoSaysItTwiceSaysNoMore(
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> first,
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> second) {
        Unanswered<Integer> open = Unanswered.any(parts(first), parts(second), Integer::equals);

        assertThat(readings(open.first()))
                .isEqualTo(
                        first.stream().filter(value -> !second.contains(value)).toList());
        assertThat(readings(open.second()))
                .isEqualTo(
                        second.stream().filter(value -> !first.contains(value)).toList());
    }

    @Property
    void whatStandsOnBothSidesIsAnsweredInAnyOrder(@ForAll @Size(max = 8) List<@IntRange(max = 9) Integer> values) {
        List<Integer> turned = new ArrayList<>(values);
        java.util.Collections.reverse(turned);

        assertThat(Unanswered.each(parts(values), parts(turned), Integer::equals)
                        .isEmpty())
                .isTrue();
        assertThat(Unanswered.any(parts(values), parts(turned), Integer::equals).isEmpty())
                .isTrue();
    }

    /** Asked in one order alone: what is the same need not be so the other way round. */
    @Test
    void theFirstSideIsAlwaysAskedFirst() {
        List<Part<Integer>> small = parts(List.of(1));
        List<Part<Integer>> large = parts(List.of(2));

        assertThat(Unanswered.each(small, large, (a, b) -> a < b).isEmpty()).isTrue();
        assertThat(Unanswered.any(small, large, (a, b) -> a < b).isEmpty()).isTrue();
        assertThat(Unanswered.any(large, small, (a, b) -> a < b).isEmpty()).isFalse();
    }

    @Test
    void ofMoreThanAnybodyWritesNothingIsSaid() {
        List<Part<Integer>> many = parts(IntStream.range(0, 600).boxed().toList());
        List<Part<Integer>> others = parts(IntStream.range(1000, 1600).boxed().toList());

        assertThat(Unanswered.each(many, others, Integer::equals).isEmpty()).isTrue();
        assertThat(Unanswered.any(many, others, Integer::equals).isEmpty()).isTrue();
    }
}
