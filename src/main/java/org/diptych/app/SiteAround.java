package org.diptych.app;

import java.time.Clock;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.diptych.app.session.NewPosts;
import org.diptych.app.session.SamplePost;
import org.diptych.app.tabs.FileMenu;
import org.diptych.app.tools.HomeDesk;
import org.diptych.app.tools.SiteCommands;
import org.diptych.app.tools.SiteFinding;
import org.diptych.app.tools.SiteRenaming;
import org.diptych.app.tools.SiteTools;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.findings.Counting;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.settings.Settings;
import org.diptych.desk.site.OpenRenames;
import org.diptych.desk.site.PostMoves;
import org.diptych.desk.site.SiteDesk;

/** The Hexo site around the posts: browsed, searched, renamed, and what moves posts within it. */
final class SiteAround {
    final SiteTools tools;
    final SiteRenaming renaming;
    final SiteFinding finding;
    final NewPosts newPosts;
    final FileMenu fileMenu;
    final SiteCommands commands;

    /** @param home is made last: it offers commands, and commands show it */
    SiteAround(Ground ground, PostsAtHand hand, Supplier<HomeDesk> home) {
        tools = new SiteTools(
                hand.posts,
                ground.sheetLayer,
                new SiteTools.Kept(ground.sites(), ground.outside.version(), ground.pairs),
                new SiteTools.Workers(ground.worker("site"), ground.lasting("site texts")),
                hand.desk::open,
                () -> counting(ground.settings.get()),
                ground.locale);
        hand.surroundings.siteWords().bind(tools.sites().words());
        ObservableValue<SiteIndex> index = tools.sites().currentProperty();
        SiteDesk desk = new OpenRenames(tools.sites(), hand.posts, hand.disk, tools.background());
        renaming = new SiteRenaming(desk, index, ground.sheetLayer, ground.notices, ground.locale);
        finding = new SiteFinding(
                desk, hand.find, index, ground.sheetLayer, new SiteFinding.Goal(hand.desk, hand.views, ground.locale));
        newPosts = new NewPosts(
                hand.desk,
                hand.files,
                new SamplePost(ground.outside.folder().resolve("sample")),
                ground.notices,
                ground.messages,
                tools.sites());
        Messages words = ground.words("site");
        PostMoves moves = new PostMoves(
                new PostMoves.Around(hand.desk, hand.posts, hand.files, desk, ground.notices),
                () -> ground.settings.get().dialect(),
                words,
                Clock.systemUTC());
        fileMenu = new FileMenu(ground.messages, ground.outside.browser());
        commands = new SiteCommands(home, moves, tools.sites(), hand.posts, ground.sheetLayer, fileMenu, words);
    }

    private static Counting counting(Settings now) {
        return new Counting(now.dialect(), now.insert().pictureWishes());
    }
}
