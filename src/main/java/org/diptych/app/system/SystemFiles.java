package org.diptych.app.system;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

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

    /** Until {@code window} is closed such files go to {@code open}; all else goes to JavaFX as before. */
    public static void follow(Window window, Consumer<Path> open) {
        Application application = Application.GetApplication();
        Application.EventHandler before = application.getEventHandler();
        SystemFiles now = new SystemFiles(before instanceof SystemFiles other ? other.toolkit : before, open);
        application.setEventHandler(now);
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> {
            if (application.getEventHandler() == now) {
                application.setEventHandler(now.toolkit);
            }
        });
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
