package org.diptych.core.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates that are more than a day: seasons, decades, spans of time, and what no calendar has. */
class WorkDateTest {

    @ParameterizedTest
    @CsvSource({
        "Spring 2017, 1",
        "2017-22, 2",
        "autumn 2017, 3",
        "'Fall, 2017', 3",
        "Winter 2017, 4",
        "2017-24, 4",
        "2017 春, 1",
        "冬 2017, 4"
    })
    void aSeasonStandsInItsYear(String written, int season) {
        WorkDate date = WorkDate.read(written);

        assertThat(date.season()).isEqualTo(season);
        assertThat(date.parts()).containsExactly(2017);
    }

    @ParameterizedTest
    @CsvSource({"199X, 1990s", "19XX, 1900s", "201u, 2010s", "187x, 1870s"})
    void aDecadeIsNamedAsOne(String written, String words) {
        assertThat(WorkDate.read(written)).isEqualTo(WorkDate.words(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015/..", "2015-", "2015/open", "2015 – present", "2015--"})
    void whatHasNoEndYetIsOpen(String written) {
        WorkDate date = WorkDate.read(written);

        assertThat(date.parts()).containsExactly(2015);
        assertThat(date.endParts()).isEqualTo(WorkDate.OPEN);
        assertThat(FileDates.endsBeforeItBegins(date)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "May/June 2017, 5, 6",
        "Nov.–Dec. 2017, 11, 12",
        "September-October 2017, 9, 10",
    })
    void twoMonthsAreTheSpanBetweenThem(String written, int first, int last) {
        WorkDate date = WorkDate.read(written);

        assertThat(date.parts()).containsExactly(2017, first);
        assertThat(date.endParts()).containsExactly(2017, last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in press",
                "n.d.",
                "31 June 2020 or so",
                "Michaelmas term 2020",
                "30",
                "May",
                "the 12th of Never",
                "民国二十五年"
            })
    void whatHasAWordTooManyStaysAsItIsWritten(String written) {
        WorkDate date = WorkDate.read(written);

        assertThat(date.parts().size() < 2).isTrue();
        assertThat(date.words().isEmpty() ? date.year() : date.words()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "in press 2021, 2021",
        "'reprinted 1987, 1990', 1987",
        "vol. 12345, ''",
        "1066 and all that, ''",
        "12345678, ''"
    })
    void wordsStillNameTheirYear(String words, String year) {
        assertThat(WorkDate.words(words).year()).isEqualTo(year);
    }

    @Test
    void aDateEndsWhereTheCalendarDoes() {
        assertThat(WorkDate.of(2023, 2, 29).parts()).containsExactly(2023, 2);
        assertThat(WorkDate.of(2024, 2, 29).parts()).containsExactly(2024, 2, 29);
        assertThat(WorkDate.of(1900, 2, 29).parts()).containsExactly(1900, 2);
        assertThat(WorkDate.of(2024, 0, 5).parts()).containsExactly(2024);
        assertThat(WorkDate.of(0, 5).parts()).isEmpty();
        assertThat(new WorkDate(List.of(2020, 5, 1, 9), List.of(2020, 6, 31), "").endParts())
                .containsExactly(2020, 6);
    }

    @Test
    void aSpanIsHeldAgainstAsMuchAsBothOfItsEndsSay() {
        WorkDate may = WorkDate.of(2020, 5);

        assertThat(FileDates.endsBeforeItBegins(may.until(List.of(2020)))).isFalse();
        assertThat(FileDates.endsBeforeItBegins(may.until(List.of(2020, 5, 1)))).isFalse();
        assertThat(FileDates.endsBeforeItBegins(may.until(List.of(2020, 4, 30))))
                .isTrue();
        assertThat(FileDates.endsBeforeItBegins(may.until(List.of(2019, 12)))).isTrue();
    }
}
