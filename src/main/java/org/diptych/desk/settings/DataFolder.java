package org.diptych.desk.settings;

import java.nio.file.Path;
import java.util.Map;

/** Where this system keeps what a program holds for its user: unsaved text, earlier versions. Stateless. */
public final class DataFolder {
    private static final SystemFolder FOLDER =
            new SystemFolder("LOCALAPPDATA", "Local", "XDG_DATA_HOME", Path.of(".local", "share"));

    private DataFolder() {}

    /** The folder of the present system; it need not exist. */
    public static Path ofSystem() {
        return FOLDER.ofSystem();
    }

    /**
     * {@code %LOCALAPPDATA%} on Windows, {@code ~/Library/Application Support} on macOS, else {@code $XDG_DATA_HOME} or
     * {@code ~/.local/share}, as the XDG base directory specification has it.
     */
    static Path of(String system, Map<String, String> environment, Path home) {
        return FOLDER.of(system, environment, home);
    }
}
