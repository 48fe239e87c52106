package org.diptych.app;

import java.util.Optional;
import org.diptych.app.pairs.DraftTools;
import org.diptych.app.pairs.LivePairs;
import org.diptych.app.pairs.PairCommands;
import org.diptych.app.pairs.PairKeeper;
import org.diptych.app.step.PairWays;
import org.diptych.app.step.PairsInWindow;
import org.diptych.app.tools.AsBefore;
import org.diptych.core.site.pairs.SitePairs;
import org.diptych.desk.step.TwoLanguages;

/** The two languages of a post beside each other: in step, compared, drafted from each other, said as before. */
final class BothLanguages {
    final TwoLanguages compared;
    final PairWays ways;
    final PairCommands pairs;
    final LivePairs live;
    final AsBefore asBefore;

    /** @param showSettings shows them where a translator is named */
    BothLanguages(Ground ground, PostsAtHand hand, SiteAround site, WindowShell shell, Runnable showSettings) {
        AsBefore.Known known = new AsBefore.Known(ground.pairs, new SitePairs(ground.sites()));
        pairs = new PairCommands(
                hand.session,
                hand.views,
                ground.notices,
                ground.words("pairs"),
                ground.worker("pairs"),
                drafts(ground, hand, known, showSettings));
        live = new LivePairs(hand.session, hand.stepReader, ground.afterThePage);
        new PairKeeper(hand.posts, ground.pairs, ground.lasting("pairs"), () -> ground.settings
                .get()
                .pairsWithSite());
        asBefore = new AsBefore(
                hand.views,
                known,
                new AsBefore.Around(
                        () -> Optional.ofNullable(
                                site.tools.sites().currentProperty().get()),
                        () -> ground.settings.get().dialect(),
                        site.tools.calm()),
                ground.sheetLayer,
                ground.words("pairs"),
                ground.worker("as-before"));
        compared = new TwoLanguages(hand.session, hand.stepReader, ground.afterThePage);
        ways = new PairsInWindow(
                        shell.frame.root(),
                        hand.views,
                        compared,
                        shell.page,
                        hand.surroundings.partWords(),
                        () -> ground.settings.get().editor().inStep(),
                        pairs::tellNothingIsLeft)
                .ways();
        shell.panels.outline().onNeed(ways::go);
    }

    private static DraftTools drafts(Ground ground, PostsAtHand hand, AsBefore.Known known, Runnable showSettings) {
        return new DraftTools(
                () -> ground.settings.get().translator(),
                known::of,
                hand::siteFolder,
                ground.outside.data(),
                ground.sheetLayer,
                showSettings,
                ground.words("draft"),
                ground.worker("drafts"));
    }
}
