package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Changes of a list of blocks: in order, apart from each other, and few. */
class SplicePropertyTest {

    @Property(tries = 500)
    void splicesAreInOrderAndABlockStaysBetweenTwo(
            @ForAll("lists") List<String> old, @ForAll("lists") List<String> now) {
        int reached = -1;
        for (Splice splice : Splice.between(old, now)) {
            assertThat(splice.at()).isGreaterThan(reached);
            assertThat(splice.removed() + splice.inserted().size()).isPositive();
            reached = splice.at() + splice.inserted().size();
        }
        assertThat(reached).isLessThanOrEqualTo(now.size());
    }

    @Property(tries = 500)
    void asManyBlocksGoOneWayAsComeTheOther(@ForAll("lists") List<String> old, @ForAll("lists") List<String> now) {
        List<Splice> there = Splice.between(old, now);
        int removed = there.stream().mapToInt(Splice::removed).sum();
        int inserted =
                there.stream().mapToInt(splice -> splice.inserted().size()).sum();

        assertThat(old.size() - removed + inserted).isEqualTo(now.size());
        assertThat(removed).isLessThanOrEqualTo(old.size());
    }

    @Property(tries = 300)
    void whatIsPastedComesInOneSplice(
            @ForAll("distinct") List<String> old,
            @ForAll @IntRange(max = 30) int at,
            @ForAll @IntRange(min = 1, max = 9) int many) {
        List<String> pasted = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            pasted.add("<p>pasted " + i + "</p>");
        }
        int place = Math.min(at, old.size());
        List<String> now = new ArrayList<>(old);
        now.addAll(place, pasted);

        assertThat(Splice.between(old, now)).containsExactly(new Splice(place, 0, pasted));
        assertThat(Splice.between(now, old)).containsExactly(new Splice(place, many, List.of()));
    }

    @Test
    void blocksThatAreAlikeAreNotSentAgain() {
        assertThat(Splice.between(List.of("a", "a", "b"), List.of("a", "a", "a", "b")))
                .containsExactly(new Splice(2, 0, List.of("a")));
        assertThat(Splice.between(List.of("a", "b", "a", "c"), List.of("a", "a", "c")))
                .containsExactly(new Splice(1, 1, List.of()));
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.of("a", "b", "c", "d", "e").list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> distinct() {
        return Arbitraries.integers()
                .between(0, 500)
                .map(i -> "<p>" + i + "</p>")
                .set()
                .ofMaxSize(30)
                .map(List::copyOf);
    }
}
