package org.diptych.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.stage.Stage;
import org.diptych.app.safety.ProgramFaults;
import org.diptych.app.session.Remembered;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.app.system.Environment;
import org.diptych.app.system.LogFile;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.settings.Settings;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Failures;

/** What all wings of the window stand on: its stage, its words, its workers, its settings. Confined to the FX thread. */
final class Ground {
    final Stage stage;
    final Environment outside;
    final Locale locale;
    /** Area {@code app}. */
    final Messages messages;

    final Notices notices = new Notices();
    final SheetLayer sheetLayer = new SheetLayer();
    final Failures faults;
    final Background fileWorker;
    final Background background;
    /** Outline, counts and comparison follow the page: on a small machine they would take a key its processor. */
    final Background afterThePage;

    final SettingsModel settings;
    /** What is known of posts' pairs. */
    final PairStore pairs;

    Ground(Stage stage, Environment outside, Settings remembered) {
        this.stage = stage;
        this.outside = outside;
        locale = remembered.language().locale();
        messages = words("app");
        faults = new ProgramFaults(notices, messages, log());
        fileWorker = outside.fileWorker().telling(faults);
        background = worker("panels");
        afterThePage = background.after(Duration.ofMillis(250));
        settings = new SettingsModel(remembered, Remembered.settingsFile(outside.folder()), fileWorker);
        pairs = new PairStore(outside.data().resolve(PairStore.FOLDER));
    }

    /** What the window says of {@code area}, in its language. */
    Messages words(String area) {
        return Messages.of(area, locale);
    }

    /** A worker of its own. */
    Background worker(String name) {
        return Background.withThread(name).telling(faults);
    }

    /** One whose work is brought to its end even when the window has closed. */
    Background lasting(String name) {
        return outside.lasting().apply(name).telling(faults);
    }

    /** In the data folder: what is known of each site. */
    Path sites() {
        return outside.data().resolve("sites");
    }

    Path log() {
        return LogFile.in(outside.data());
    }
}
