package org.diptych.app.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.ViewSurroundings;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileWriter;
import org.diptych.core.file.encoding.Encoding;
import org.diptych.core.preview.own.OwnLook;
import org.diptych.desk.export.ExportModel;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.ui.export.ExportSheet;

/** Shows the sheet that exports the post. */
public final class Exporting {
    private final SheetLayer sheets;
    private final PostViews views;
    private final ViewSurroundings surroundings;
    private final Consumer<Path> showFolder;
    private final ObservableValue<PostSession> session;
    private final ExportModel model;

    /**
     * @param showFolder opens a folder in the system's file browser
     * @param own how the author wants a page to look
     */
    public Exporting(
            OpenPosts posts,
            PostViews views,
            SheetLayer sheets,
            ViewSurroundings surroundings,
            Consumer<Path> showFolder,
            Supplier<OwnLook> own) {
        this.sheets = sheets;
        this.views = views;
        this.surroundings = surroundings;
        this.showFolder = showFolder;
        this.session = posts.currentProperty().map(OpenPost::session);
        this.model = new ExportModel(
                session,
                open -> posts.current().filter(post -> post.session() == open).flatMap(OpenPost::file),
                this::write,
                Background.withThread("export"),
                own);
    }

    public void show() {
        PostSession open = session.getValue();
        if (open != null) {
            open.typed().enter().thenRun(this::showSheet);
        }
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

    private void write(Path target, String text, Encoding encoding) throws IOException {
        try {
            PostFileWriter.put(target, PostFileWriter.bytes(target, text, encoding));
        } catch (FileProblem problem) {
            throw new IOException(new FaultWords(surroundings.locale()).of(problem), problem);
        }
    }
}
