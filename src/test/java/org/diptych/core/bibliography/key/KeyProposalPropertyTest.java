package org.diptych.core.bibliography.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkBuilder;
import org.diptych.core.bibliography.WorkDate;
import org.diptych.core.cite.Reference;
import org.diptych.core.cite.edit.KeyRule;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;

/** Whatever keys a post has and whatever is added to it, each key that is proposed can be cited and is nobody else's. */
class KeyProposalPropertyTest {

    @Property(tries = 500)
    void everyKeyCanBeCitedAndIsTheWorksAlone(
            @ForAll @Size(max = 4) List<@From("postKeys") String> postKeys,
            @ForAll @Size(min = 1, max = 8) List<@From("works") Work> works) {
        KeyProposal keys = new KeyProposal(references(postKeys));
        Set<String> taken = new HashSet<>(postKeys);

        for (Work work : works) {
            String key = keys.keep(work);
            assertThat(KeyRule.of(key, taken)).as(key).isEqualTo(KeyRule.FINE);
            taken.add(key);
        }
    }

    @Property(tries = 300)
    void aKeyOfTheFileIsKeptWhereItCanBe(@ForAll("works") Work work, @ForAll("plainKeys") String key) {
        Work keyed = new Work(key, 1, work.type(), work.fields(), work.people(), work.dates());

        assertThat(new KeyProposal(List.of()).keep(keyed)).isEqualTo(key);
        assertThat(new KeyProposal(references(List.of(key))).keep(keyed))
                .startsWith(key)
                .isNotEqualTo(key);
    }

    @Property(tries = 300)
    void whatIsProposedDependsOnTheWorkAndThePostAlone(
            @ForAll @Size(max = 3) List<@From("postKeys") String> postKeys, @ForAll("works") Work work) {
        assertThat(new KeyProposal(references(postKeys)).propose(work))
                .isEqualTo(new KeyProposal(references(postKeys)).propose(work));
    }

    @Test
    void manyWorksOfOneAuthorAndYearGetLettersAndThenNumbers() {
        KeyProposal keys = new KeyProposal(references(List.of("ash2001")));
        Work work = work("Ash", "Corin", "", "2001");
        List<String> proposed = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            proposed.add(keys.propose(work));
        }

        assertThat(proposed).doesNotHaveDuplicates().startsWith("ash2001b", "ash2001c");
        assertThat(proposed.get(24)).isEqualTo("ash2001z");
        assertThat(proposed).allMatch(key -> KeyRule.of(key, Set.of()) == KeyRule.FINE);
    }

    private static List<Reference> references(List<String> keys) {
        return keys.stream()
                .map(key ->
                        new Reference(1, key, "Ash, C. (2001). Slow tides.", new TextRange(0, 9), new TextRange(1, 2)))
                .toList();
    }

    private static Work work(String family, String given, String title, String year) {
        return new WorkBuilder("", 1, "book")
                .field("title", title)
                .people("author", family.isEmpty() ? List.of() : List.of(PersonName.of(family, given)))
                .date("issued", WorkDate.words(year))
                .build();
    }

    @Provide
    Arbitrary<Work> works() {
        return Combinators.combine(
                        Arbitraries.of(
                                "", "Ash", "Müller", "欧阳修", "van der Meer", "김", "🌊", "Иванов", "O’Neil & Sons"),
                        Arbitraries.of("", "Slow Tides", "清代日晷的制作", "🌊🌊", "C++: A Tour", "…", "مقدمة", "of the"),
                        Arbitraries.of("", "2001", "1999", "in press"))
                .as((family, title, year) -> work(family, "", title, year));
    }

    @Provide
    Arbitrary<String> postKeys() {
        return Arbitraries.of(
                "ash2001",
                "ash.2001",
                "ash:2001",
                "Ash+2001",
                "slow/tides",
                "ash~2001~slow",
                "slow_tides",
                "ash-2001",
                "李2001");
    }

    @Provide
    Arbitrary<String> plainKeys() {
        return Arbitraries.of("ash2001", "a", "A_b-c", "1999", "slow_tides");
    }
}
