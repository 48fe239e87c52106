package org.diptych.app.system;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Opens what macOS hands to a running program instead of starting another: a post opened from the Finder. JavaFX has no
 * public door for it. Confined to the FX thread.
 */
public final class SystemFiles extends Application.EventHandler {
    private final Application.EventHandler toolkit;
    private final Consumer<Path> open;

    private SystemFiles(Application.EventHandler toolkit, Consumer<Path> open) {
        this.toolkit = toolkit;
        this.open = open;
    }

    /** From now on such files go to {@code open}; all else goes to JavaFX as before. */
    public static void follow(Consumer<Path> open) {
        Application application = Application.GetApplication();
        application.setEventHandler(new SystemFiles(application.getEventHandler(), open));
    }

    @Override
    public void handleOpenFilesAction(Application application, long time, String[] files) {
        Stream.of(files).map(Path::of).forEach(open);
    }

    @Override
    public void handleQuitAction(Application application, long time) {
        toolkit.handleQuitAction(application, time);
    }

    @Override
    public boolean handleThemeChanged(String theme) {
        return toolkit.handleThemeChanged(theme);
    }
}
