package org.diptych.app;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.diptych.app.pairs.DraftTools;
import org.diptych.app.pairs.LivePairs;
import org.diptych.app.pairs.PairCommands;
import org.diptych.app.pairs.PairDesk;
import org.diptych.app.pairs.PairKeeper;
import org.diptych.app.step.CurrentPair;
import org.diptych.app.step.PairMarks;
import org.diptych.app.step.PairScroll;
import org.diptych.app.step.PairWays;
import org.diptych.app.tools.AsBefore;
import org.diptych.core.site.pairs.SitePairs;
import org.diptych.desk.before.EarlierReader;
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
        EarlierReader earlier = new EarlierReader(
                ground.pairs,
                new SitePairs(ground.sites()),
                () -> Optional.ofNullable(site.sites.currentProperty().get()),
                () -> ground.settings.get().dialect(),
                site.calm);
        pairs = new PairCommands(
                new PairDesk(hand.session, hand.views, ground.notices, ground.words("pairs"), ground.worker("pairs")),
                drafts(ground, hand, earlier, showSettings));
        live = new LivePairs(hand.session, hand.stepReader, ground.afterThePage);
        new PairKeeper(hand.posts, ground.pairs, ground.lasting("pairs"), () -> ground.settings
                .get()
                .pairsWithSite());
        asBefore =
                new AsBefore(hand.views, earlier, ground.sheetLayer, ground.words("pairs"), ground.worker("as-before"));
        compared = new TwoLanguages(hand.session, hand.stepReader, ground.afterThePage);
        ways = inStep(hand, shell, () -> ground.settings.get().editor().inStep());
        shell.panels.outline().onNeed(ways::go);
    }

    /** @param on whether what the author scrolls takes the rest along */
    private PairWays inStep(PostsAtHand hand, WindowShell shell, BooleanSupplier on) {
        CurrentPair current = new CurrentPair(shell.frame.root(), hand.views, compared);
        new PairMarks(hand.views, compared, current, shell.page, hand.surroundings.partWords());
        PairScroll scroll = new PairScroll(shell.frame.root(), hand.views, compared, shell.page, on);
        return new PairWays(hand.views, compared, current, scroll, pairs::tellNothingIsLeft);
    }

    private static DraftTools drafts(Ground ground, PostsAtHand hand, EarlierReader earlier, Runnable showSettings) {
        return new DraftTools(
                () -> ground.settings.get().translator(),
                earlier::of,
                hand::siteFolder,
                ground.outside.data(),
                ground.sheetLayer,
                showSettings,
                ground.words("draft"),
                ground.worker("drafts"));
    }
}
