package org.diptych.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.diptych.app.session.Remembered;
import org.diptych.app.system.Environment;
import org.diptych.app.system.FrameRate;
import org.diptych.app.system.LogFile;
import org.diptych.app.system.SystemFileAsker;
import org.diptych.app.system.TemporaryFolder;
import org.diptych.app.system.WindowIcons;
import org.diptych.core.messages.Messages;
import org.diptych.core.spelling.EnglishDictionary;
import org.diptych.desk.settings.ConfigFolder;
import org.diptych.desk.settings.DataFolder;
import org.diptych.desk.settings.InterfaceLanguage;
import org.diptych.desk.work.Background;
import org.diptych.ui.inputmethod.InputMethod;

/** The window program. */
public final class DiptychApplication extends Application {
    /** How long the program waits, in seconds, for what is still being written when its window has closed. */
    private static final long LAST_WRITES = 10;

    private final Path folder = ConfigFolder.ofSystem();
    private final Path data = DataFolder.ofSystem();
    private final ExecutorService fileWorker = Executors.newSingleThreadExecutor(work -> new Thread(work, "files"));
    private Remembered remembered;
    private Optional<Path> noTemporaryFolder = Optional.empty();
    private InputMethod inputMethod;

    /** Shows the window with {@code files} open; returns when it is closed. */
    public static void launchWith(List<Path> files) {
        FrameRate.raise();
        launch(DiptychApplication.class, files.stream().map(Path::toString).toArray(String[]::new));
    }

    @Override
    public void init() {
        LogFile.begin(LogFile.in(data), "Diptych " + version());
        remembered = Remembered.in(folder);
        noTemporaryFolder = TemporaryFolder.provide(data.resolve("temporary"));
        inputMethod = InputMethod.ofSystem();
    }

    @Override
    public void start(Stage stage) {
        speak(remembered.settings().language());
        Messages messages = Messages.of("app", remembered.settings().language().locale());
        Environment outside = new Environment(
                folder,
                data,
                new Background(fileWorker, Platform::runLater),
                Background::withLastingThread,
                new SystemFileAsker(stage, messages),
                address -> getHostServices().showDocument(address.toString()),
                version(),
                () -> Optional.of(EnglishDictionary.shared()));
        inputMethod.attend();
        stage.getIcons().addAll(WindowIcons.all());
        Workbench window = new Workbench(stage, outside, remembered);
        noTemporaryFolder.ifPresent(window::tellNoTemporaryFolder);
        window.show(getParameters().getRaw().stream().map(Path::of).toList(), remembered);
    }

    /** JavaFX takes the words of its own, in calendars and the menus of text fields, from the default locale. */
    private static void speak(InterfaceLanguage language) {
        if (language != InterfaceLanguage.SYSTEM) {
            Locale.setDefault(language == InterfaceLanguage.CHINESE ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        }
    }

    private static String version() {
        return Optional.ofNullable(DiptychApplication.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    @Override
    public void stop() throws InterruptedException {
        fileWorker.shutdown();
        fileWorker.awaitTermination(LAST_WRITES, TimeUnit.SECONDS);
    }
}
