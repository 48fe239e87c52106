package org.diptych.app.tools;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.ViewSurroundings;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.check.Finding;
import org.diptych.core.messages.Messages;
import org.diptych.desk.export.ExportModel;
import org.diptych.ui.export.ExportSheet;
import org.diptych.ui.export.FoundList;

/** Shows the sheet that exports the post. */
public final class Exporting {
    private final ExportModel model;
    private final PostViews views;
    private final SheetLayer sheets;
    private final ViewSurroundings surroundings;
    private final Consumer<Path> showFolder;

    /** @param showFolder opens a folder in the system's file browser */
    public Exporting(
            ExportModel model,
            PostViews views,
            SheetLayer sheets,
            ViewSurroundings surroundings,
            Consumer<Path> showFolder) {
        this.model = model;
        this.views = views;
        this.sheets = sheets;
        this.surroundings = surroundings;
        this.showFolder = showFolder;
    }

    public void show() {
        views.current().ifPresent(view -> view.post().session().typed().enter().thenRun(this::showSheet));
    }

    private void showSheet() {
        model.open();
        Messages words = surroundings.partWords();
        FoundList found = new FoundList(model.findings(), this::goTo, surroundings.findings()::of, words);
        ExportSheet sheet = new ExportSheet(model, found, sheets::close, showFolder, words);
        sheets.show(sheet, sheet.firstFocus(), Pos.CENTER, "export", () -> {});
    }

    private void goTo(Finding finding) {
        sheets.close();
        views.goTo(finding.range());
    }
}
