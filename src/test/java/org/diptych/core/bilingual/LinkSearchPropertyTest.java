package org.diptych.core.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.diptych.core.bilingual.LinkSearch.Bead;
import org.diptych.core.bilingual.LinkSearch.Cost;

/** Of all ways in which two bodies can be linked the cheapest is found, and each block is in one link. */
class LinkSearchPropertyTest {
    private static final int WIDE = 20;

    /** Costs that a link of more than two blocks never falls below. */
    private static Cost costs(long seed) {
        return (a, aEnd, b, bEnd, most) -> {
            int blocks = aEnd - a + bEnd - b;
            Random random = new Random(seed * 31 + a * 1009L + aEnd * 917L + b * 613L + bEnd * 401L);
            random.nextInt();
            double least = blocks > 2 ? LinkCost.least(blocks - 2) : 0;
            return least + random.nextInt(40) / 10.0;
        };
    }

    @Property(tries = 500)
    void theWayThatIsFoundIsTheCheapest(
            @ForAll @IntRange(max = 5) int rows,
            @ForAll @IntRange(max = 5) int columns,
            @ForAll @IntRange(max = 10_000) int seed,
            @ForAll boolean simple) {
        Cost cost = costs(seed);
        int moves = simple ? LinkSearch.SIMPLE : LinkSearch.ALL;

        List<Bead> beads = LinkSearch.beads(rows, columns, moves, WIDE, LinkSearch.straight(rows, columns), cost);

        double sum = 0;
        int a = 0;
        int b = 0;
        for (Bead bead : beads) {
            assertThat(bead.a()).isEqualTo(a);
            assertThat(bead.b()).isEqualTo(b);
            sum += cost.of(a, bead.aEnd(), b, bead.bEnd(), Double.MAX_VALUE);
            a = bead.aEnd();
            b = bead.bEnd();
        }
        assertThat(List.of(a, b)).containsExactly(rows, columns);
        assertThat(sum).isEqualTo(cheapest(0, 0, rows, columns, simple ? 1 : 3, cost), Offset.offset(1e-9));
    }

    /** What the cheapest way from there to the end costs, each looked at. */
    private static double cheapest(int a, int b, int rows, int columns, int joined, Cost cost) {
        if (a == rows && b == columns) {
            return 0;
        }
        double best = Double.MAX_VALUE;
        for (int up = 0; up <= joined && a + up <= rows; up++) {
            for (int over = 0; over <= joined && b + over <= columns; over++) {
                boolean gap = up + over == 1;
                boolean link = Math.min(up, over) == 1;
                if (gap || link) {
                    double rest = cheapest(a + up, b + over, rows, columns, joined, cost);
                    best = Math.min(best, cost.of(a, a + up, b, b + over, Double.MAX_VALUE) + rest);
                }
            }
        }
        return best;
    }

    /** The band is as wide as it takes: a way is found however narrow it is. */
    @Property(tries = 500)
    void nearAnyWayThereIsOneFromCornerToCorner(
            @ForAll @IntRange(max = 30) int rows,
            @ForAll @IntRange(max = 30) int columns,
            @ForAll @IntRange(max = 3) int band,
            @ForAll @IntRange(max = 1000) int seed) {
        List<Bead> first = LinkSearch.beads(
                rows, columns, LinkSearch.SIMPLE, band, LinkSearch.straight(rows, columns), costs(seed));
        List<Bead> second =
                LinkSearch.beads(rows, columns, LinkSearch.ALL, band, LinkSearch.way(first, rows), costs(seed + 1L));

        for (List<Bead> beads : List.of(first, second)) {
            assertThat(beads.stream().mapToInt(bead -> bead.aEnd() - bead.a()).sum())
                    .isEqualTo(rows);
            assertThat(beads.stream().mapToInt(bead -> bead.bEnd() - bead.b()).sum())
                    .isEqualTo(columns);
        }
    }
}
