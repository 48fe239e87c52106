package org.diptych.core.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;

/** What an edit left is known again, wherever it went, and taken for nothing else. */
class UntouchedPropertyTest {
    private static List<BodyBlock> blocks(List<String> paragraphs) {
        return TwoBodies.of(TwoBodies.file(paragraphs, List.of("一")), Dialect.PANDOC)
                .get(0)
                .blocks();
    }

    @Property(tries = 500)
    void aBlockThatIsKnownAgainReadsAsItDidAndNoTwoAreTakenForOne(
            @ForAll("paragraphs") List<String> before, @ForAll("paragraphs") List<String> after) {
        List<BodyBlock> was = blocks(before);
        List<BodyBlock> now = blocks(after);
        Untouched untouched = new Untouched(was, now);

        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < was.size(); i++) {
            int place = untouched.now(i, i + 1);
            if (place >= 0) {
                assertThat(now.get(place).reads(was.get(i))).isTrue();
                assertThat(taken.add(place))
                        .as("%s became %s: %d", before, after, place)
                        .isTrue();
            }
        }
    }

    @Property(tries = 500)
    void whatStandsBeforeAndBehindAnEditIsKnownAtItsPlace(
            @ForAll("different") List<String> before, @ForAll Random random) {
        int from = random.nextInt(before.size() + 1);
        int to = from + random.nextInt(before.size() - from + 1);
        List<String> after = new ArrayList<>(before.subList(0, from));
        int added = random.nextInt(3);
        for (int i = 0; i < added; i++) {
            after.add("something new " + i);
        }
        after.addAll(before.subList(to, before.size()));

        Untouched untouched = new Untouched(blocks(before), blocks(after));

        assertThat(untouched.head()).isGreaterThanOrEqualTo(from);
        assertThat(untouched.tail()).isGreaterThanOrEqualTo(before.size() - to);
        for (int i = 0; i < from; i++) {
            assertThat(untouched.now(i, i + 1)).isEqualTo(i);
        }
        for (int i = to; i < before.size(); i++) {
            assertThat(untouched.now(i, i + 1)).isEqualTo(i + added - (to - from));
        }
    }

    @Property(tries = 300)
    void aBlockThatIsMovedAmongOthersIsFoundWhereItWent(
            @ForAll("different") List<String> before, @ForAll Random random) {
        List<String> after = new ArrayList<>(before);
        String moved = after.remove(random.nextInt(after.size()));
        after.add(random.nextInt(after.size() + 1), moved);

        Untouched untouched = new Untouched(blocks(before), blocks(after));

        for (int i = 0; i < before.size(); i++) {
            assertThat(untouched.now(i, i + 1)).isEqualTo(after.indexOf(before.get(i)));
        }
    }

    @Property(tries = 300)
    void blocksThatStoodNextToEachOtherAreFoundTogetherOnlyWhereTheyStillDo(
            @ForAll("different") List<String> before, @ForAll Random random) {
        List<String> after = new ArrayList<>(before);
        after.add(random.nextInt(after.size() + 1), "new");
        Untouched untouched = new Untouched(blocks(before), blocks(after));

        for (int i = 0; i + 1 < before.size(); i++) {
            int place = after.indexOf(before.get(i));
            boolean together = after.indexOf(before.get(i + 1)) == place + 1;
            assertThat(untouched.now(i, i + 2)).isEqualTo(together ? place : -1);
        }
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.of("one", "two", "三", "# one", "four")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<String>> different() {
        return Arbitraries.of("one", "two", "三", "four", "五", "six 😀", "seven", "八")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
