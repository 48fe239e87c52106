package org.diptych.app.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.app.system.Environment;
import org.diptych.app.system.FileAsker;
import org.diptych.core.bibliography.lookup.Lookup;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.messages.Messages;
import org.diptych.desk.bibliography.AddingModel;
import org.diptych.desk.bibliography.Formatting;
import org.diptych.desk.bibliography.ReferenceAdding;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.ui.references.adding.AddingSheet;
import org.jspecify.annotations.Nullable;

/** Shows the sheet that adds references, on a text, a file, or empty. */
final class AddingReferences {
    private final ObservableValue<PostSession> session;
    private final SheetLayer sheets;
    private final FileAsker files;
    private final Background fileWorker;
    private final Notices notices;
    private final Locale locale;
    private final Formatting formatting;
    private final ReferenceAdding adding;
    /** Made when the sheet is first shown. */
    private @Nullable AddingModel model;

    AddingReferences(
            ObservableValue<PostSession> session,
            Environment outside,
            SheetLayer sheets,
            Notices notices,
            Formatting formatting,
            ReferenceAdding adding,
            Locale locale) {
        this.session = session;
        this.files = outside.files();
        this.fileWorker = outside.fileWorker();
        this.sheets = sheets;
        this.notices = notices;
        this.formatting = formatting;
        this.adding = adding;
        this.locale = locale;
    }

    /** Shows the sheet on {@code text}, which may be empty; without a post nothing happens. */
    void show(String text) {
        if (session.getValue() == null) {
            return;
        }
        AddingModel shown = model;
        if (shown == null) {
            // Not sooner: it brings the network along.
            shown = new AddingModel(session, Lookup.online(), formatting, adding);
            model = shown;
        }
        formatting.warm();
        shown.open(text);
        AddingSheet sheet =
                new AddingSheet(shown, Messages.of("bibliography", locale), this::askForFile, sheets::close);
        sheets.show(sheet, sheet.firstFocus(), Pos.CENTER, "citations", shown::cancel);
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
                .otherwise(failure -> notices.show(new Notice(
                        "bibliography",
                        Notice.Severity.ERROR,
                        new FaultWords(locale).of(failure),
                        List.of(),
                        Optional.empty())));
    }
}
