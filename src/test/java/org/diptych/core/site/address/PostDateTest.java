package org.diptych.core.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The date of a post, in whatever way its front matter writes it. */
class PostDateTest {
    private static final LocalDateTime MOMENT = LocalDateTime.of(2025, 3, 4, 5, 6, 7);

    @Property
    void aMomentIsThatMomentInEachForm(@ForAll("moments") LocalDateTime moment, @ForAll("forms") String form) {
        assertThat(PostDate.parse(DateTimeFormatter.ofPattern(form).format(moment)))
                .contains(moment);
    }

    @Property
    void aZoneBehindItIsCountedOut(
            @ForAll("moments") LocalDateTime moment, @ForAll @IntRange(min = -1079, max = 1079) int minutes) {
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(minutes * 60);
        LocalDateTime expected =
                moment.atOffset(zone).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        String sign = minutes < 0 ? "-" : "+";
        int hours = Math.abs(minutes) / 60;
        int rest = Math.abs(minutes) % 60;

        for (String form : new String[] {"%s%02d:%02d", " %s%02d:%02d", "%s%02d%02d"}) {
            assertThat(PostDate.parse(moment.toString().replaceFirst("(T\\d\\d:\\d\\d)$", "$1:00")
                            + form.formatted(sign, hours, rest)))
                    .contains(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-3-4 5:06:07, 2025-03-04T05:06:07",
        "' 2025/03/04\t05:06 ', 2025-03-04T05:06:00",
        "2025-03-04, 2025-03-04T00:00:00",
        "2025-03-04t05:06:07.999Z, 2025-03-04T05:06:07",
        "2025-03-04T05:06:07+8, 2025-03-03T21:06:07",
        "2024-12-31 23:30:00 -01, 2025-01-01T00:30:00",
        "2024-02-29, 2024-02-29T00:00:00"
    })
    void whatAuthorsWriteIsRead(String written, LocalDateTime moment) {
        assertThat(PostDate.parse(written)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2025",
                "2025-03",
                "25-03-04",
                "2025-13-01",
                "2025-02-29",
                "2025-03-04 24:00",
                "2025-03-04 05",
                "2025-03-04T05:06:07+99:00",
                "2025-03-04 05:06:07 CST",
                "2025年3月4日",
                "２０２５-03-04"
            })
    void whatIsNoDateIsNone(String written) {
        assertThat(PostDate.parse(written)).isEmpty();
    }

    @Test
    void aZoneIsTheSitesOwnAndElseTheComputers() {
        assertThat(PostDate.seconds(MOMENT, "Asia/Shanghai"))
                .isEqualTo(MOMENT.minusHours(8).toEpochSecond(ZoneOffset.UTC));
        assertThat(PostDate.zone("")).isEqualTo(ZoneId.systemDefault());
        assertThat(PostDate.zone("Middle/Earth")).isEqualTo(ZoneId.systemDefault());
        assertThat(PostDate.zone("a b")).isEqualTo(ZoneId.systemDefault());
        assertThat(PostDate.zone("UTC").getRules()).isEqualTo(ZoneOffset.UTC.getRules());
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.longs()
                .between(-1_000_000_000L, 4_000_000_000L)
                .map(seconds -> LocalDateTime.ofEpochSecond(seconds - seconds % 60, 0, ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "uuuu-MM-dd HH:mm:ss",
                "uuuu-MM-dd'T'HH:mm:ss",
                "uuuu/M/d H:mm",
                "uuuu-MM-dd   HH:mm",
                "uuuu-MM-dd'T'HH:mm:ss.'000Z'");
    }
}
