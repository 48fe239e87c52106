package org.diptych.core.bibliography.csljson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.OnlyWork;
import org.diptych.core.bibliography.PersonName;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.WorkDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items of CSL-JSON, wherever they stand and however each program writes what they say. */
class CslJsonItemsTest {

    @Property(tries = 300)
    void aListIsItsItemsWhateverBracesTheirTextsHold(
            @ForAll @Size(min = 1, max = 5) List<@From("items") String> items, @ForAll("commas") String comma) {
        List<String> titles = items.stream()
                .map(item -> CslJsonReader.read(item).works().get(0).title())
                .toList();

        for (String around :
                List.of("[%s]", "{\"items\": [%s]}", "{\"version\": {\"a\": 1}, \"items\":\n[%s], \"more\": {}}")) {
            ReadWorks read = CslJsonReader.read(around.formatted(String.join(comma, items)));
            assertThat(read.faults()).isEmpty();
            assertThat(read.works()).extracting(Work::title).isEqualTo(titles);
        }
    }

    @Property(tries = 300)
    void anItemThatIsTornIsNamedByItsLineAndCostsNoOtherThatBeginsALine(
            @ForAll("items") String torn, @ForAll("items") String whole, @ForAll @IntRange(max = 99) int percent) {
        String cut = torn.substring(0, 1 + percent * (torn.length() - 2) / 100);
        String title = CslJsonReader.read(whole).works().get(0).title();

        ReadWorks read = CslJsonReader.read("[\n" + whole.replace("\n", "") + ",\n" + cut + ",\n" + whole + "\n]");

        assertThat(read.works()).extracting(Work::title).containsExactly(title, title);
        assertThat(read.faults())
                .extracting(Fault::line)
                .isNotEmpty()
                .allMatch(line -> line == 3 || line == 4 && cut.contains("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{\"family\": \"Ash\", \"given\": \"Corin\"}] | Ash, Corin",
                "{\"family\": \"Ash\", \"given\": \"Corin\"} | Ash, Corin",
                "[\"Corin Ash\"] | Ash, Corin",
                "\"Corin Ash\" | Ash, Corin",
                "[{\"family\": \"欧阳\", \"given\": \"修\"}] | 欧阳修",
                "[{\"literal\": \"Harbour Office\"}] | Harbour Office",
                "[{\"name\": \"Harbour Office\"}] | Harbour Office",
                "[{\"given\": \"Plato\"}] | Plato",
                "[{\"family\": \"Ash\", \"given\": null}] | Ash",
            })
    void namesAreReadInEveryForm(String author, String name) {
        PersonName maker =
                only("{\"title\": \"T\", \"author\": " + author + "}").makers().get(0);

        assertThat(maker.given().isEmpty() ? maker.family() : maker.family() + ", " + maker.given())
                .isEqualTo(name);
    }

    @Test
    void bothKindsOfParticlesAreWrittenWithTheName() {
        PersonName name = only("{\"title\": \"T\", \"author\": [{\"family\": \"Meer\", \"given\": \"Joost\","
                        + " \"dropping-particle\": \"van\", \"non-dropping-particle\": \"der\", \"suffix\": \"Jr.\"}]}")
                .makers()
                .get(0);

        assertThat(name).isEqualTo(PersonName.of("Meer", "Joost", "van der", "Jr."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"date-parts\": [[2020, 5, 6]]}",
                "{\"date-parts\": [[\"2020\", \"5\", \"06\"]]}",
                "{\"date-parts\": [2020, 5, 6]}",
                "{\"raw\": \"2020-05-06\"}",
                "\"6 May 2020\"",
                "{\"date-parts\": [[2020, 5, 6]], \"literal\": \"spring\"}",
                "{\"date-parts\": [[\"\"]], \"raw\": \"May 6, 2020\"}"
            })
    void datesAreReadInEveryForm(String issued) {
        assertThat(only("{\"title\": \"T\", \"issued\": " + issued + "}").dates())
                .containsEntry("issued", WorkDate.of(2020, 5, 6));
    }

    @ParameterizedTest
    @CsvSource({"\"spring\", 1", "2, 2", "\"Fall\", 3", "\"autumn\", 3", "\"4\", 4", "\"monsoon\", 0", "7, 0"})
    void seasonsAreReadInEveryForm(String season, int number) {
        WorkDate date = only("{\"title\": \"T\", \"issued\": {\"date-parts\": [[2020]], \"season\": " + season + "}}")
                .dates()
                .get("issued");

        assertThat(date.season()).isEqualTo(number);
        assertThat(date.parts()).containsExactly(2020);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "1, true", "\"yes\", true", "false, false", "0, false", "\"\", false", "null, false"})
    void whatIsSaidToBeAboutThenIsDoubtful(String circa, boolean doubtful) {
        WorkDate date = only("{\"title\": \"T\", \"issued\": {\"date-parts\": [[1868]], \"circa\": " + circa + "}}")
                .dates()
                .get("issued");

        assertThat(date.doubtful()).isEqualTo(doubtful);
    }

    @Test
    void aKeyOfTheAuthorsOwnCountsBeforeTheNumberOfTheProgram() {
        assertThat(only("{\"id\": \"http://zotero.org/1/items/X\", \"citation-key\": \"ash2001\", \"title\": \"T\"}")
                        .key())
                .isEqualTo("ash2001");
        assertThat(only("{\"id\": 17, \"title\": \"T\"}").key()).isEqualTo("17");
    }

    private static Work only(String item) {
        return OnlyWork.of(CslJsonReader.read(item));
    }

    @Provide
    Arbitrary<String> items() {
        return Arbitraries.of(
                        "Slow tides",
                        "a } b { c",
                        "[x], {y}",
                        "quote \\\" }",
                        "back\\\\",
                        "清代日晷：“影”",
                        "🌊 \\u0041",
                        "// no comment")
                .map(title -> "{\"id\": \"a\", \"type\": \"book\",\n \"title\": \"" + title
                        + "\", \"author\": [{\"family\": \"Ash\"}]}");
    }

    @Provide
    Arbitrary<String> commas() {
        return Arbitraries.of(",", ",\n", "\n,\n\n ", " , ");
    }
}
