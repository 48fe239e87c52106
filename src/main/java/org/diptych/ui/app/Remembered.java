package org.diptych.ui.app;

import java.nio.file.Path;
import org.diptych.ui.settings.PropertiesFile;
import org.diptych.ui.settings.Settings;
import org.diptych.ui.settings.SettingsModel;

/**
 * What the program knows from its last run. Immutable.
 *
 * @param firstStart whether there was none
 */
record Remembered(Settings settings, LastSession session, boolean firstStart) {

    /** Reads files: not on the FX thread. */
    static Remembered in(Path folder) {
        PropertiesFile session = sessionFile(folder);
        return new Remembered(
                SettingsModel.read(settingsFile(folder)), LastSession.read(session.read()), !session.exists());
    }

    static PropertiesFile settingsFile(Path folder) {
        return new PropertiesFile(folder.resolve("settings.properties"));
    }

    static PropertiesFile sessionFile(Path folder) {
        return new PropertiesFile(folder.resolve("session.properties"));
    }
}
