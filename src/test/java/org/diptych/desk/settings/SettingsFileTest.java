package org.diptych.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.core.markdown.Dialect;
import org.diptych.desk.work.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsChosenIsThereAtTheNextStart() {
        PropertiesFile file = new PropertiesFile(folder.resolve("deep/settings.properties"));
        SettingsModel model =
                new SettingsModel(SettingsModel.read(file), file, new Background(Runnable::run, Runnable::run));

        model.change(now -> now.withLanguage(InterfaceLanguage.CHINESE)
                .withTheme(ThemeChoice.DARK)
                .withDialect(Dialect.HEXO_DEFAULT)
                .withEditor(now.editor()
                        .withFont("霞鹜文楷")
                        .withFontSize(18)
                        .withLineNumbers(false)
                        .zoomed(2))
                .withPage(now.page().withSerif(true).withImages(ImageChoice.ASK).withLanguages("zh")));

        assertThat(SettingsModel.read(file)).isEqualTo(model.get()).isNotEqualTo(Settings.DEFAULT);
    }

    @Test
    void whatMakesNoSenseCountsAsNotSaid() throws Exception {
        Path file = Files.writeString(
                folder.resolve("settings.properties"),
                "theme=purple\neditor.font-size=huge\neditor.zoom=-7\ndialect=\neditor.line-numbers=maybe\npage.serif=true\n");

        assertThat(SettingsModel.read(new PropertiesFile(file)))
                .isEqualTo(Settings.DEFAULT.withPage(PageChoice.DEFAULT.withSerif(true)));
    }

    @Test
    void aFileThatIsNoSettingsFileIsTheDefaults() throws Exception {
        Path file = Files.write(folder.resolve("settings.properties"), new byte[] {(byte) 0xff, 0, 1, '\\', 'u', 'x'});
        assertThat(SettingsModel.read(new PropertiesFile(file))).isEqualTo(Settings.DEFAULT);
        assertThat(SettingsModel.read(new PropertiesFile(folder))).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void zoomingBackComesBackToTheSizeItself() {
        EditorChoice choice =
                EditorChoice.DEFAULT.zoomed(1).zoomed(1).zoomed(-1).zoomed(-1);
        assertThat(choice).isEqualTo(EditorChoice.DEFAULT);
        assertThat(EditorChoice.DEFAULT.zoomed(100).zoom()).isEqualTo(4);
        assertThat(EditorChoice.DEFAULT.zoomed(100).zoomed(0)).isEqualTo(EditorChoice.DEFAULT);
    }
}
