package org.diptych.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that somebody wrote by hand, or that was damaged, is read as far as it makes sense. */
class SettingsLinesTest {

    private static SettingsLines of(String name, String value) {
        Properties lines = new Properties();
        lines.setProperty(name, value);
        return new SettingsLines(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 1.5",
        "' 2 ', 2",
        "-3, -3",
        "huge, 7",
        "'', 7",
        "NaN, 7",
        "Infinity, 7",
        "1e999, 7",
        "'1,5', 7",
    })
    void aNumberThatIsNoneCountsAsNotSaid(String said, double read) {
        assertThat(of("n", said).number("n", 7)).isEqualTo(read);
        assertThat(of("other", said).number("n", 7)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "-1, 50", "101, 50", "x, 50"})
    void aNumberOutsideOfItsBoundsCountsAsNotSaid(String said, double read) {
        assertThat(of("n", said).number("n", 50, 0, 100)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "false, false, false", "yes, false, true", "TRUE, false, true", "'', false, true"})
    void onlyTrueAndFalseAreAnswers(String said, boolean otherwiseNo, boolean otherwiseYes) {
        assertThat(of("a", said).yes("a", false)).isEqualTo(otherwiseNo);
        assertThat(of("a", said).yes("a", true)).isEqualTo(otherwiseYes);
    }

    @ParameterizedTest
    @CsvSource({"DARK, DARK", "dark, DARK", "purple, LIGHT", "'', LIGHT"})
    void aChoiceIsReadWhateverItsCase(String said, ThemeChoice read) {
        assertThat(of("theme", said).choice("theme", ThemeChoice.LIGHT)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "2000000000, 1000", "1e12, 1000", "many, 0"})
    void aListIsNeverLongerThanAnybodyHas(String said, int read) {
        assertThat(of("posts", said).count("posts")).isEqualTo(read);
    }

    @Test
    void whatBeginsWithANameIsReadByTheRest() {
        Properties lines = new Properties();
        lines.setProperty("shortcut.save", "Ctrl+S");
        lines.setProperty("shortcut.quit", "");
        lines.setProperty("shortcut.", "nothing");
        lines.setProperty("shortcuts", "no");
        assertThat(new SettingsLines(lines).all("shortcut.")).isEqualTo(Map.of("save", "Ctrl+S", "quit", ""));
    }
}
