package org.diptych.app;

import java.time.Clock;
import java.util.List;
import javafx.scene.Scene;
import org.diptych.app.follow.FormulaBeside;
import org.diptych.app.tools.Exporting;
import org.diptych.app.tools.MarkTools;
import org.diptych.app.tools.Pictures;
import org.diptych.app.tools.ReferenceTools;
import org.diptych.app.typing.AddressTitles;
import org.diptych.app.typing.CodeLanguageOffer;
import org.diptych.app.typing.HeadingOffer;
import org.diptych.app.typing.HtmlPastes;
import org.diptych.app.typing.Offer;
import org.diptych.app.typing.TexOffer;
import org.diptych.app.typing.TypingOffers;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.FormulaSurroundings;
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
    final FormulaBeside formula;
    final AddressTitles titles;
    final ReferenceTools references;
    final Pictures pictures;
    final Exporting exporting;

    WritingTools(Ground ground, PostsAtHand hand, SiteAround site, WindowShell shell) {
        this.ground = ground;
        this.hand = hand;
        TypingOffers names = site.tools.offerNames(shell.frame.overlay(), hand.views, hand.posts, offers());
        marks = new MarkTools(hand.views, names, ground.background, ground.notices, ground.messages);
        pictureFiles = new PictureWatch(hand.posts, () -> wanted().pictureWishes(), ground.worker("picture files"));
        formula = new FormulaBeside(
                hand.views,
                shell.page,
                shell.frame.hints(),
                () -> wanted().formulaShown(),
                ground.afterThePage,
                names::lookAgain,
                ground.words("editor"));
        titles = new AddressTitles(
                hand.views, ground.notices, () -> wanted().pageTitles(), ground.worker("page titles"), ground.messages);
        references = new ReferenceTools(
                new ReferenceTools.Window(
                        hand.posts, hand.views, shell.frame, ground.sheetLayer, ground.notices, ground.faults),
                site.tools.sites().currentProperty(),
                ground.outside,
                ground.locale);
        shell.panels.reach(new SiteReferenceActions(references::add, site.tools.hasSite(), site.renaming::key));
        pictures = new Pictures(
                new Pictures.Window(hand.posts, hand.views, ground.sheetLayer, ground.notices, ground.outside.files()),
                ground.worker("pictures"),
                new Pictures.Host(() -> wanted().host(), ground.worker("uploads")),
                pictureFiles::look,
                ground.locale,
                Clock.systemDefaultZone());
        exporting = new Exporting(
                hand.posts,
                hand.views,
                ground.sheetLayer,
                hand.surroundings,
                folder -> ground.outside.browser().accept(folder.toUri()),
                () -> shell.style.lookProperty().get());
    }

    private InsertChoice wanted() {
        return ground.settings.get().insert();
    }

    private List<Offer> offers() {
        Messages words = ground.words("site");
        return List.of(
                new HeadingOffer(
                        () -> hand.posts
                                .current()
                                .map(post -> post.session().analysisProperty().get()),
                        words),
                new CodeLanguageOffer(words),
                new TexOffer(this::formulaSurroundings, words));
    }

    private FormulaSurroundings formulaSurroundings() {
        return formula.around();
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
