package org.diptych.core.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;

/** A place in one language answers to one in the other, and what was linked is linked the same once it is linked again. */
class AnsweringPlacesPropertyTest {
    @Property(tries = 200)
    void whereAPairBeginsHereItBeginsThereAndBack(
            @ForAll("blocks") List<String> english, @ForAll("blocks") List<String> chinese, @ForAll Dialect dialect) {
        Alignment alignment = Alignment.of(TwoBodies.of(TwoBodies.file(english, chinese), dialect));

        for (Pair pair : alignment.pairs()) {
            int first = pair.first().start();
            int second = pair.second().start();
            assertThat(alignment.toSecond(first)).isEqualTo(second);
            assertThat(alignment.toFirst(second)).isEqualTo(first);
            assertThat(alignment.answerTo(first)).hasValue(second);
            assertThat(alignment.answerTo(second)).hasValue(first);
        }
    }

    @Property(tries = 100)
    void withinAPairAPlaceAnswersToOneWithinThePair(
            @ForAll("blocks") List<String> english, @ForAll("blocks") List<String> chinese) {
        Alignment alignment = Alignment.of(TwoBodies.of(TwoBodies.file(english, chinese), Dialect.PANDOC));

        for (Pair pair : alignment.pairs()) {
            for (int at = pair.first().start(); at <= pair.first().end(); at++) {
                assertThat(pair.second().touches(alignment.toSecond(at))).isTrue();
            }
        }
    }

    @Test
    void outsideOfBothBodiesNothingAnswers() {
        String file = TwoBodies.file("# One\n\nwords", "# 一\n\n文字");
        List<Body> bodies = TwoBodies.of(file, Dialect.PANDOC);
        Alignment alignment = Alignment.of(bodies);

        for (int at = 0; at <= file.length(); at++) {
            boolean inside = false;
            for (Body body : bodies) {
                inside |= body.range().touches(at);
            }
            assertThat(alignment.answerTo(at).isPresent()).isEqualTo(inside);
        }
        assertThat(Alignment.NONE.answerTo(0)).isEmpty();
        assertThat(Alignment.of(bodies.subList(0, 1))
                        .answerTo(bodies.get(0).range().start()))
                .isEmpty();
    }

    @Property(tries = 150)
    void bodiesThatDidNotChangeKeepTheirLinks(
            @ForAll("blocks") List<String> english, @ForAll("blocks") List<String> chinese) {
        List<Body> bodies = TwoBodies.of(TwoBodies.file(english, chinese), Dialect.PANDOC);
        Alignment alignment = Alignment.of(bodies);

        assertThat(alignment.after(bodies).links()).isEqualTo(alignment.links());
        // Where something else is written before both, their blocks are the same, and so are their links.
        String longer = "---\ntitle: A longer title\ntags: [a]\n---\n"
                + TwoBodies.file(english, chinese).substring("---\ntitle: T\n---\n".length());
        Alignment moved = alignment.after(TwoBodies.of(longer, Dialect.PANDOC));
        assertThat(TwoBodies.sources(moved.links())).isEqualTo(TwoBodies.sources(alignment.links()));
        assertThat(moved.links().stream().flatMap(link -> link.first().stream()))
                .allSatisfy(block -> assertThat(block.range().in(longer)).isEqualTo(block.source()));
    }

    @Property(tries = 150)
    void afterEditsEachBlockIsInOneLinkAndAtItsPlace(
            @ForAll("blocks") List<String> english, @ForAll("blocks") List<String> chinese, @ForAll Random random) {
        Assume.that(!english.isEmpty() && !chinese.isEmpty());
        List<List<String>> sides = List.of(new ArrayList<>(english), new ArrayList<>(chinese));
        Alignment alignment = Alignment.of(TwoBodies.of(TwoBodies.file(english, chinese), Dialect.PANDOC));
        for (int i = 0; i < 8; i++) {
            List<String> side = sides.get(random.nextInt(2));
            String block = side.isEmpty() ? "new" : side.remove(random.nextInt(side.size()));
            side.add(random.nextInt(side.size() + 1), random.nextBoolean() ? block : block + " " + i);
            String file = TwoBodies.file(sides.get(0), sides.get(1));
            List<Body> bodies = TwoBodies.of(file, Dialect.PANDOC);

            alignment = alignment.after(bodies);

            assertThat(alignment.links().stream().flatMap(link -> link.first().stream()))
                    .containsExactlyElementsOf(bodies.get(0).blocks());
            assertThat(alignment.links().stream().flatMap(link -> link.second().stream()))
                    .containsExactlyElementsOf(bodies.get(1).blocks());
        }
    }

    @Property(tries = 100)
    void theLanguagesTurnedRoundTheSamePlacesAnswer(@ForAll("blocks") List<String> blocks) {
        Alignment alignment = Alignment.of(TwoBodies.of(TwoBodies.file(blocks, blocks), Dialect.PANDOC));

        for (Link link : alignment.links()) {
            TextRange there = link.second().get(0).range();
            assertThat(alignment.toFirst(there.start()))
                    .isEqualTo(link.first().get(0).range().start());
        }
    }

    @Provide
    Arbitrary<List<String>> blocks() {
        return TwoBodies.manyBlocks();
    }
}
