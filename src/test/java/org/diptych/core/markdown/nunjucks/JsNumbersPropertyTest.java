package org.diptych.core.markdown.nunjucks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Numbers are printed as JavaScript prints them: so that they can be read again, and no longer than that takes. */
class JsNumbersPropertyTest {
    private static final Pattern WRITTEN = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d*[1-9])?(?:e[+-][1-9]\\d*)?");

    @Property(tries = 5000)
    void whatIsPrintedIsTheNumber(@ForAll("numbers") double number) {
        String printed = JsValues.number(number);

        assertThat(printed).matches(WRITTEN);
        assertThat(Double.parseDouble(printed)).isEqualTo(number == 0 ? 0.0 : number);
        assertThat(JsValues.toNumber(printed)).isEqualTo(number == 0 ? 0.0 : number);
    }

    @Property(tries = 3000)
    void noDigitCouldBeLeftOut(@ForAll("numbers") double number) {
        String printed = JsValues.number(number);
        String digits = printed.replaceFirst("e.*", "").replaceAll("[-.]", "").replaceAll("^0+|0+$", "");

        assertThat(digits.length()).isLessThanOrEqualTo(17);
        if (digits.length() > 1) {
            String shorter = String.format("%." + (digits.length() - 2) + "e", number);
            assertThat(Double.parseDouble(shorter)).isNotEqualTo(number);
        }
    }

    @Property
    void onlyVeryLargeAndVerySmallOnesHaveAnExponent(@ForAll("numbers") double number) {
        double size = Math.abs(number);

        assertThat(JsValues.number(number).contains("e")).isEqualTo(size != 0 && (size < 1e-6 || size >= 1e21));
    }

    @Property
    void theOppositeIsTheSameBehindItsSign(@ForAll("numbers") double number) {
        if (number > 0) {
            assertThat(JsValues.number(-number)).isEqualTo("-" + JsValues.number(number));
        }
    }

    @Property
    void wholeNumbersHaveNoPoint(@ForAll int number) {
        assertThat(JsValues.number(number)).isEqualTo(Integer.toString(number));
        assertThat(Printed.value("(" + number + ")")).isEqualTo(Integer.toString(number));
    }

    @Property
    void wholeNumbersAreReckonedAsAnyoneWould(
            @ForAll @IntRange(min = -9999, max = 9999) int a, @ForAll @IntRange(min = 1, max = 9999) int b) {
        assertThat(Printed.value("(%d) + %d".formatted(a, b))).isEqualTo("" + (a + b));
        assertThat(Printed.value("(%d) - %d".formatted(a, b))).isEqualTo("" + (a - b));
        assertThat(Printed.value("(%d) * %d".formatted(a, b))).isEqualTo("" + a * b);
        assertThat(Printed.value("(%d) // %d".formatted(a, b))).isEqualTo("" + Math.floorDiv(a, b));
        assertThat(Printed.value("(%d) %% %d".formatted(a, b))).isEqualTo("" + a % b);
        assertThat(Printed.value("((%d) // %d) * %d + ((%d) %% %d + %d) %% %d".formatted(a, b, b, a, b, b, b)))
                .isEqualTo("" + a);
        assertThat(Printed.value("(%d) < %d".formatted(a, b))).isEqualTo("" + (a < b));
    }

    @Property
    void oneOfTwoNumbersComesFirstOrTheyAreAlike(@ForAll("numbers") double a, @ForAll("numbers") double b) {
        assertThat(JsValues.compare(a, b, 0)).isEqualTo(-JsValues.compare(b, a, 0));
        assertThat(JsValues.compare(a, b, 9) == 0).isEqualTo(JsValues.same(a, b));
        assertThat(JsValues.alike(a, JsValues.number(b))).isEqualTo(a == b);
    }

    @Example
    void whatIsNoNumberIsLikeNothing() {
        assertThat(Printed.value("'a' * 1")).isEqualTo("NaN");
        assertThat(Printed.value("('a' * 1) == ('a' * 1)")).isEqualTo("false");
        assertThat(Printed.value("('a' * 1) < 1 or ('a' * 1) >= 1")).isEqualTo("false");
        assertThat(Printed.value("'yes' if ('a' * 1) else 'no'")).isEqualTo("no");
    }

    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(-1e9, 1e9).ofScale(9),
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite),
                Arbitraries.longs().map(number -> (double) number),
                Arbitraries.of(0.0, -0.0, 1e-6, 9.99e-7, 1e15, 1e20, 1e21, 5e-324, Double.MAX_VALUE, 0.1, 0.3 - 0.1));
    }
}
