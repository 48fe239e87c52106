package org.diptych.core.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** A date means the same in whatever way a file writes it, and nothing that is written is too odd to be read. */
class WorkDatePropertyTest {
    private static final List<String> FORMS = List.of(
            "uuuu-MM-dd",
            "uuuu-M-d",
            "uuuu/MM/dd",
            "uuuu.MM.dd",
            "uuuu-MM-dd'T'HH:mm:ss'Z'",
            "d MMMM uuuu",
            "MMMM d, uuuu",
            "MMM. d, uuuu",
            "d MMM uuuu",
            "uuuu 年 M 月 d 日",
            "uuuu年M月d号",
            "'Retrieved' MMMM d, uuuu",
            "'[Accessed on' d MMMM uuuu']'");

    @Property
    void aDayIsThatDayInEachForm(@ForAll("days") LocalDate day, @ForAll("forms") String form) {
        String written = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day.atTime(9, 8, 7));

        assertThat(WorkDate.read(written))
                .as(written)
                .isEqualTo(WorkDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    @Property
    void aMonthIsThatMonthWithoutItsDay(@ForAll("days") LocalDate day) {
        Month month = day.getMonth();
        WorkDate expected = WorkDate.of(day.getYear(), month.getValue());

        for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
            String name = month.getDisplayName(style, Locale.ENGLISH);
            assertThat(WorkDate.read(name + " " + day.getYear())).isEqualTo(expected);
            assertThat(WorkDate.read(name.toUpperCase(Locale.ROOT) + ", " + day.getYear()))
                    .isEqualTo(expected);
        }
        assertThat(WorkDate.read(day.getYear() + "年" + month.getValue() + "月")).isEqualTo(expected);
        assertThat(WorkDate.read(day.getYear() + "-" + month.getValue() + "-00").parts())
                .isEqualTo(expected.parts());
    }

    @Property
    void aSpanBeginsAndEndsWithItsDays(
            @ForAll("days") LocalDate first, @ForAll("days") LocalDate last, @ForAll("dashes") String dash) {
        WorkDate span = WorkDate.read(first + dash + last);

        assertThat(span.parts()).isEqualTo(WorkDate.read(first.toString()).parts());
        assertThat(span.endParts()).isEqualTo(WorkDate.read(last.toString()).parts());
        assertThat(FileDates.endsBeforeItBegins(span)).isEqualTo(last.isBefore(first));
    }

    @Property
    void aSignOfDoubtChangesNothingElse(@ForAll("days") LocalDate day, @ForAll("doubts") String doubt) {
        WorkDate sure = WorkDate.read(String.valueOf(day.getYear()));

        WorkDate doubtful = WorkDate.read(doubt.formatted(day.getYear()));

        assertThat(sure.doubtful()).isFalse();
        assertThat(doubtful).isEqualTo(sure.asDoubtful());
    }

    @Property
    void onlyTheYearIsLeftOfTheYearOnly(@ForAll("days") LocalDate day) {
        WorkDate only = WorkDate.read(day + "/" + day.plusYears(1)).yearOnly();

        assertThat(only).isEqualTo(WorkDate.of(day.getYear()));
        assertThat(only.yearOnly()).isEqualTo(only);
        assertThat(only.year()).isEqualTo(String.valueOf(day.getYear()));
    }

    @Property(tries = 3000)
    void whatIsNoDateIsTheWordsThatWereWritten(
            @ForAll
                    @Chars({
                        '0', '1', '2', '9', '-', '/', '.', ' ', '~', '?', 'X', 'T', '年', '月', '日', '春', 'm', 'y', '–',
                        '['
                    })
                    @StringLength(max = 14)
                    String written) {
        WorkDate date = WorkDate.read(written);

        assertThat(date.parts()).hasSizeLessThanOrEqualTo(3);
        assertThat(date.parts().isEmpty() || date.words().isEmpty()).isTrue();
        assertThat(WorkDate.read(" " + written + "\t")).isEqualTo(date);
        if (date.parts().isEmpty() && date.words().isEmpty()) {
            assertThat(written).isBlank();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(1500, 2090),
                        Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("/", " / ", "--", " – ", "—");
    }

    @Provide
    Arbitrary<String> doubts() {
        return Arbitraries.of("%d~", "%d?", "%d%%", "c. %d", "ca. %d", "circa %d", "About %d", "约 %d", "约%d");
    }
}
