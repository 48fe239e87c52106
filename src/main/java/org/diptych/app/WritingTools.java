package org.diptych.app;

import java.time.Clock;
import java.util.List;
import javafx.scene.Scene;
import org.diptych.app.follow.FormulaBeside;
import org.diptych.app.follow.FormulaBox;
import org.diptych.app.follow.FormulasInFront;
import org.diptych.app.tools.Exporting;
import org.diptych.app.tools.KeptPictures;
import org.diptych.app.tools.MarkTools;
import org.diptych.app.tools.PictureIntake;
import org.diptych.app.tools.PictureNotices;
import org.diptych.app.tools.Pictures;
import org.diptych.app.tools.ReferenceTools;
import org.diptych.app.tools.Uploading;
import org.diptych.app.typing.AddressTitles;
import org.diptych.app.typing.CodeLanguageOffer;
import org.diptych.app.typing.HeadingOffer;
import org.diptych.app.typing.HtmlPastes;
import org.diptych.app.typing.Offer;
import org.diptych.app.typing.SiteOffer;
import org.diptych.app.typing.TexOffer;
import org.diptych.app.typing.TypingOffers;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.FormulaSurroundings;
import org.diptych.desk.export.ExportFiles;
import org.diptych.desk.export.ExportModel;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.PictureWatch;
import org.diptych.desk.settings.InsertChoice;
import org.diptych.desk.work.Background;
import org.diptych.ui.references.SiteReferenceActions;

/** What helps while one writes: names offered at the caret, formulas, links, pictures, references; and the post as a page. */
final class WritingTools {
    private final Ground ground;
    private final PostsAtHand hand;
    final MarkTools marks;
    final PictureWatch pictureFiles;
    final FormulasInFront formulas;
    final FormulaBeside formula;
    final AddressTitles titles;
    final ReferenceTools references;
    final PictureIntake pictures;
    final Exporting exporting;

    WritingTools(Ground ground, PostsAtHand hand, SiteAround site, WindowShell shell) {
        this.ground = ground;
        this.hand = hand;
        TypingOffers names = new TypingOffers(shell.frame.overlay(), shell.frame.overlay(), hand.views, offers(site));
        marks = new MarkTools(hand.views, names, ground.background, ground.notices, ground.messages);
        pictureFiles = new PictureWatch(hand.posts, () -> wanted().pictures(), ground.worker("picture files"));
        formulas = new FormulasInFront(hand.views, ground.afterThePage, names::lookAgain);
        formula = new FormulaBeside(
                hand.views,
                shell.page,
                formulas,
                () -> wanted().formulaShown(),
                new FormulaBox(shell.frame.hints(), ground.words("editor")));
        titles = new AddressTitles(
                hand.views, ground.notices, () -> wanted().pageTitles(), ground.worker("page titles"), ground.messages);
        references = new ReferenceTools(
                new ReferenceTools.Window(
                        hand.posts, hand.views, shell.frame, ground.sheetLayer, ground.notices, ground.faults),
                site.sites.currentProperty(),
                ground.outside,
                ground.locale);
        shell.panels.reach(new SiteReferenceActions(references::add, site.hasSite(), site.renaming::key));
        pictures = newPictures();
        exporting = new Exporting(
                newExport(shell), hand.views, ground.sheetLayer, hand.surroundings, folder -> ground.outside
                        .browser()
                        .accept(folder.toUri()));
    }

    private PictureIntake newPictures() {
        Messages words = ground.words("pictures");
        PictureNotices told = new PictureNotices(ground.notices, words);
        Pictures bringing = new Pictures(
                ground.sheetLayer,
                new KeptPictures(told, ground.worker("pictures"), pictureFiles::look),
                new Uploading(() -> wanted().host().named(), ground.worker("uploads"), ground.sheetLayer, words),
                told);
        return new PictureIntake(hand.posts, hand.views, ground.outside.files(), Clock.systemDefaultZone(), bringing);
    }

    private ExportModel newExport(WindowShell shell) {
        return new ExportModel(
                hand.session,
                open -> hand.posts
                        .current()
                        .filter(post -> post.session() == open)
                        .flatMap(OpenPost::file),
                new ExportFiles(ground.locale),
                Background.withThread("export"),
                () -> shell.style.lookProperty().get());
    }

    private InsertChoice wanted() {
        return ground.settings.get().insert();
    }

    private List<Offer> offers(SiteAround site) {
        Messages words = ground.words("site");
        return List.of(
                new SiteOffer(
                        site.sites.currentProperty(),
                        () -> hand.posts.current().flatMap(OpenPost::path),
                        site.background,
                        words),
                new HeadingOffer(
                        () -> hand.posts
                                .current()
                                .map(post -> post.session().analysisProperty().get()),
                        words),
                new CodeLanguageOffer(words),
                new TexOffer(this::formulaSurroundings, words));
    }

    private FormulaSurroundings formulaSurroundings() {
        return formulas.around();
    }

    /** Takes what is pasted into {@code scene}, and dropped on it. */
    void watch(Scene scene) {
        pictures.watch(scene);
        new HtmlPastes(hand.posts, hand.views, Background.withThread("pastes")).watch(scene);
        titles.watch(scene);
    }

    /** Looks what became of files while the author was elsewhere. */
    void lookAgain() {
        pictureFiles.look();
        references.lookAgain();
    }

    /** The author wants other things while text is put in. */
    void wantedAnew() {
        pictureFiles.look();
        formula.look();
    }
}
