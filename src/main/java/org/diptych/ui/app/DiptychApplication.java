package org.diptych.ui.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;

/** The window program. */
public final class DiptychApplication extends Application {

    /** Shows the window with {@code files} open; returns when it is closed. */
    public static void launchWith(List<Path> files) {
        launch(DiptychApplication.class, files.stream().map(Path::toString).toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Diptych");
        stage.show();
    }
}
