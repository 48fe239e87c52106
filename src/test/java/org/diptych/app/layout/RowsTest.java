package org.diptych.app.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** What stands below each other, in the window and in a post, at every height. */
class RowsTest {
    private static final double LINE = 32;
    private static final double BODY = 190;

    @Test
    void foldedPartsAreAllSeenWhereThereIsRoom() {
        PartStack two = new PartStack(LINE, 2 * LINE, 0, 0, false);

        assertThat(PartRows.of(700, BODY, two, two)).isEqualTo(new PartRows(64, 572, 64));
    }

    @Test
    void theBodyKeepsItsLinesWhereThePartsWantMoreThanThereIs() {
        PartStack form = new PartStack(LINE, 2 * LINE, 96, 400, false);
        PartStack references = new PartStack(LINE, 2 * LINE, 90, 300, true);
        PartRows rows = PartRows.of(400, BODY, form, references);

        assertThat(rows.bodies()).isGreaterThanOrEqualTo(BODY);
        assertThat(rows.below()).as("the author writes there").isGreaterThanOrEqualTo(LINE + 90);
        assertThat(rows.above()).isGreaterThanOrEqualTo(LINE);
    }

    @Test
    void aLineIsSeenWholeOrNotAtAll() {
        PartStack one = new PartStack(LINE, LINE, 0, 0, false);

        assertThat(PartRows.of(BODY + LINE + 10, BODY, one, one)).isEqualTo(new PartRows(32, BODY + 10, 0));
    }

    @Property
    void aPostsPartsFillItsHeight(
            @ForAll("stacks") PartStack above,
            @ForAll("stacks") PartStack below,
            @ForAll @DoubleRange(min = 0, max = 2200) double height,
            @ForAll @DoubleRange(min = 100, max = 500) double body) {
        PartRows rows = PartRows.of(height, body, above, below);

        assertThat(rows.above() + rows.bodies() + rows.below()).isCloseTo(height, within(0.01));
        assertThat(rows.bodies()).isGreaterThanOrEqualTo(Math.min(height, body) - 0.01);
        assertThat(rows.above()).isBetween(0.0, above.wanted() + 0.01);
        assertThat(rows.below()).isBetween(0.0, below.wanted() + 0.01);
        if (height > body + above.wanted() + below.wanted()) {
            assertThat(rows.above()).isCloseTo(above.wanted(), within(0.01));
            assertThat(rows.below()).isCloseTo(below.wanted(), within(0.01));
        }
    }

    @Property
    void noticesLeaveThePostItsLeast(
            @ForAll @DoubleRange(min = 300, max = 2200) double height,
            @ForAll @DoubleRange(min = 0, max = 900) double wanted,
            @ForAll @DoubleRange(min = 100, max = 400) double least) {
        WindowRows rows = WindowRows.of(height, 94, wanted, least);

        assertThat(rows.notices() + rows.middle()).isCloseTo(height - 94, within(0.01));
        assertThat(rows.notices()).isLessThanOrEqualTo(wanted);
        if (wanted > 0) {
            assertThat(rows.notices()).isGreaterThanOrEqualTo(Math.min(wanted, WindowRows.LEAST_NOTICES));
        }
        if (rows.notices() > WindowRows.LEAST_NOTICES) {
            assertThat(rows.middle()).isGreaterThanOrEqualTo(least - 0.01);
        }
    }

    @Provide
    Arbitrary<PartStack> stacks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.doubles().between(0, 200),
                        Arbitraries.doubles().between(0, 900),
                        Arbitraries.of(true, false))
                .as((parts, least, wanted, active) -> parts == 0
                        ? PartStack.NONE
                        : new PartStack(LINE, parts * LINE, least, least == 0 ? 0 : wanted, active));
    }
}
