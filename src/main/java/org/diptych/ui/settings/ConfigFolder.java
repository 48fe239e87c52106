package org.diptych.ui.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where this system keeps what a program remembers. Stateless. */
public final class ConfigFolder {
    private ConfigFolder() {}

    /** The folder of the present system; it need not exist. */
    public static Path ofSystem() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * {@code %APPDATA%} on Windows, {@code ~/Library/Application Support} on macOS, else {@code $XDG_CONFIG_HOME} or
     * {@code ~/.config}, as the XDG base directory specification has it.
     */
    static Path of(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("Windows")) {
            return absolute(environment.get("APPDATA"))
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Diptych");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Diptych");
        }
        return absolute(environment.get("XDG_CONFIG_HOME"))
                .orElse(home.resolve(".config"))
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
