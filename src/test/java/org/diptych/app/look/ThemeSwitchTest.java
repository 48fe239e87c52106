package org.diptych.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.diptych.app.session.Remembered;
import org.diptych.desk.settings.Settings;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.work.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeSwitchTest {
    @TempDir
    Path folder;

    @Test
    void untilTheSystemAnswersItCountsAsItWasLastTime() throws IOException {
        assertThat(isDarkAtFirst()).isFalse();
        Remembered.keepSystemDark(folder, true);
        assertThat(isDarkAtFirst()).isTrue();
        Remembered.keepSystemDark(folder, false);
        assertThat(isDarkAtFirst()).isFalse();
    }

    private boolean isDarkAtFirst() {
        Background silent = new Background(task -> {}, task -> {});
        SettingsModel settings = new SettingsModel(Settings.DEFAULT, Remembered.settingsFile(folder), silent);
        ThemeSwitch.Known known = new ThemeSwitch.Known(Remembered.in(folder).systemDark(), dark -> {});
        return new ThemeSwitch(settings, silent, known).darkProperty().get();
    }
}
