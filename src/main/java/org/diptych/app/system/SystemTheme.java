package org.diptych.app.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the system is set to dark. JavaFX 21 cannot tell; the system's own tools can. Runs one: for a worker. */
public final class SystemTheme {
    private static final Logger LOG = LoggerFactory.getLogger(SystemTheme.class);
    private static final long PATIENCE_SECONDS = 2;

    private SystemTheme() {}

    /** Empty where it cannot be told. */
    public static Optional<Boolean> isDark() {
        String system = System.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            return answer(
                            "reg",
                            "query",
                            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                            "/v",
                            "AppsUseLightTheme")
                    .map(said -> said.contains("0x0"));
        }
        if (system.startsWith("Mac")) {
            return answer("defaults", "read", "-g", "AppleInterfaceStyle").map(said -> said.contains("dark"));
        }
        return answer("gsettings", "get", "org.gnome.desktop.interface", "color-scheme")
                .map(said -> said.contains("dark"));
    }

    private static Optional<String> answer(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                return Optional.empty();
            }
            return Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .toLowerCase(Locale.ROOT));
        } catch (IOException noSuchTool) {
            LOG.debug("the system's theme is not known: {}", noSuchTool.toString());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
