package org.diptych.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.diptych.core.preview.own.OwnLook;
import org.diptych.core.preview.own.StyleSheet;
import org.diptych.desk.OneThread;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.settings.PageChoice;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.settings.Settings;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.settings.TextFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author's style sheet while they write it: read again with each save, and what of it is not taken is said. */
class OwnStyleTest {
    @TempDir
    Path folder;

    private final OneThread thread = new OneThread();
    private final Notices notices = new Notices();
    private SettingsModel settings;
    private OwnStyle style;
    private Path sheet;

    @BeforeEach
    void begin() throws IOException {
        folder = folder.toRealPath();
        sheet = folder.resolve("own.css");
        settings = new SettingsModel(
                Settings.DEFAULT, new PropertiesFile(folder.resolve("settings")), thread.background());
        style = new OwnStyle(settings, thread.background(), notices, Locale.ENGLISH);
    }

    @AfterEach
    void end() {
        style.close();
    }

    private void change(UnaryOperator<PageChoice> page) {
        settings.change(now -> now.withPage(page.apply(now.page())));
    }

    private void name(String file) {
        change(page -> page.withStyle(file));
    }

    private List<String> told() {
        return notices.notices().stream().map(Notice::text).toList();
    }

    private StyleSheet read() {
        return style.lookProperty().get().sheet();
    }

    private void write(String css) throws IOException {
        Files.writeString(sheet, css);
    }

    @Test
    void whoNamesNoSheetHasTheUsualLook() {
        assertThat(style.lookProperty().get()).isEqualTo(OwnLook.USUAL);
        change(page -> page.withFonts(new TextFonts("Lora", "思源宋体")));
        assertThat(style.lookProperty().get()).isNotEqualTo(OwnLook.USUAL);
        assertThat(read()).isEqualTo(StyleSheet.NONE);
    }

    @Test
    void aSheetIsTakenAndTakenAgainWheneverItIsSaved() throws IOException {
        write("p { color: red }\n");
        name(sheet.toString());
        thread.until(() -> !read().equals(StyleSheet.NONE));
        StyleSheet red = read();
        assertThat(told()).isEmpty();

        write("p { color: blue }\n");
        thread.until(() -> !read().equals(red));
        assertThat(read().isEmpty()).isFalse();

        write("");
        thread.until(() -> read().isEmpty());
        assertThat(told()).isEmpty();
    }

    @Test
    void whatOfASheetIsNotTakenIsSaidByLineUntilItIsMended() throws IOException {
        write("p { color: red }\n@import 'x.css';\n");
        name(sheet.toString());
        thread.until(() -> !told().isEmpty());
        assertThat(told())
                .containsExactly("Your style sheet " + sheet + " is used without one part. "
                        + "Line 2: only @media with a width or a color scheme is allowed.");
        assertThat(read()).as("the rest is used").isNotEqualTo(StyleSheet.NONE);

        write("p { color: red }\n");
        thread.until(() -> told().isEmpty());
        assertThat(read().faults()).isEmpty();
    }

    @Test
    void aSheetThatIsNotThereIsSaidAndIsTakenOnceItIs() throws IOException {
        name(sheet.toString());
        thread.until(() -> !told().isEmpty());
        assertThat(told())
                .containsExactly("Your style sheet " + sheet + " is not used. There is no file " + sheet + ".");

        write("p { color: red }\n");
        thread.until(() -> told().isEmpty());
        assertThat(read()).isNotEqualTo(StyleSheet.NONE);
    }

    @Test
    void aSheetThatIsTooLargeIsNotUsed() throws IOException {
        write("p { color: red }\n".repeat(20_000));
        name(sheet.toString());
        thread.until(() -> !told().isEmpty());
        assertThat(told()).containsExactly("Your style sheet " + sheet + " is not used: it is larger than 256 KB.");
        assertThat(read()).isEqualTo(StyleSheet.NONE);
    }

    @Test
    void namingNoSheetAnyMoreTakesLookAndNoticeBack() throws IOException {
        write("p { color: red }\n@import 'x.css';\n");
        name(sheet.toString());
        thread.until(() -> !told().isEmpty());

        name("");

        assertThat(told()).isEmpty();
        assertThat(style.lookProperty().get()).isEqualTo(OwnLook.USUAL);
    }

    @Test
    void aNameThatIsNoFilesIsSaid() {
        name("a\u0000b");
        assertThat(told()).singleElement().asString().startsWith("Your style sheet a\u0000b is not used.");
    }

    @Test
    void aChineseAuthorReadsItInChinese() throws IOException {
        style.close();
        style = new OwnStyle(settings, thread.background(), notices, Locale.CHINESE);
        write("p { color: red }\n@import 'x.css';\n");
        name(sheet.toString());
        thread.until(() -> told().stream().anyMatch(sentence -> sentence.contains("2")));
        assertThat(told().get(0)).contains("样式").doesNotContain("Line", "style sheet");
    }
}
