package org.diptych.desk.settings;

import java.nio.file.Path;
import java.util.Map;

/** Where this system keeps what a program remembers. Stateless. */
public final class ConfigFolder {
    private static final SystemFolder FOLDER =
            new SystemFolder("APPDATA", "Roaming", "XDG_CONFIG_HOME", Path.of(".config"));

    private ConfigFolder() {}

    /** The folder of the present system; it need not exist. */
    public static Path ofSystem() {
        return FOLDER.ofSystem();
    }

    /**
     * {@code %APPDATA%} on Windows, {@code ~/Library/Application Support} on macOS, else {@code $XDG_CONFIG_HOME} or
     * {@code ~/.config}, as the XDG base directory specification has it.
     */
    static Path of(String system, Map<String, String> environment, Path home) {
        return FOLDER.of(system, environment, home);
    }
}
