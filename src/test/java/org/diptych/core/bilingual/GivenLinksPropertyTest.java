package org.diptych.core.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.bilingual.GivenLinks.Cross;
import org.diptych.core.bilingual.GivenLinks.Stretch;

/** What an author says of links holds as far as it contradicts nothing that they said before. */
class GivenLinksPropertyTest {
    private static final int ROWS = 12;
    private static final int COLUMNS = 10;

    @Property(tries = 1000)
    void ofStretchesThatCrossEachOtherTheFirstStay(@ForAll("stretches") List<Stretch> said) {
        GivenLinks given = new GivenLinks(said, Set.of(), Set.of(), Set.of());

        List<Stretch> stay = new ArrayList<>();
        for (Stretch stretch : said) {
            if (stay.stream().allMatch(before -> isApart(before, stretch))) {
                stay.add(stretch);
            }
        }
        stay.sort(Comparator.comparingInt(Stretch::a));
        assertThat(given.together()).isEqualTo(stay);
    }

    private static boolean isApart(Stretch one, Stretch other) {
        boolean before = one.aEnd() <= other.a() && one.bEnd() <= other.b();
        boolean behind = one.a() >= other.aEnd() && one.b() >= other.bEnd();
        return before || behind;
    }

    @Property(tries = 500)
    void whatIsGivenAndWhatLiesBetweenAreBothBodiesWhole(@ForAll("stretches") List<Stretch> said) {
        GivenLinks given = new GivenLinks(said, Set.of(), Set.of(), Set.of());
        List<Stretch> free = given.between(ROWS, COLUMNS);

        assertThat(free).hasSize(given.together().size() + 1);
        int a = 0;
        int b = 0;
        for (int i = 0; i < free.size(); i++) {
            assertThat(List.of(free.get(i).a(), free.get(i).b())).containsExactly(a, b);
            boolean last = i == free.size() - 1;
            Stretch next = last
                    ? new Stretch(ROWS, ROWS, COLUMNS, COLUMNS)
                    : given.together().get(i);
            assertThat(List.of(free.get(i).aEnd(), free.get(i).bEnd())).containsExactly(next.a(), next.b());
            a = next.aEnd();
            b = next.bEnd();
        }
    }

    @Property(tries = 500)
    void withinAPartTheSameIsSaidOfTheSameBlocks(
            @ForAll("stretches") List<Stretch> said,
            @ForAll("stretches") List<Stretch> others,
            @ForAll("part") Stretch part) {
        Set<Integer> first = new HashSet<>();
        Set<Integer> second = new HashSet<>();
        Set<Cross> apart = new HashSet<>();
        others.forEach(other -> {
            first.add(other.a());
            second.add(other.bEnd());
            apart.add(new Cross(other.aEnd(), other.b()));
        });
        GivenLinks whole = new GivenLinks(said, first, second, apart);

        GivenLinks within = whole.within(part);

        for (int a = part.a(); a < part.aEnd(); a++) {
            assertThat(within.isAlone(true, a - part.a())).isEqualTo(whole.isAlone(true, a));
            for (int b = part.b(); b < part.bEnd(); b++) {
                assertThat(within.allows(a - part.a(), b - part.b())).isEqualTo(whole.allows(a, b));
            }
        }
        assertThat(within.together())
                .isEqualTo(whole.together().stream()
                        .filter(each -> each.a() >= part.a()
                                && each.b() >= part.b()
                                && each.aEnd() <= part.aEnd()
                                && each.bEnd() <= part.bEnd())
                        .map(each -> new Stretch(
                                each.a() - part.a(),
                                each.aEnd() - part.a(),
                                each.b() - part.b(),
                                each.bEnd() - part.b()))
                        .toList());
    }

    @Provide
    Arbitrary<Stretch> part() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ROWS - 1),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, COLUMNS - 1),
                        Arbitraries.integers().between(1, 6))
                .as((a, rows, b, columns) ->
                        new Stretch(a, Math.min(ROWS, a + rows), b, Math.min(COLUMNS, b + columns)));
    }

    @Provide
    Arbitrary<List<Stretch>> stretches() {
        return part().list().ofMaxSize(6);
    }
}
