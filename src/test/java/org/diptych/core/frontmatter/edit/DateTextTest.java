package org.diptych.core.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "2025-05-21 12:36:43,2026-11-03 12:36:43,2025-05-21 09:05:00",
        "2025-05-21,2026-11-03,2025-05-21 09:05:00",
        "2025/5/1 8:30,2026/11/3 8:30,2025/5/1 9:05",
        "2025-05-21T12:36:43Z,2026-11-03T12:36:43Z,2025-05-21T09:05:00Z",
        "2025-05-21 12:36:43 +08:00,2026-11-03 12:36:43 +08:00,2025-05-21 09:05:00 +08:00"
    })
    void dayAndTimeChangeAndTheRestStaysAsItIsWritten(String written, String otherDay, String otherTime) {
        DateText date = DateText.of(written).orElseThrow();

        assertThat(date.text()).isEqualTo(written);
        assertThat(date.with(LocalDate.of(2026, 11, 3)).text()).isEqualTo(otherDay);
        assertThat(date.with(LocalTime.of(9, 5)).text()).isEqualTo(otherTime);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2025-02-30", "2025-05-21 25:00", "2025-05/21", "05-21-2025"})
    void whatIsNoDateIsNone(String written) {
        assertThat(DateText.of(written)).isEmpty();
    }

    @Test
    void aNewDateIsWrittenAsHexoWritesIt() {
        assertThat(DateText.of(LocalDate.of(2026, 1, 2), LocalTime.of(3, 4, 5)).text())
                .isEqualTo("2026-01-02 03:04:05");
    }
}
