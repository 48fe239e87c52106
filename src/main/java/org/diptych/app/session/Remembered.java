package org.diptych.app.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.diptych.app.state.LastSession;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.settings.Settings;
import org.diptych.desk.settings.SettingsModel;

/**
 * What the program knows from its last run. Immutable.
 *
 * @param firstStart whether there was none
 * @param systemDark whether the system was set to dark when it was asked last
 * @param damaged what of it could not be read, where it is kept
 */
public record Remembered(
        Settings settings, LastSession session, boolean firstStart, boolean systemDark, List<Path> damaged) {
    private static final String SYSTEM_DARK = "dark";

    public Remembered {
        damaged = List.copyOf(damaged);
    }

    /** Reads files: not on the FX thread. */
    public static Remembered in(Path folder) {
        PropertiesFile session = sessionFile(folder);
        List<Path> damaged = new ArrayList<>();
        Settings settings = SettingsModel.read(settingsFile(folder), damaged::add);
        boolean systemDark = Boolean.parseBoolean(systemFile(folder).read().getProperty(SYSTEM_DARK));
        LastSession last = LastSession.read(session.read(damaged::add));
        return new Remembered(settings, last, !session.exists(), systemDark, damaged);
    }

    public static PropertiesFile settingsFile(Path folder) {
        return new PropertiesFile(folder.resolve("settings.properties"));
    }

    /** Keeps for the next start whether the system is set to dark. Writes a file: not on the FX thread. */
    public static void keepSystemDark(Path folder, boolean dark) throws IOException {
        Properties lines = new Properties();
        lines.setProperty(SYSTEM_DARK, String.valueOf(dark));
        systemFile(folder).write(lines);
    }

    private static PropertiesFile systemFile(Path folder) {
        return new PropertiesFile(folder.resolve("system.properties"));
    }

    public static PropertiesFile sessionFile(Path folder) {
        return new PropertiesFile(folder.resolve("session.properties"));
    }
}
