package org.diptych.core.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.diptych.core.bibliography.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of names is its names, whatever letters they are made of and however the list is typed. */
class BibtexNamesPropertyTest {

    @Property
    void aListIsEachOfItsNames(
            @ForAll @Size(min = 1, max = 6) List<@net.jqwik.api.From("names") String> names,
            @ForAll("ands") String and) {
        List<PersonName> each =
                names.stream().flatMap(name -> BibtexNames.of(name).stream()).toList();

        assertThat(BibtexNames.of(String.join(and, names))).isEqualTo(each).hasSameSizeAs(names);
    }

    @Property
    void theFamilyNameMayComeFirst(
            @ForAll("words") String given, @ForAll("words") String family, @ForAll("blanks") String blank) {
        PersonName expected = PersonName.of(family, given);

        assertThat(BibtexNames.of(given + blank + family)).containsExactly(expected);
        assertThat(BibtexNames.of(family + "," + blank + given)).containsExactly(expected);
        assertThat(BibtexNames.of(family + blank + "," + given)).containsExactly(expected);
    }

    @Property
    void smallWordsBeforeTheFamilyNameBelongToIt(
            @ForAll("words") String given, @ForAll("particles") String particle, @ForAll("words") String family) {
        PersonName expected = PersonName.of(family, given, particle, "");

        assertThat(BibtexNames.of(given + " " + particle + " " + family)).containsExactly(expected);
        assertThat(BibtexNames.of(particle + " " + family + ", " + given)).containsExactly(expected);
        assertThat(BibtexNames.of(particle + " " + family + ", Jr., " + given))
                .containsExactly(PersonName.of(family, given, particle, "Jr."));
    }

    @Property
    void whatStandsInBracesIsOneName(@ForAll @Size(min = 1, max = 4) List<@net.jqwik.api.From("words") String> words) {
        String body = String.join(" and ", words);

        assertThat(BibtexNames.of("{" + body + "}")).containsExactly(PersonName.whole(body));
        assertThat(BibtexNames.of("{{" + body + "}} and Ash, Corin"))
                .containsExactly(PersonName.whole(body), PersonName.of("Ash", "Corin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "and", " and ", "and and and", "\n"})
    void whereNobodyIsNamedNobodyIs(String tex) {
        assertThat(BibtexNames.of(tex)).allMatch(name -> name.family().equals("and"));
    }

    @Test
    void namesThatHoldTheWordAreNotCutByIt() {
        assertThat(BibtexNames.of("Anderson, Brand and Rolland, Andrea and Sand and Wandand, A."))
                .extracting(PersonName::family)
                .containsExactly("Anderson", "Rolland", "Sand", "Wandand");
    }

    @Test
    void aTieIsABlankAndAnAccentIsNot() {
        assertThat(BibtexNames.of("Joost~van~der~Meer and Nu{\\~n}ez, Ana and Nu\\~nez, Ana"))
                .containsExactly(
                        PersonName.of("Meer", "Joost", "van der", ""),
                        PersonName.of("Nuñez", "Ana"),
                        PersonName.of("Nuñez", "Ana"));
    }

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(
                        words(), words(), Arbitraries.of("%2$s, %1$s", "%1$s %2$s", "%1$s von %2$s", "{%1$s %2$s}"))
                .as((given, family, form) -> form.formatted(given, family));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                "Ash",
                "Özgür",
                "İnalcık",
                "İbrahim",
                "Ünal",
                "Şahin",
                "Ǆordan",
                "Straße",
                "O'Brien",
                "Łukasz",
                "Νίκος",
                "Anna-Ida");
    }

    @Provide
    Arbitrary<String> particles() {
        return Arbitraries.of("von", "van der", "de la", "zu", "al", "ter", "dos", "von und zu");
    }

    @Provide
    Arbitrary<String> ands() {
        return Arbitraries.of(" and ", " AND ", "\n  and\n  ", "\tAnd\t", " and and ", "\r\nand ");
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of(" ", "  ", "\n", "\t ", "\r\n    ");
    }
}
