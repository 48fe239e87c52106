package org.diptych.core.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a date is written, it is shown as it is written, and choosing another day changes the day alone. */
class WrittenDatesPropertyTest {
    @Property(tries = 1000)
    void aDateThatIsReadIsWrittenAsItWas(@ForAll("days") String day, @ForAll("times") String time) {
        assertThat(DateText.of(day + time).orElseThrow().text()).isEqualTo(day + time);
    }

    @Property(tries = 1000)
    void anotherDayLeavesWhatFollowsTheDayAsItIsWritten(
            @ForAll("days") String day,
            @ForAll("times") String time,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int of) {
        LocalDate wanted = LocalDate.of(2031, month, of);

        DateText now = DateText.of(day + time).orElseThrow().with(wanted);

        assertThat(now.text()).endsWith(time);
        assertThat(DateText.of(now.text()).map(DateText::date)).contains(wanted);
    }

    @Property(tries = 1000)
    void anotherTimeLeavesTheDayAndTheZoneAsTheyAreWritten(
            @ForAll("days") String day,
            @ForAll("times") String time,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 59) int minute,
            @ForAll @IntRange(max = 59) int second) {
        DateText was = DateText.of(day + time).orElseThrow();

        DateText now = was.with(LocalTime.of(hour, minute, second));

        assertThat(now.text()).startsWith(day).endsWith(was.zone());
        assertThat(DateText.of(now.text()).flatMap(DateText::time)).contains(LocalTime.of(hour, minute, second));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-21 12:36:43 Z, +00:00",
        "2025-05-21 12:36:43 +8, +08:00",
        "2025-05-21 12:36:43 +0530, +05:30",
        "2025-05-21T12:36:43-03:30, -03:30",
        "2025-05-21 12:36:43 -11, -11:00",
    })
    void aZoneIsAsFarFromGreenwichAsItSays(String written, String offset) {
        assertThat(DateText.of(written).orElseThrow().offset()).contains(ZoneOffset.of(offset));
    }

    @Provide
    Arbitrary<String> days() {
        Arbitrary<String> separators = Arbitraries.of("-", "/", ".");
        Arbitrary<String> months = Arbitraries.of("1", "01", "9", "10", "12");
        Arbitrary<String> ofMonth = Arbitraries.of("1", "01", "9", "10", "28");
        return Combinators.combine(separators, months, ofMonth)
                .as((separator, month, day) -> "2025" + separator + month + separator + day);
    }

    @Provide
    Arbitrary<String> times() {
        Arbitrary<String> gaps = Arbitraries.of(" ", "T", "t", "  ");
        Arbitrary<String> hours = Arbitraries.of("0", "00", "8", "08", "23");
        Arbitrary<String> rests = Arbitraries.of(":00", ":05:09", ":36:43.123", ":36:43.000", ":59:59.5");
        Arbitrary<String> zones = Arbitraries.of("", "Z", " +08:00", "-03", " +0530");
        return Arbitraries.oneOf(
                Arbitraries.just(""),
                Combinators.combine(gaps, hours, rests, zones).as((gap, hour, rest, zone) -> gap + hour + rest + zone));
    }
}
