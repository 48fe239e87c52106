package org.diptych.desk.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a system wants one kind of a program's files. Immutable.
 *
 * @param windows the variable that names the folder on Windows
 * @param roaming the folder below {@code AppData} where that variable says nothing
 * @param xdg the variable that names it elsewhere, as the XDG base directory specification has it
 * @param home the folder below the user's home where that variable says nothing
 */
record SystemFolder(String windows, String roaming, String xdg, Path home) {

    /** The program's folder on the present system; it need not exist. */
    Path ofSystem() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /** The program's folder on {@code system}; on macOS {@code ~/Library/Application Support} holds every kind. */
    Path of(String system, Map<String, String> environment, Path user) {
        if (system.startsWith("Windows")) {
            return absolute(environment.get(windows))
                    .orElse(user.resolve("AppData").resolve(roaming))
                    .resolve("Diptych");
        }
        if (system.startsWith("Mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("Diptych");
        }
        return absolute(environment.get(xdg)).orElse(user.resolve(home)).resolve("diptych");
    }

    // The specification says to ignore a relative path.
    private static Optional<Path> absolute(@Nullable String named) {
        return Optional.ofNullable(named)
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
