package org.diptych.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A line that was changed stands beside the one it became: the pairs are the most alike that can be had in order. */
class LinePairsPropertyTest {
    private static final double LEAST = 0.35;

    @Property(tries = 500)
    void thePairsAreInOrderAndAlikeAndNoOthersAreMoreSo(
            @ForAll("lines") List<String> before, @ForAll("lines") List<String> after) {
        int[] mates = LinePairs.of(before, after);

        double sum = 0;
        int last = -1;
        for (int i = 0; i < mates.length; i++) {
            if (mates[i] >= 0) {
                assertThat(mates[i]).isGreaterThan(last);
                last = mates[i];
                double like = TextDifference.likeness(before.get(i), after.get(mates[i]));
                assertThat(like).isGreaterThanOrEqualTo(LEAST);
                sum += like;
            }
        }
        assertThat(sum).isEqualTo(most(before, after), Offset.offset(1e-9));
    }

    /** The most that pairs in order can be alike, found slowly. */
    private static double most(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return 0;
        }
        List<String> rest = before.subList(1, before.size());
        double most = most(rest, after);
        for (int j = 0; j < after.size(); j++) {
            double like = TextDifference.likeness(before.get(0), after.get(j));
            if (like >= LEAST) {
                most = Math.max(most, like + most(rest, after.subList(j + 1, after.size())));
            }
        }
        return most;
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("the shadow", " of a dial", " falls", "日晷", "的影子", " 1657", "")
                .list()
                .ofMaxSize(4)
                .map(words -> String.join("", words))
                .list()
                .ofMaxSize(5);
    }

    @Test
    void whereEachLineWouldHaveToBeHeldAgainstTooManyNoneIsPaired() {
        List<String> many = Collections.nCopies(300, "the same words");

        assertThat(LinePairs.of(many, many.subList(0, 200))).hasSize(300);
        assertThat(Arrays.stream(LinePairs.of(many, many.subList(0, 200)))
                        .filter(mate -> mate >= 0)
                        .count())
                .isEqualTo(200);
        assertThat(LinePairs.of(many, many)).containsOnly(-1);
    }

    @Test
    void linesThatAreMovedPastEachOtherAreNoPairsButThoseThatStayAre() {
        List<String> before = List.of("one two three", "four five six", "seven eight nine");
        List<String> after = List.of("seven eight nine", "one two three", "four five six");

        assertThat(IntStream.of(LinePairs.of(before, after)).boxed()).containsExactly(1, 2, -1);
    }
}
