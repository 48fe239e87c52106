package org.diptych.app.tools;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.ViewSurroundings;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.desk.export.ExportModel;
import org.diptych.ui.export.ExportSheet;

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
        ExportSheet sheet = new ExportSheet(
                model,
                finding -> {
                    sheets.close();
                    views.goTo(finding.range());
                },
                sheets::close,
                showFolder,
                surroundings.findings()::of,
                surroundings.partWords());
        sheets.show(sheet, sheet.firstFocus(), Pos.CENTER, "export", () -> {});
    }
}
