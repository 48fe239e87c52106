package org.diptych.core.lists;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a list counts, and how far in its lines stand. */
class CounterPropertyTest {
    private static final String FIRST_MARKS = "1. 1) (1) a. a) (a) A) i. i) (i) I. I)";

    @Property(tries = 1000)
    void aNumberThatIsWrittenIsReadAsThatNumberOfTheSameList(
            @ForAll("counters") Counter counter, @ForAll @IntRange(max = 5200) int number) {
        counter.mark(number).ifPresent(mark -> assertThat(counter.continued(mark))
                .as(mark)
                .contains(new Counter(counter.style(), counter.opening(), counter.closing(), number)));
    }

    @Property(tries = 200)
    void noTwoNumbersAreWrittenAlike(
            @ForAll("counters") Counter counter,
            @ForAll @IntRange(max = 4999) int one,
            @ForAll @IntRange(max = 4999) int other) {
        if (one != other && counter.mark(one).isPresent()) {
            assertThat(counter.mark(one)).isNotEqualTo(counter.mark(other));
        }
    }

    @Provide
    Arbitrary<Counter> counters() {
        return Arbitraries.of(FIRST_MARKS.split(" "))
                .map(mark -> Counter.of(mark).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "1., 27, 27.",
        "a), 26, z)",
        "(A), 3, (C)",
        "i., 4, iv.",
        "I), 1999, MCMXCIX)",
        "i., 4999, mmmmcmxcix.",
        "0., 0, 0.",
        "1., 999999999, 999999999.",
    })
    void aListCountsInItsOwnSigns(String first, int number, String mark) {
        assertThat(Counter.of(first).orElseThrow().mark(number)).contains(mark);
    }

    @ParameterizedTest
    @CsvSource({"a., 27", "a., 0", "I., 5000", "I., 0", "1., -1", "1., 1000000000", "#., 2", "(@), 2"})
    void whatItsSignsCannotSayIsNotSaid(String first, int number) {
        assertThat(Counter.of(first).orElseThrow().mark(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'i.', 'ii.', true",
        "'i.', 'v.', true",
        "'h.', 'i.', true",
        "'1.', '2)', false",
        "'1.', '(2)', false",
        "'1.', 'b.', false",
        "'a.', 'B.', false",
        "'i.', 'iiii.', false",
        "'i.', '-', false",
        "'#.', '#.', true",
        "'(@)', '(@ex)', true",
    })
    void aMarkGoesOnWithAListOfItsKindAlone(String first, String next, boolean goesOn) {
        assertThat(Counter.of(first).orElseThrow().continued(next).isPresent()).isEqualTo(goesOn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "+", ".", ")", "()", "1234567890.", "iiii.", "ab.", "é."})
    void whatIsNoNumberCountsNothing(String mark) {
        assertThat(Counter.of(mark).filter(counter -> counter.mark(2).isPresent()))
                .isEmpty();
    }

    @Property(tries = 500)
    void anIndentIsShiftedByAsManyColumnsAsThereAre(
            @ForAll("blanks") String blanks, @ForAll @IntRange(min = -9, max = 9) int by) {
        String shifted = Indents.shift(blanks, by);

        assertThat(Indents.width(shifted, 0)).isEqualTo(Math.max(0, Indents.width(blanks, 0) + by));
        assertThat(shifted).isBlank();
        assertThat(Indents.of(shifted + "- x")).isEqualTo(shifted);
    }

    @Property(tries = 500)
    void whatBeganWithOneIndentBeginsWithTheOtherAsFarIn(
            @ForAll("blanks") String before, @ForAll("blanks") String inner, @ForAll("blanks") String after) {
        String replaced = Indents.replace(before + inner, before, after);

        assertThat(Indents.width(replaced, 0))
                .isEqualTo(Indents.width(before + inner, 0) + Indents.width(after, 0) - Indents.width(before, 0));
    }

    @Provide
    Arbitrary<String> blanks() {
        return Combinators.combine(
                        Arbitraries.of("", "\t", "\t\t", " "),
                        Arbitraries.integers().between(0, 6))
                .as((tabs, spaces) -> tabs + " ".repeat(spaces));
    }
}
