package org.diptych.app.tools;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.app.system.Environment;
import org.diptych.app.system.FileAsker;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.messages.Messages;
import org.diptych.desk.bibliography.AddingModel;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.work.Background;
import org.diptych.ui.references.adding.AddingSheet;

/** Shows the sheet that adds references, on a text, a file, or empty. */
final class AddingReferences {
    private final AddingModel model;
    private final SheetLayer sheets;
    private final FileAsker files;
    private final Background fileWorker;
    private final Notices notices;
    private final Locale locale;

    AddingReferences(AddingModel model, Environment outside, SheetLayer sheets, Notices notices, Locale locale) {
        this.model = model;
        this.files = outside.files();
        this.fileWorker = outside.fileWorker();
        this.sheets = sheets;
        this.notices = notices;
        this.locale = locale;
    }

    /** Shows the sheet on {@code text}, which may be empty; without a post nothing happens. */
    void show(String text) {
        if (!model.hasPost()) {
            return;
        }
        model.warm();
        model.open(text);
        AddingSheet sheet =
                new AddingSheet(model, Messages.of("bibliography", locale), this::askForFile, sheets::close);
        sheets.show(sheet, sheet.firstFocus(), Pos.CENTER, "citations", model::cancel);
    }

    /** Shows the sheet on what {@code file} holds. */
    void showFile(Path file) {
        read(file, this::show);
    }

    private void askForFile(Consumer<String> then) {
        files.toRead(Optional.empty()).forEach(file -> read(file, then));
    }

    private void read(Path file, Consumer<String> then) {
        fileWorker
                .ask(() -> PostFileReader.read(file).text())
                .thenAccept(then)
                .otherwise(failure -> notices.show(Notice.error("bibliography", new FaultWords(locale).of(failure))));
    }
}
