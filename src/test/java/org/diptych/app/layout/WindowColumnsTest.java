package org.diptych.app.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** What stands side by side in a window, at every width. */
class WindowColumnsTest {
    private static final double BODY = 330;
    private static final ColumnWishes ALL = new ColumnWishes(304, 0.36, 2, BODY, Optional.empty());

    @Test
    void aWideWindowGivesEachWhatItWants() {
        WindowColumns columns = WindowColumns.of(2516, ALL);

        assertThat(columns.hidden()).isEmpty();
        assertThat(columns.side()).isEqualTo(304);
        assertThat(columns.page()).isCloseTo(0.36 * 2516, within(0.01));
    }

    @Test
    void aSidePanelIn1280PixelsLeavesBothBodiesWideEnoughToWriteIn() {
        WindowColumns columns = WindowColumns.of(1236, ALL);

        assertThat(columns.hidden()).isEmpty();
        assertThat(columns.centre()).isGreaterThanOrEqualTo(2 * BODY);
        assertThat(columns.page()).isGreaterThanOrEqualTo(WindowColumns.LEAST_PAGE);
    }

    @Test
    void firstThePageGivesWayThenThePanelThenTheOtherLanguage() {
        assertThat(WindowColumns.of(1160, ALL).hidden()).containsExactly(Yielding.PAGE);
        assertThat(WindowColumns.of(756, ALL).hidden()).containsExactlyInAnyOrder(Yielding.PAGE, Yielding.SIDE_PANEL);
        assertThat(WindowColumns.of(600, ALL).hidden()).containsExactlyInAnyOrder(Yielding.values());
    }

    @Test
    void whatTheAuthorAskedForIsShownInPlaceOfTheRest() {
        WindowColumns page = WindowColumns.of(756, asking(ALL, Yielding.PAGE));
        assertThat(page.page()).isGreaterThanOrEqualTo(WindowColumns.LEAST_PAGE);
        assertThat(page.hidden()).containsExactlyInAnyOrder(Yielding.SIDE_PANEL, Yielding.OTHER_LANGUAGE);

        WindowColumns panel = WindowColumns.of(756, asking(ALL, Yielding.SIDE_PANEL));
        assertThat(panel.side()).isGreaterThanOrEqualTo(WindowColumns.LEAST_SIDE);
        assertThat(panel.hidden()).containsExactlyInAnyOrder(Yielding.PAGE, Yielding.OTHER_LANGUAGE);
    }

    @Property
    void theWindowIsFilledAndNothingLeavesIt(@ForAll("wishes") ColumnWishes wishes, @ForAll("widths") double width) {
        WindowColumns columns = WindowColumns.of(width, wishes);

        double dividers =
                (columns.side() > 0 ? WindowColumns.DIVIDER : 0) + (columns.page() > 0 ? WindowColumns.DIVIDER : 0);
        assertThat(columns.side() + columns.centre() + columns.page() + dividers)
                .isCloseTo(width, within(0.01));
        assertThat(columns.centre()).isPositive();
    }

    @Property
    void whatIsShownIsNeverTooNarrow(@ForAll("wishes") ColumnWishes wishes, @ForAll("widths") double width) {
        WindowColumns columns = WindowColumns.of(width, wishes);

        assertThat(columns.side() == 0 || columns.side() >= WindowColumns.LEAST_SIDE)
                .isTrue();
        assertThat(columns.page() == 0 || columns.page() >= WindowColumns.LEAST_PAGE)
                .isTrue();
        int bodies = columns.hidden().contains(Yielding.OTHER_LANGUAGE) ? 1 : wishes.bodies();
        assertThat(columns.centre() / bodies)
                .isGreaterThanOrEqualTo(Math.min(width, wishes.bodyLeast()) - WindowColumns.DIVIDER);
    }

    @Property
    void onlyWhatWasWantedIsHiddenAndInItsOrder(@ForAll("wishes") ColumnWishes wishes, @ForAll("widths") double width) {
        Set<Yielding> hidden = WindowColumns.of(width, wishes).hidden();

        assertThat(wishes.wanted()).containsAll(hidden);
        if (wishes.asked().isEmpty()) {
            for (Yielding later : hidden) {
                for (Yielding earlier : wishes.wanted()) {
                    assertThat(earlier.compareTo(later) > 0 || hidden.contains(earlier))
                            .as("%s before %s", earlier, later)
                            .isTrue();
                }
            }
        }
    }

    @Property
    void moreRoomHidesNothingAndBringsBackWhatWasWanted(
            @ForAll("wishes") ColumnWishes wishes, @ForAll("widths") double width) {
        Set<Yielding> before = WindowColumns.of(width, wishes).hidden();

        assertThat(before).containsAll(WindowColumns.of(width + 100, wishes).hidden());
        WindowColumns wide = WindowColumns.of(6000, wishes);
        assertThat(wide.hidden()).isEmpty();
        assertThat(wide.side()).isCloseTo(wishes.side(), within(0.01));
    }

    @Property
    void whatTheAuthorAskedForGivesWayLast(
            @ForAll("wishes") ColumnWishes wishes,
            @ForAll Yielding pane,
            @ForAll @DoubleRange(min = 756, max = 3840) double width) {
        WindowColumns columns = WindowColumns.of(width, asking(wishes, pane));

        if (columns.hidden().contains(pane)) {
            assertThat(columns.hidden()).containsAll(wishes.wanted());
        }
    }

    @Provide
    Arbitrary<Double> widths() {
        return Arbitraries.doubles().between(100, 4000);
    }

    @Provide
    Arbitrary<ColumnWishes> wishes() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.just(0.0), Arbitraries.doubles().between(224, 800)),
                        Arbitraries.oneOf(
                                Arbitraries.just(0.0), Arbitraries.doubles().between(0.15, 0.8)),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.doubles().between(320, 480),
                        Arbitraries.of(Yielding.class).optional())
                .as(ColumnWishes::new);
    }

    private static ColumnWishes asking(ColumnWishes wishes, Yielding pane) {
        return new ColumnWishes(
                wishes.side(), wishes.pageShare(), wishes.bodies(), wishes.bodyLeast(), Optional.of(pane));
    }
}
