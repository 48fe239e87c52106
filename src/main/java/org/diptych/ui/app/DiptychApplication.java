package org.diptych.ui.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.diptych.core.messages.Messages;
import org.diptych.ui.app.posts.Desk;
import org.diptych.ui.app.posts.Notices;
import org.diptych.ui.app.posts.OpenPosts;
import org.diptych.ui.app.posts.PostFiles;
import org.diptych.ui.preview.PreviewActions;
import org.diptych.ui.preview.PreviewPane;

/** The window program: puts its parts together and shows the window. */
public final class DiptychApplication extends Application {
    private final ExecutorService fileWorker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "files");
        thread.setDaemon(true);
        return thread;
    });

    /** Shows the window with {@code files} open; returns when it is closed. */
    public static void launchWith(List<Path> files) {
        launch(DiptychApplication.class, files.stream().map(Path::toString).toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Messages messages = Messages.of("app", Locale.getDefault());
        OpenPosts posts = new OpenPosts();
        Notices notices = new Notices();
        SheetLayer sheets = new SheetLayer();
        Desk desk = new Desk(
                posts,
                new PostFiles(fileWorker, Platform::runLater),
                notices,
                new WindowQuestions(stage, sheets, messages),
                messages);
        MainWindow window = new MainWindow(posts, desk, notices, sheets, preview(messages), messages, stage::hide);
        stage.setTitle("Diptych");
        Scene scene = new Scene(window.root(), 1280, 800);
        ThemeSwitch.apply(scene, false);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            window.quit();
        });
        stage.show();
        List<String> files = getParameters().getRaw();
        if (files.isEmpty()) {
            window.openSample();
        } else {
            files.forEach(file -> desk.open(Path.of(file)));
        }
    }

    private PreviewPane preview(Messages messages) {
        return new PreviewPane(
                new PreviewActions() {
                    @Override
                    public void openLink(URI address) {
                        getHostServices().showDocument(address.toString());
                    }

                    @Override
                    public void goTo(int segment, int offset) {}
                },
                messages.locale());
    }
}
