package org.diptych.core.bibliography.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.WorkDate;
import org.diptych.core.bibliography.bibtex.BibtexReader;
import org.diptych.core.bibliography.csljson.CslJsonReader;
import org.diptych.core.bibliography.ris.RisReader;
import org.diptych.core.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date that no calendar has costs itself, but for its year, and is named by its line. */
class BadDatesTest {

    @ParameterizedTest
    @CsvSource({
        "date={2020-13-45}, 2020, 2020-13-45",
        "date={2020-13}, 2020, 2020-13",
        "date={2021-02-29}, 2021, 2021-02-29",
        "date={2020-05-01/2019-01-01}, 2020, 2020-05-01/2019-01-01",
        "date={2020-13-45/2021}, 2020, 2020-13-45/2021",
        "date={1900/2000/2010}, 1900, 1900/2000/2010",
        "date={99999}, '', 99999",
        "date={0000}, '', 0000",
        "'year={2020}, month={foo}', 2020, foo",
        "'year={2020}, month={13}', 2020, 13",
        "'year={2020}, month={feb}, day={31}', 2020, 2020-2-31",
    })
    void ofBibtex(String fields, String year, String named) {
        ReadWorks read = BibtexReader.read("@book{a,\n title={T},\n" + fields.replace("}, ", "},\n") + "}");

        assertThat(issued(read).year()).isEqualTo(year);
        assertThat(issued(read).parts().size()).isEqualTo(year.isEmpty() ? 0 : 1);
        int line = 3 + (int) fields.chars().filter(c -> c == '=').count() - 1;
        assertThat(read.faults()).containsExactly(new Fault(line, Fault.Kind.NO_DATE, named));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in press",
                "n.d.",
                "forthcoming",
                "2020a",
                "2020",
                "2020-21",
                "2020-00-00",
                "2020~",
                "201X",
                "-0044",
                "2020-05-01/2021-01-01",
                "2019/2020-05",
                "2019/..",
                "/2020",
                "12 May 2020",
                "2020-12-25T10:00:00"
            })
    void whatIsADateOrWordsIsNotNamed(String written) {
        ReadWorks read = BibtexReader.read("@book{a, title={T}, date={" + written + "}}");

        assertThat(read.faults()).isEmpty();
        assertThat(read.works().get(0).dates()).containsKey("issued");
    }

    @Test
    void aSpanOfDaysHasItsEnd() {
        ReadWorks read = BibtexReader.read("@book{a, title={T}, date={2020-05-01/2021-01-03}}");

        assertThat(issued(read).endParts()).containsExactly(2021, 1, 3);
    }

    @Test
    void aSeasonForAMonthIsRead() {
        ReadWorks read = BibtexReader.read("@book{a, title={T}, year={2020}, month={Spring}}");

        assertThat(issued(read).season()).isEqualTo(1);
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void aBadDateOfAccessOrOrigin() {
        ReadWorks read =
                BibtexReader.read("@book{a, title={T}, date={2020},\nurldate={2021-99-99},\norigdate={19xx-40}}");

        assertThat(read.faults())
                .containsExactly(
                        new Fault(2, Fault.Kind.NO_DATE, "2021-99-99"), new Fault(3, Fault.Kind.NO_DATE, "19xx-40"));
        assertThat(read.works().get(0).dates()).doesNotContainKey("original-date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"date-parts\":[[2020,13,45]]}; 2020; [2020,13,45]",
                "{\"date-parts\":[[2020,2,30]]}; 2020; [2020,2,30]",
                "{\"date-parts\":[[2020.5]]}; 2020; [2020.5]",
                "{\"date-parts\":[[99999999999]]}; ''; [99999999999]",
                "{\"date-parts\":[[2020],[2019]]}; 2020; [2020]",
                "\"2020-13-01\"; 2020; 2020-13-01",
            })
    void ofCslJson(String issued, String year, String named) {
        ReadWorks read = CslJsonReader.read("[{\"id\":\"a\",\n\"title\":\"T\",\n\"issued\":" + issued + "}]");

        assertThat(read.works()).hasSize(1);
        assertThat(issued(read).year()).isEqualTo(year);
        assertThat(read.faults()).containsExactly(new Fault(3, Fault.Kind.NO_DATE, named));
    }

    @Test
    void ofRis() {
        ReadWorks read = RisReader.read("TY  - JOUR\nTI  - T\nPY  - 2020\nDA  - 2020/02/30\nY2  - 2021/99/99\nER  - ");

        assertThat(issued(read).parts()).containsExactly(2020);
        assertThat(read.works().get(0).dates().get("accessed").parts()).containsExactly(2021);
        assertThat(read.faults())
                .containsExactlyInAnyOrder(
                        new Fault(4, Fault.Kind.NO_DATE, "2020/02/30"), new Fault(5, Fault.Kind.NO_DATE, "2021/99/99"));
    }

    @Test
    void aWorkInPressIsInPressInRisToo() {
        ReadWorks read = RisReader.read("TY  - JOUR\nTI  - T\nPY  - In Press\nER  - ");

        assertThat(issued(read).words()).isEqualTo("In Press");
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void itsSentenceNamesIt() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(Messages.of("bibliography", locale).get("fault.no-date", "2020-13-45"))
                    .contains("2020-13-45");
        }
    }

    private static WorkDate issued(ReadWorks read) {
        return read.works().get(0).dates().getOrDefault("issued", WorkDate.words(""));
    }
}
