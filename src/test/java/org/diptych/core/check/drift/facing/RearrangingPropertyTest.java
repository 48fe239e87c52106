package org.diptych.core.check.drift.facing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.check.drift.facts.Cut;

/** However pairs are split, joined and slid, each block of both languages stands in one of them, in its order. */
class RearrangingPropertyTest {
    private static final List<String> BLOCKS = List.of(
            "# Dials\n\n",
            "## 日晷\n\n",
            "A dial is set by the sun alone, and whoever reads it must know how the days grow and shrink in a year.\n\n",
            "日晷只随太阳而定，读它的人必须知道白昼如何变长变短。\n\n",
            "A wall.\n\n",
            "- Its plate is of slate, cut by hand.\n",
            "- 晷面是石板做的。\n",
            "- short\n  - deeper\n\n",
            "$$a_1 = b$$\n\n",
            "So $a_1 = b$ holds.\n\n",
            "![dial](dial.png)\n\n",
            "> Horas non numero.\n\n",
            "| a | b |\n|---|---|\n| 1 | 2 |\n\n",
            "```java\nint a;\n```\n\n",
            "<!-- diptych: translate -->\n\n");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            String block = BLOCKS.get(random.nextInt(BLOCKS.size()));
            text.append(block.startsWith("- ") || text.toString().endsWith("\n\n") ? "" : "\n")
                    .append(block);
        }
        return text.toString();
    }

    /** Pairs of any shape that hold so many blocks of either side. */
    private static String shape(int ones, int others, Random random) {
        List<String> pairs = new ArrayList<>();
        int one = ones;
        int other = others;
        while (one > 0 || other > 0) {
            int here = Math.min(one, random.nextInt(3));
            int there = Math.min(other, here > 1 ? random.nextInt(2) : random.nextInt(3));
            if (here + there > 0) {
                pairs.add(here + "-" + there);
                one -= here;
                other -= there;
            }
        }
        return String.join(" ", pairs);
    }

    /** A gap is of one block, as links make them. */
    private static List<Facing> facings(long seed) {
        Random random = new Random(seed);
        var first = Cut.blocks(text(random));
        var second = Cut.blocks(text(random));
        String shape = shape(first.size(), second.size(), random)
                .replace("2-0", "1-0 1-0")
                .replace("0-2", "0-1 0-1");
        return Faced.of(first, second, shape);
    }

    private static void holds(UnaryOperator<List<Facing>> way, long seed) {
        List<Facing> before = facings(seed);
        List<Facing> after = way.apply(before);

        assertThat(Faced.first(after)).isEqualTo(Faced.first(before));
        assertThat(Faced.second(after)).isEqualTo(Faced.second(before));
        assertThat(after).allSatisfy(each -> {
            assertThat(each.first().size() + each.second().size()).isPositive();
            assertThat(each.saying()).isEqualTo(Cut.facts(each.first()));
            assertThat(each.answering()).isEqualTo(Cut.facts(each.second()));
        });
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 300)
    void splitting(@ForAll("seeds") long seed) {
        holds(new Splitting(0.8)::in, seed);
    }

    @Property(tries = 300)
    void absorbing(@ForAll("seeds") long seed) {
        holds(new Absorbing(0.8)::in, seed);
    }

    @Property(tries = 300)
    void sliding(@ForAll("seeds") long seed) {
        holds(new Sliding(0.8)::in, seed);
    }

    @Property(tries = 300)
    void allOfThemInTurn(@ForAll("seeds") long seed) {
        holds(all -> new Sliding(1.2).in(new Absorbing(1.2).in(new Splitting(1.2).in(all))), seed);
    }

    /** Sliding moves gaps about, and makes or mends none. */
    @Property(tries = 300)
    void slidingLeavesAsManyGapsAsThereWere(@ForAll("seeds") long seed) {
        List<Facing> before = facings(seed);
        List<Facing> after = new Sliding(0.8).in(before);

        assertThat(after.stream().filter(each -> each.second().isEmpty()).count())
                .isEqualTo(
                        before.stream().filter(each -> each.second().isEmpty()).count());
        assertThat(after.stream().filter(each -> each.first().isEmpty()).count())
                .isEqualTo(
                        before.stream().filter(each -> each.first().isEmpty()).count());
    }
}
