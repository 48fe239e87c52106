package org.diptych.ui.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.shared.Mouse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("window")
class DateFieldsWindowTest {
    private static final String DAY = "Date: day";
    private static final String TIME = "Date: time";

    @ParameterizedTest
    @CsvSource({
        "2026-2-3,              2026-02-03 12:36:43",
        "2026/02/03,            2026-02-03 12:36:43",
        "2026年2月3日,           2026-02-03 12:36:43",
        "２０２６－０２－０３,      2026-02-03 12:36:43",
        "2026-02-03 08:05:00,   2026-02-03 08:05:00",
        "2026-02-03T08:05:00Z,  2026-02-03T08:05:00Z",
    })
    void aDayIsTypedAsItComesAndWrittenAsTheOneBefore(String typed, String written) {
        try (FormFixture form = new FormFixture("date: 2026-01-21 12:36:43 # long ago")) {
            form.type(DAY, typed).leave();

            assertThat(form.text()).isEqualTo("date: " + written + " # long ago");
            assertThat(form.field(DAY).getText()).isEqualTo("2026-02-03");
            assertThat(form.notes()).isEmpty();
        }
    }

    @Test
    void whatIsTypedLetterByLetterIsOneStepAndStaysUnderTheCaret() {
        try (FormFixture form = new FormFixture("date: 2026-01-21 12:36:43")) {
            for (String typed : List.of("", "2", "2026-", "2026-1", "2026-1-2", "2026-1-29")) {
                form.type(DAY, typed);
                assertThat(form.field(DAY).getText()).isEqualTo(typed);
            }
            for (String typed : List.of("12:36:4", "12:3", "12", "9:", "9:30")) {
                form.type(TIME, typed);
                assertThat(form.field(TIME).getText()).isEqualTo(typed);
            }
            form.leave();
            assertThat(form.text()).isEqualTo("date: 2026-01-29 09:30:00");
            assertThat(form.field(TIME).getText()).isEqualTo("09:30:00");

            form.undo();
            assertThat(form.text()).isEqualTo("date: 2026-01-29 12:36:43");
            form.undo();
            assertThat(form.text()).isEqualTo("date: 2026-01-21 12:36:43");
            assertThat(form.field(DAY).getText()).isEqualTo("2026-01-21");
        }
    }

    @Test
    void whatIsNoDateStaysAsTypedAndSaysSoUntilItIsPutBack() {
        try (FormFixture form = new FormFixture("date: 2026-01-21 12:36:43")) {
            form.type(DAY, "next Monday");
            assertThat(form.notes()).isEmpty();
            form.type(TIME, "25:99").leave();

            assertThat(form.text()).isEqualTo("date: 2026-01-21 12:36:43");
            assertThat(form.field(DAY).getText()).isEqualTo("next Monday");
            assertThat(form.notes()).containsExactly("“next Monday” is not a valid date. Write it like 2026-01-31.");
            assertThat(form.field(DAY).getAccessibleHelp())
                    .isEqualTo(form.notes().get(0));

            form.type(DAY, "2026-01-22").leave();
            assertThat(form.notes()).containsExactly("“25:99” is not a valid time. Write it like 09:30 or 09:30:15.");
            assertThat(form.field(TIME).getText()).isEqualTo("25:99");
            form.fire(() -> form.button("Revert"));
            assertThat(form.notes()).isEmpty();
            assertThat(form.field(TIME).getText()).isEqualTo("12:36:43");
            assertThat(form.text()).isEqualTo("date: 2026-01-22 12:36:43");
        }
    }

    @Test
    void theCalendarOpensByKeyAndTakesADayByMouseOrKey() {
        try (FormFixture form = new FormFixture("date: 2026/1/21 8:30\ntitle: x")) {
            Calendar calendar = form.calendar("Date: calendar");
            form.press(form.field(DAY), KeyCode.DOWN, true);
            assertThat(FxThread.call(calendar::isShowing)).isTrue();
            for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER)) {
                form.press(form.focused(), key);
            }
            assertThat(form.text()).isEqualTo("date: 2026/2/4 8:30\ntitle: x");
            assertThat(FxThread.call(calendar::isShowing)).isFalse();

            form.press(form.field(DAY), KeyCode.F4);
            Node day = dayCell("24");
            FxThread.run(() -> Mouse.click(day));
            form.leave();
            assertThat(form.text()).isEqualTo("date: 2026/2/24 8:30\ntitle: x");
            assertThat(form.field(DAY).getText()).isEqualTo("2026-02-24");
            assertThat(FxThread.call(calendar::getValue)).isEqualTo(LocalDate.of(2026, 2, 24));
        }
    }

    @Test
    void theZoneIsTheSitesUnlessTheDateNamesItsOwn() {
        try (FormFixture form = new FormFixture("date: 2026-01-21 12:36:43\nupdated: 2026-01-21 12:36:43 +02:00")) {
            assertThat(form.labels()).contains("Shanghai", "UTC+02:00");
            FxThread.run(() -> form.zone.set(ZoneId.of("Europe/Berlin")));
            assertThat(form.labels()).contains("Berlin", "UTC+02:00").doesNotContain("Shanghai");

            form.type("Updated: time", "13:00").leave();
            assertThat(form.text()).endsWith("updated: 2026-01-21 13:00:00 +02:00");
        }
    }

    @Test
    void anInputMethodComposesATimeWithoutAnythingBeingWritten() {
        try (FormFixture form = new FormFixture("date: 2026-01-21 12:36:43")) {
            form.type(TIME, "").compose(TIME, "9:30", "");
            assertThat(form.text()).isEqualTo("date: 2026-01-21 12:36:43");
            form.compose(TIME, "", "9：30");
            assertThat(form.text()).isEqualTo("date: 2026-01-21 09:30:00");
        }
    }

    @Test
    void anEmptyDayTakesTheDateAwayOnceItIsLeftAndAMissingOneComesWithItsDay() {
        try (FormFixture form = new FormFixture("title: x\ndate: 2026-01-21 12:36:43\nupdated: soon")) {
            form.type(DAY, "");
            assertThat(form.text()).contains("12:36:43");
            form.leave();
            assertThat(form.text()).isEqualTo("title: x\ndate: \nupdated: soon");
            assertThat(form.labels()).contains("not a date Hexo can read");

            form.type(DAY, "2026-05-06")
                    .leave()
                    .type("Updated: day", "2026-05-07")
                    .leave();
            assertThat(form.text()).isEqualTo("title: x\ndate: 2026-05-06 00:00:00\nupdated: \"2026-05-07 00:00:00\"");
        }
    }

    private static Node dayCell(String day) {
        return FxThread.call(() -> popup().getScene().getRoot().lookupAll(".day-cell").stream()
                .filter(cell -> day.equals(((Labeled) cell).getText())
                        && !cell.getStyleClass().contains("previous-month")
                        && !cell.getStyleClass().contains("next-month"))
                .findFirst()
                .orElseThrow());
    }

    private static Window popup() {
        return FxThread.call(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .findFirst()
                .orElseThrow());
    }
}
