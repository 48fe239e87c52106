package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.bilingual.BodyBlock;
import org.junit.jupiter.api.Test;

/** What is remembered of a body says what a fresh reading says, and of what stayed it is the object it was. */
class FactsOfBlocksTest {
    private static final List<BodyBlock> BLOCKS =
            Cut.blocks("# Dials 1\n\nOne of 1757, $a_1$.\n\n- two `b`\n- three\n\n"
                    + "![d](d.png)\n\n> said\n\n```\ncode\n```\n\n$$e$$\n\n日晷，一七五七年。\n\nOne of 1757, $a_1$.\n");

    private static List<BodyBlock> chosen(List<Integer> places) {
        List<BodyBlock> chosen = new ArrayList<>();
        places.stream().map(place -> place % BLOCKS.size()).distinct().forEach(place -> chosen.add(BLOCKS.get(place)));
        return chosen;
    }

    @Property(tries = 500)
    void whateverComesGoesAndMovesIsReadAsForTheFirstTime(
            @ForAll @Size(max = 4) List<@Size(max = 8) List<@IntRange(max = 40) Integer>> bodies) {
        FactsOfBlocks remembering = new FactsOfBlocks();
        for (List<Integer> body : bodies) {
            List<BodyBlock> blocks = chosen(body);

            assertThat(remembering.of(blocks)).isEqualTo(Cut.facts(blocks));
        }
    }

    @Property(tries = 500)
    void whatStaysIsTheObjectThatItWas(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 40) Integer> before,
            @ForAll @Size(max = 8) List<@IntRange(max = 40) Integer> after) {
        FactsOfBlocks remembering = new FactsOfBlocks();
        List<BodyBlock> blocks = chosen(before);
        List<BlockFacts> first = remembering.of(blocks);
        List<BodyBlock> later = chosen(after);
        List<BlockFacts> second = remembering.of(later);

        for (int i = 0; i < later.size(); i++) {
            int at = blocks.indexOf(later.get(i));
            BlockFacts now = second.get(i);
            if (at >= 0) {
                assertThat(first).anyMatch(facts -> facts == now);
            }
        }
    }

    @Test
    void aBlockThatWasTypedAnewIsReadAnew() {
        FactsOfBlocks remembering = new FactsOfBlocks();
        remembering.of(Cut.blocks("In 1757.\n\nA wall.\n"));

        assertThat(remembering.of(Cut.blocks("In 1758.\n\nA wall.\n")).get(0).said())
                .contains("1758")
                .doesNotContain("1757");
        assertThat(remembering.of(List.of())).isEmpty();
    }
}
