package org.diptych.ui.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where this system keeps what a program holds for its user: unsaved text, earlier versions. Stateless. */
public final class DataFolder {
    private DataFolder() {}

    /** The folder of the present system; it need not exist. */
    public static Path ofSystem() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * {@code %LOCALAPPDATA%} on Windows, {@code ~/Library/Application Support} on macOS, else {@code $XDG_DATA_HOME} or
     * {@code ~/.local/share}, as the XDG base directory specification has it.
     */
    static Path of(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("Windows")) {
            return absolute(environment.get("LOCALAPPDATA"))
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Diptych");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Diptych");
        }
        return absolute(environment.get("XDG_DATA_HOME"))
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("diptych");
    }

    // The specification says to ignore a relative path.
    private static Optional<Path> absolute(String named) {
        return Optional.ofNullable(named)
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
