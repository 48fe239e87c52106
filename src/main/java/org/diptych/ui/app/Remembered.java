package org.diptych.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.ui.settings.PropertiesFile;
import org.diptych.ui.settings.Settings;
import org.diptych.ui.settings.SettingsModel;

/**
 * What the program knows from its last run. Immutable.
 *
 * @param firstStart whether there was none
 * @param damaged what of it could not be read, where it is kept
 */
record Remembered(Settings settings, LastSession session, boolean firstStart, List<Path> damaged) {
    Remembered {
        damaged = List.copyOf(damaged);
    }

    /** Reads files: not on the FX thread. */
    static Remembered in(Path folder) {
        PropertiesFile session = sessionFile(folder);
        List<Path> damaged = new ArrayList<>();
        Settings settings = SettingsModel.read(settingsFile(folder), damaged::add);
        LastSession last = LastSession.read(session.read(damaged::add));
        return new Remembered(settings, last, !session.exists(), damaged);
    }

    static PropertiesFile settingsFile(Path folder) {
        return new PropertiesFile(folder.resolve("settings.properties"));
    }

    static PropertiesFile sessionFile(Path folder) {
        return new PropertiesFile(folder.resolve("session.properties"));
    }
}
