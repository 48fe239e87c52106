package org.diptych.bench.start;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/** The least a program with a page can be: one window, one web view, one page. What Diptych's start is held against. */
public final class BareWindow extends Application {
    /** The one argument is the page's file. */
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        WebView page = new WebView();
        page.getEngine().load(Path.of(getParameters().getRaw().get(0)).toUri().toString());
        stage.setScene(new Scene(page, 1280, 800));
        stage.show();
    }

    /** Started by this class the window needs no module path. */
    static final class Launcher {
        private Launcher() {}

        public static void main(String[] arguments) {
            BareWindow.main(arguments);
        }
    }
}
