package org.diptych.app.tools;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import org.diptych.app.parts.PostViews;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.app.system.Environment;
import org.diptych.app.system.FileAsker;
import org.diptych.app.typing.CitationSources;
import org.diptych.app.typing.Citing;
import org.diptych.app.window.WindowFrame;
import org.diptych.core.bibliography.BibliographyFormat;
import org.diptych.core.bibliography.lookup.Lookup;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.bibliography.AddingModel;
import org.diptych.desk.bibliography.AttachedFile;
import org.diptych.desk.bibliography.Formatting;
import org.diptych.desk.bibliography.Offering;
import org.diptych.desk.posts.FaultWords;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Failures;
import org.diptych.ui.references.attached.AttachedSheet;

/** Citing, adding references, and attaching bibliographies to cite from. */
public final class ReferenceTools {
    private final SheetLayer sheets;
    private final FileAsker files;
    private final Locale locale;
    private final Offering offering;
    private final Citing citing;
    private final AddingReferences adding;

    /** The parts of the window it works with. */
    public record Window(
            OpenPosts posts, PostViews views, WindowFrame frame, SheetLayer sheets, Notices notices, Failures faults) {}

    /** @param site the index of the open post's site; its value may be null */
    public ReferenceTools(Window window, ObservableValue<SiteIndex> site, Environment outside, Locale locale) {
        this.sheets = window.sheets();
        this.files = outside.files();
        this.locale = locale;
        ObservableValue<PostSession> session = window.posts().currentProperty().map(OpenPost::session);
        Background background = Background.withThread("bibliography").telling(window.faults());
        Formatting formatting = new Formatting(background);
        offering = new Offering(
                window.posts(),
                site,
                new PropertiesFile(outside.folder().resolve("bibliographies.properties")),
                outside.fileWorker(),
                background);
        // Who attaches a file will cite from it; the style is read before that.
        offering.attached().files().addListener((ListChangeListener<AttachedFile>) change -> formatting.warm());
        citing = new Citing(
                window.frame().root(),
                window.frame().overlay(),
                window.views(),
                new CitationSources(session, offering.offersProperty(), formatting, background),
                locale);
        adding = new AddingReferences(
                new AddingModel(session, Lookup::online, formatting, citing.adding()),
                outside,
                sheets,
                window.notices(),
                locale);
    }

    public void cite() {
        citing.cite();
    }

    /** Shows the sheet that adds references, on {@code text}, which may be empty. */
    public void add(String text) {
        adding.show(text);
    }

    /** Whether {@code file} is a bibliography: then its references can be added. */
    public boolean takes(Path file) {
        boolean bibliography = isBibliography(file);
        if (bibliography) {
            adding.showFile(file);
        }
        return bibliography;
    }

    /** Whether {@code file} can be dropped now: a sheet takes none but the bibliographies it asks for. */
    public boolean welcomes(Path file) {
        return !sheets.isVisible() || sheets.lookup(".adding-sheet") != null && isBibliography(file);
    }

    private static boolean isBibliography(Path file) {
        return BibliographyFormat.ofFileName(file.toString()).isPresent();
    }

    /** Shows which bibliographies are attached. */
    public void showAttached() {
        AttachedSheet sheet = new AttachedSheet(
                offering.attached(),
                Messages.of("bibliography", locale),
                new FaultWords(locale)::of,
                () -> files.toRead(Optional.ofNullable(
                                offering.attached().placeProperty().getValue()))
                        .forEach(offering.attached()::attach),
                sheets::close);
        sheets.show(sheet, sheet.firstFocus(), Pos.CENTER, "citations", () -> {});
    }

    /** The author was elsewhere: a reference manager may have written. */
    public void lookAgain() {
        offering.attached().lookAgain();
    }

    public void close() {
        offering.close();
    }
}
