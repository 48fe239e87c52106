package org.diptych.app.tools;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.diptych.app.parts.PostViews;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.app.typing.Offer;
import org.diptych.app.typing.SiteOffer;
import org.diptych.app.typing.TypingOffers;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.Site;
import org.diptych.core.site.findings.CountStore;
import org.diptych.core.site.findings.Counting;
import org.diptych.core.site.index.IndexStore;
import org.diptych.desk.browse.PostsModel;
import org.diptych.desk.browse.RecentFiles;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.site.LiveFindings;
import org.diptych.desk.site.SiteTexts;
import org.diptych.desk.site.Sites;
import org.diptych.desk.work.Background;
import org.diptych.ui.files.PostsPane;
import org.diptych.ui.files.PostsSheet;
import org.diptych.ui.files.home.SiteHome;
import org.jspecify.annotations.Nullable;

/** What the window offers of the site around the posts. Confined to the FX thread. */
public final class SiteTools {
    private final TypingCalm calm = new TypingCalm();
    private final Background background;
    private final SheetLayer sheets;
    private final Sites sites;
    private final LiveFindings findings;
    private final SiteTexts texts;
    private final Messages words;
    private final PostsModel.Sources sources;
    private final Consumer<Path> open;
    private final BooleanProperty hasSite = new SimpleBooleanProperty(this, "hasSite");
    /** Made when it is first shown. */
    private @Nullable PostsSheet browser;

    /**
     * Where what is known of sites is kept.
     *
     * @param program the version of the program that keeps it
     * @param pairs keeps what is known of posts' pairs
     */
    public record Kept(Path folder, String program, PairStore pairs) {}

    /**
     * Who works for it, each with a thread of its own.
     *
     * @param lasting brings to an end what it has begun, even when the window has closed
     */
    public record Workers(Background background, Background lasting) {}

    /**
     * @param open opens another post
     * @param by what the author set of how findings are counted
     */
    public SiteTools(
            OpenPosts posts,
            SheetLayer sheets,
            Kept kept,
            Workers workers,
            Consumer<Path> open,
            Supplier<Counting> by,
            Locale locale) {
        this.sheets = sheets;
        this.background = workers.background();
        this.open = open;
        this.words = Messages.of("site", locale);
        this.sites = new Sites(posts, new IndexStore(kept.folder()), calm, background);
        this.findings = new LiveFindings(
                posts,
                sites.currentProperty(),
                by,
                new CountStore(kept.folder(), kept.program()),
                kept.pairs(),
                calm,
                background);
        this.texts = new SiteTexts(sites.currentProperty(), kept.folder(), calm, workers.lasting());
        ObservableValue<Path> file = posts.currentProperty().flatMap(OpenPost::pathProperty);
        hasSite.bind(posts.currentProperty()
                .flatMap(OpenPost::siteProperty)
                .map(around -> true)
                .orElse(false));
        this.sources = new PostsModel.Sources(sites.currentProperty(), file, findings);
    }

    /** Ends what goes on in the background. */
    public void close() {
        findings.close();
        texts.close();
        sites.close();
    }

    /** Counts the posts' findings anew, if the author wants others to be found now. */
    public void countAgain() {
        findings.look();
    }

    public Sites sites() {
        return sites;
    }

    /** The home of the site in front. */
    public HomeDesk newHome(HomeDesk.Around around, SiteHome.Steps steps, HomeDesk.Window window) {
        return new HomeDesk(new HomeDesk.Known(sites, texts, findings), around, steps, words, background, window);
    }

    /** Whether the post in front lies in a site. */
    public ObservableBooleanValue hasSite() {
        return hasSite;
    }

    /** Holds background work back while the author types. */
    public TypingCalm calm() {
        return calm;
    }

    /** @param menu what a post's menu offers besides opening it */
    public PostsPane newPostsPane(Function<Path, List<MenuItem>> menu) {
        return new PostsPane(new PostsModel(sources, open, background), words, menu);
    }

    public Background background() {
        return background;
    }

    /** Offers the site's names while they are typed in {@code views}, over {@code overlay}; and {@code others} beside. */
    public TypingOffers offerNames(Pane overlay, PostViews views, OpenPosts posts, List<Offer> others) {
        SiteOffer offer = new SiteOffer(() -> posts.current().flatMap(OpenPost::path), background, words);
        sites.currentProperty().addListener((observable, before, index) -> {
            if (index != null) {
                offer.take(index);
            }
        });
        return offer.install(overlay, overlay, views, others);
    }

    /** Offers every post of the site. */
    public void browse() {
        if (browser == null) {
            browser = new PostsSheet(new PostsModel(sources, open, background), words, sheets::dismiss);
        }
        browser.clear();
        sheets.show(browser, browser.field(), Pos.TOP_CENTER, "site", () -> {});
    }

    /** Looks for the site that was open last, or that of the file that was: it can be browsed before any post is open. */
    public void lookAround(RecentFiles recent, RecentFiles recentSites) {
        List<Path> last = Stream.concat(
                        recentSites.files().stream().limit(1).map(folder -> folder.resolve("any")),
                        recent.files().stream().limit(1))
                .toList();
        if (!last.isEmpty()) {
            background
                    .ask(() -> last.stream()
                            .map(Site::around)
                            .flatMap(Optional::stream)
                            .findFirst()
                            .map(Site::folder))
                    .thenAccept(found -> found.ifPresent(sites::lookAt));
        }
    }
}
