package org.diptych.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.diptych.app.session.NewPosts;
import org.diptych.app.session.OpeningSample;
import org.diptych.app.session.SamplePost;
import org.diptych.app.tabs.FileMenu;
import org.diptych.app.tools.Opener;
import org.diptych.app.tools.SiteCommands;
import org.diptych.app.tools.SiteFinding;
import org.diptych.app.tools.SitePosts;
import org.diptych.app.tools.SiteRenaming;
import org.diptych.app.tools.TypingCalm;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.findings.CountStore;
import org.diptych.core.site.findings.Counting;
import org.diptych.core.site.index.IndexStore;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.desk.browse.PostsModel;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.settings.Settings;
import org.diptych.desk.site.CountingWorker;
import org.diptych.desk.site.LiveFindings;
import org.diptych.desk.site.OpenRenames;
import org.diptych.desk.site.PostMoves;
import org.diptych.desk.site.SiteDesk;
import org.diptych.desk.site.SiteFindings;
import org.diptych.desk.site.SiteTexts;
import org.diptych.desk.site.Sites;
import org.diptych.desk.work.Background;

/** The Hexo site around the posts: browsed, searched, renamed, and what moves posts within it. */
final class SiteAround {
    /** Holds background work back while the author types. */
    final TypingCalm calm = new TypingCalm();

    final Background background;
    final Sites sites;
    final LiveFindings findings;
    final SiteTexts texts;
    final SitePosts posts;
    final SiteRenaming renaming;
    final SiteFinding finding;
    final NewPosts newPosts;
    final OpeningSample sample;
    final FileMenu fileMenu;
    final SiteCommands commands;
    private final BooleanProperty hasSite = new SimpleBooleanProperty(this, "hasSite");

    /** @param opener is made last: it shows homes, these offer commands, and commands open */
    SiteAround(Ground ground, PostsAtHand hand, Supplier<Opener> opener) {
        background = ground.worker("site");
        sites = newSites(ground, hand);
        ObservableValue<SiteIndex> index = sites.currentProperty();
        findings = newFindings(ground, hand);
        texts = new SiteTexts(index, ground.sites(), calm, ground.lasting("site texts"));
        hasSite.bind(hand.posts
                .currentProperty()
                .flatMap(OpenPost::siteProperty)
                .map(around -> true)
                .orElse(false));
        Messages words = ground.words("site");
        ObservableValue<Path> file = hand.posts.currentProperty().flatMap(OpenPost::pathProperty);
        PostsModel.Sources sources = new PostsModel.Sources(index, file, findings);
        posts = new SitePosts(() -> new PostsModel(sources, hand.desk::open, background), ground.sheetLayer, words);
        SiteDesk desk = new OpenRenames(sites, hand.posts, hand.disk, background);
        renaming = new SiteRenaming(desk, index, ground.sheetLayer, ground.notices, ground.locale);
        finding = new SiteFinding(
                desk, hand.find, index, ground.sheetLayer, new SiteFinding.Goal(hand.desk, hand.views, ground.locale));
        newPosts = new NewPosts(hand.desk, hand.files, ground.notices, ground.messages, sites);
        sample = new OpeningSample(
                new SamplePost(ground.outside.folder().resolve("sample")),
                hand.desk,
                hand.files,
                ground.notices,
                ground.messages);
        PostMoves moves = new PostMoves(
                new PostMoves.Around(hand.desk, hand.posts, hand.files, desk, ground.notices),
                () -> ground.settings.get().dialect(),
                words,
                Clock.systemUTC());
        fileMenu = new FileMenu(ground.messages, ground.outside.browser());
        commands = new SiteCommands(opener, moves, sites, hand.posts, ground.sheetLayer, fileMenu, words);
    }

    private Sites newSites(Ground ground, PostsAtHand hand) {
        Sites made = new Sites(hand.posts, new IndexStore(ground.sites()), calm, background);
        made.folderProperty().addListener((observable, before, folder) -> {
            if (folder != null) {
                hand.lately.sites().add(folder);
            }
        });
        hand.surroundings.siteWords().bind(made.words());
        return made;
    }

    private LiveFindings newFindings(Ground ground, PostsAtHand hand) {
        SiteFindings counted = new SiteFindings(
                sites.currentProperty(),
                () -> counting(ground.settings.get()),
                new CountStore(ground.sites(), ground.outside.version()),
                new CountingWorker(ground.pairs, calm, background),
                background);
        return new LiveFindings(hand.posts, counted, background);
    }

    private static Counting counting(Settings now) {
        return new Counting(now.dialect(), now.insert().pictures());
    }

    /** Whether the post in front lies in a site. */
    ObservableBooleanValue hasSite() {
        return hasSite;
    }

    /** Ends what goes on in the background. */
    void close() {
        findings.close();
        texts.close();
        sites.close();
    }
}
