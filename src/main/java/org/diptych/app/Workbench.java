package org.diptych.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.diptych.app.commands.CommandList;
import org.diptych.app.commands.CommandMenuBar;
import org.diptych.app.commands.CommandWords;
import org.diptych.app.commands.Dispatcher;
import org.diptych.app.commands.FileCommands;
import org.diptych.app.follow.CaretLink;
import org.diptych.app.follow.FormulaBeside;
import org.diptych.app.follow.HitMarks;
import org.diptych.app.follow.PageLink;
import org.diptych.app.keys.CommandKeys;
import org.diptych.app.keys.KeyFocus;
import org.diptych.app.keys.MenuKeys;
import org.diptych.app.keys.WindowKeys;
import org.diptych.app.look.EditorLook;
import org.diptych.app.look.ThemeSwitch;
import org.diptych.app.pairs.DraftTools;
import org.diptych.app.pairs.LivePairs;
import org.diptych.app.pairs.PairCommands;
import org.diptych.app.pairs.PairKeeper;
import org.diptych.app.parts.PostViews;
import org.diptych.app.parts.ViewSurroundings;
import org.diptych.app.safety.BrokenOffSaves;
import org.diptych.app.safety.MemoryWatch;
import org.diptych.app.safety.PostNotices;
import org.diptych.app.safety.PostVersions;
import org.diptych.app.safety.ProgramFaults;
import org.diptych.app.safety.Recovering;
import org.diptych.app.safety.VersionTrouble;
import org.diptych.app.session.NewPosts;
import org.diptych.app.session.RecentLink;
import org.diptych.app.session.Remembered;
import org.diptych.app.session.SamplePost;
import org.diptych.app.session.SessionKeeper;
import org.diptych.app.session.SessionView;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.app.sheets.WindowQuestions;
import org.diptych.app.sheets.WindowSheets;
import org.diptych.app.step.PairsInWindow;
import org.diptych.app.system.LogFile;
import org.diptych.app.system.Outside;
import org.diptych.app.system.SystemFiles;
import org.diptych.app.tabs.FileMenu;
import org.diptych.app.tabs.TabRow;
import org.diptych.app.tools.AsBefore;
import org.diptych.app.tools.Exporting;
import org.diptych.app.tools.HomeDesk;
import org.diptych.app.tools.HomeWindow;
import org.diptych.app.tools.ManualDesk;
import org.diptych.app.tools.MarkTools;
import org.diptych.app.tools.Pictures;
import org.diptych.app.tools.ReferenceTools;
import org.diptych.app.tools.SiteCommands;
import org.diptych.app.tools.SiteFinding;
import org.diptych.app.tools.SiteRenaming;
import org.diptych.app.tools.SiteTools;
import org.diptych.app.typing.AddressTitles;
import org.diptych.app.typing.CodeLanguageOffer;
import org.diptych.app.typing.HeadingOffer;
import org.diptych.app.typing.HtmlPastes;
import org.diptych.app.typing.TexOffer;
import org.diptych.app.typing.TypingOffers;
import org.diptych.app.window.EmptyDesk;
import org.diptych.app.window.FileDrop;
import org.diptych.app.window.FileStatus;
import org.diptych.app.window.FilesPanels;
import org.diptych.app.window.HiddenPanes;
import org.diptych.app.window.NoticeBar;
import org.diptych.app.window.SidePanels;
import org.diptych.app.window.SideStrip;
import org.diptych.app.window.StatusBar;
import org.diptych.app.window.WindowFrame;
import org.diptych.app.window.WindowSize;
import org.diptych.app.window.WindowTitle;
import org.diptych.app.window.WindowTools;
import org.diptych.app.window.WritingCounts;
import org.diptych.core.bilingual.state.PairStore;
import org.diptych.core.file.watch.OpenMarks;
import org.diptych.core.history.History;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.FormulaSurroundings;
import org.diptych.core.recovery.JournalFolder;
import org.diptych.core.site.Site;
import org.diptych.core.site.findings.Counting;
import org.diptych.core.site.pairs.SitePairs;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.diptych.core.text.TextRange;
import org.diptych.desk.browse.RecentFiles;
import org.diptych.desk.files.Desk;
import org.diptych.desk.files.DiskWatch;
import org.diptych.desk.files.Elsewhere;
import org.diptych.desk.files.FileNotices;
import org.diptych.desk.page.OwnStyle;
import org.diptych.desk.posts.Notice;
import org.diptych.desk.posts.Notices;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.posts.PictureWatch;
import org.diptych.desk.posts.PostFiles;
import org.diptych.desk.posts.Questions;
import org.diptych.desk.search.FindModel;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.shortcuts.ShortcutsModel;
import org.diptych.desk.site.OpenRenames;
import org.diptych.desk.site.PostMoves;
import org.diptych.desk.site.SiteDesk;
import org.diptych.desk.step.StepReader;
import org.diptych.desk.step.TwoLanguages;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Failures;
import org.diptych.desk.writing.WritingDesk;
import org.diptych.ui.about.Facts;
import org.diptych.ui.editor.EditorSettings;
import org.diptych.ui.files.RecentPane;
import org.diptych.ui.files.home.SiteHome;
import org.diptych.ui.outline.InStepMenu;
import org.diptych.ui.outline.WaitingMenu;
import org.diptych.ui.preview.PreviewActions;
import org.diptych.ui.preview.PreviewPane;
import org.diptych.ui.references.Beyond;
import org.diptych.ui.search.FindBar;
import org.diptych.ui.shared.Command;
import org.jspecify.annotations.Nullable;

/** The composition root: makes the parts of the window and gives each what it needs. Confined to the FX thread. */
final class Workbench {
    /** In the data folder: what is known of each site. */
    private static final String SITES = "sites";

    private final Stage stage;
    private final Outside outside;
    private final Messages messages;
    private final Background background;
    /** Outline, counts and comparison follow the page: on a small machine they would take a key its processor. */
    private final Background afterThePage;

    final Notices notices = new Notices();
    private final SheetLayer sheetLayer = new SheetLayer();
    private final ObservableValue<PostSession> session;
    private final StepReader stepReader = new StepReader();
    private final SidePanels panels;
    private final ThemeSwitch theme;
    private final PostFiles files;
    private final FileNotices fileNotices;
    /** Null until the window is shown. */
    private @Nullable MenuKeys menuKeys;

    final PostVersions history;
    final PairCommands pairs;
    final AsBefore asBefore;
    final LivePairs live;

    final ViewSurroundings surroundings;
    final OpenPosts posts = new OpenPosts();
    final SettingsModel settings;
    final OwnStyle style;
    final WritingDesk writing;
    final RecentFiles recent;
    final RecentFiles recentSites;
    final Desk desk;
    final DiskWatch disk;
    final Elsewhere elsewhere;
    final OpenMarks marks;
    final SiteTools site;
    final SiteRenaming renaming;
    private final SiteDesk siteDesk;
    final SiteFinding finding;
    final HomeDesk home;
    final SiteCommands siteActions;
    private final EmptyDesk empty;
    final NewPosts newPosts;
    final PostViews views;
    final PreviewPane page;
    final WindowFrame frame;
    final WindowSheets sheets;
    final ReferenceTools references;
    final MarkTools markTools;
    final PictureWatch pictureFiles;
    final AddressTitles titles;
    final FormulaBeside formula;
    final Pictures pictures;
    final ManualDesk manual;
    final Exporting exporting;
    final SessionKeeper keeper;
    final Recovering recovering;
    final KeyFocus keys;
    final Dispatcher dispatcher;
    final MemoryWatch memory;
    final CommandList commands;
    final ShortcutsModel shortcuts;
    final WindowCommands actions;

    Workbench(Stage stage, Outside outside, Remembered remembered) {
        this.stage = stage;
        this.outside = outside;
        Locale locale = remembered.settings().language().locale();
        messages = Messages.of("app", locale);
        Failures faults = new ProgramFaults(notices, messages, LogFile.in(outside.data()));
        Background fileWorker = outside.fileWorker().telling(faults);
        background = Background.withThread("panels").telling(faults);
        afterThePage = background.after(Duration.ofMillis(250));
        settings = new SettingsModel(remembered.settings(), Remembered.settingsFile(outside.folder()), fileWorker);
        style = new OwnStyle(settings, Background.withThread("page style").telling(faults), notices, locale);
        writing = new WritingDesk(
                posts,
                settings,
                outside.folder(),
                outside.dictionary(),
                outside.lasting().apply("words").telling(faults),
                Background.withThread("dictionary").telling(faults),
                Messages.of("panels", locale).get("findings.step"));
        surroundings = ViewSurroundings.of(locale, this::look, background, writing);
        theme = new ThemeSwitch(
                settings,
                background,
                new ThemeSwitch.Known(
                        remembered.systemDark(),
                        dark -> fileWorker.run(() -> Remembered.keepSystemDark(outside.folder(), dark))));
        recent = new RecentFiles(remembered.session().recent());
        recentSites = new RecentFiles(remembered.session().sites());
        fileNotices = new FileNotices(notices, messages);
        files = new PostFiles(fileWorker);
        Questions questions = new WindowQuestions(outside.files(), posts, sheetLayer, surroundings);
        desk = new Desk(
                posts, files, fileNotices, questions, () -> settings.get().dialect());
        desk.mendBeforeSave(writing::beforeSave);
        disk = new DiskWatch(posts, files, fileNotices, desk);
        marks = new OpenMarks(outside.data().resolve("open"));
        elsewhere = new Elsewhere(marks, posts, files, fileNotices, disk);
        site = new SiteTools(
                posts,
                sheetLayer,
                new SiteTools.Kept(outside.data().resolve(SITES), outside.version()),
                Background.withThread("site").telling(faults),
                desk::open,
                () -> new Counting(settings.get().dialect(), pictureWishes()),
                new PairStore(outside.data().resolve(PairStore.FOLDER)),
                outside.lasting().apply("site texts").telling(faults),
                locale);
        surroundings.siteWords().bind(site.sites().words());
        siteDesk = new OpenRenames(site.sites(), posts, disk, site.background());
        renaming = new SiteRenaming(siteDesk, site.sites().currentProperty(), sheetLayer, notices, locale);
        newPosts = new NewPosts(
                desk, files, new SamplePost(outside.folder().resolve("sample")), notices, messages, site.sites());
        history = new PostVersions(
                posts,
                new History(outside.data().resolve("history"), Clock.systemUTC()),
                outside.lasting().apply("history").telling(faults),
                new VersionTrouble(notices, Messages.of("history", locale)),
                sheetLayer,
                Messages.of("history", locale),
                Clock.systemUTC());
        views = new PostViews(posts, surroundings);
        session = posts.currentProperty().map(OpenPost::session);
        page = newPage(faults);
        panels = new SidePanels(session, views, afterThePage, surroundings, stepReader, newFilesPanels());
        frame = new WindowFrame(views, panels, page, sheetLayer);
        sheets = new WindowSheets(sheetLayer, messages);
        Messages offered = Messages.of("site", locale);
        TypingOffers names = site.offerNames(
                frame.overlay(),
                views,
                posts,
                List.of(
                        new HeadingOffer(
                                () -> posts.current().map(post -> post.session()
                                        .analysisProperty()
                                        .get()),
                                offered),
                        new CodeLanguageOffer(offered),
                        new TexOffer(this::formulaSurroundings, offered)));
        markTools = new MarkTools(views, names, background, notices, messages);
        pictureFiles = new PictureWatch(
                posts,
                this::pictureWishes,
                Background.withThread("picture files").telling(faults));
        formula = new FormulaBeside(
                views,
                page,
                frame.overlay(),
                () -> settings.get().insert().formulaShown(),
                afterThePage,
                names::lookAgain,
                Messages.of("editor", locale));
        titles = new AddressTitles(
                views,
                notices,
                () -> settings.get().insert().pageTitles(),
                Background.withThread("page titles").telling(faults),
                messages);
        references = new ReferenceTools(
                new ReferenceTools.Window(posts, views, frame, sheetLayer, notices, faults),
                site.sites().currentProperty(),
                outside,
                locale);
        pictures = new Pictures(
                posts,
                views,
                sheetLayer,
                notices,
                outside.files(),
                Background.withThread("pictures").telling(faults),
                locale,
                Clock.systemDefaultZone(),
                new Pictures.Host(
                        () -> settings.get().insert().host(),
                        Background.withThread("uploads").telling(faults)),
                this::lookForPictures);
        exporting = new Exporting(
                posts,
                views,
                sheetLayer,
                surroundings,
                folder -> outside.browser().accept(folder.toUri()),
                () -> style.lookProperty().get());
        keeper = new SessionKeeper(
                new SessionView(stage, posts, views, frame, recent, recentSites),
                Remembered.sessionFile(outside.folder()),
                fileWorker);
        recovering = new Recovering(
                new JournalFolder(outside.data().resolve("journals"), Clock.systemUTC()),
                outside.lasting().apply("journal").telling(faults),
                desk,
                posts,
                notices,
                sheetLayer,
                Messages.of("recovery", locale));
        memory = new MemoryWatch(posts, views, notices, messages, background);
        new BrokenOffSaves(posts, files, notices, recovering::offer, Messages.of("recovery", locale));
        keys = new KeyFocus(frame.overlay(), sheetLayer, page);
        dispatcher = new Dispatcher(keys.holderProperty(), this::endMenus);
        manual = new ManualDesk(views, frame, page, sheetLayer, locale, background);
        panels.helpWith(manual::show);
        actions = new WindowCommands(this);
        PairStore kept = new PairStore(outside.data().resolve(PairStore.FOLDER));
        AsBefore.Known known =
                new AsBefore.Known(kept, new SitePairs(outside.data().resolve(SITES)));
        pairs = new PairCommands(
                session,
                views,
                notices,
                Messages.of("pairs", locale),
                Background.withThread("pairs").telling(faults),
                new DraftTools(
                        () -> settings.get().translator(),
                        known::of,
                        this::siteFolder,
                        outside.data(),
                        sheetLayer,
                        actions::showSettings,
                        Messages.of("draft", locale),
                        Background.withThread("drafts").telling(faults)));
        live = new LivePairs(session, stepReader, afterThePage);
        new PairKeeper(posts, kept, outside.lasting().apply("pairs").telling(faults), () -> settings.get()
                .pairsWithSite());
        asBefore = new AsBefore(
                views,
                known,
                () -> Optional.ofNullable(site.sites().currentProperty().get()),
                () -> settings.get().dialect(),
                site.calm(),
                sheetLayer,
                Messages.of("pairs", locale),
                Background.withThread("as-before").telling(faults));
        Messages siteWords = Messages.of("site", locale);
        PostMoves moves = new PostMoves(
                new PostMoves.Around(desk, posts, files, siteDesk, notices),
                () -> settings.get().dialect(),
                siteWords,
                Clock.systemUTC());
        siteActions = new SiteCommands(
                this::home,
                moves,
                site.sites(),
                posts,
                sheetLayer,
                new FileMenu(messages, outside.browser()),
                siteWords);
        FindModel find = new FindModel(session, views, background);
        finding = new SiteFinding(
                siteDesk,
                find,
                site.sites().currentProperty(),
                sheetLayer,
                new SiteFinding.Goal(desk, views, messages.locale()));
        Furnished furnished = furnish(find);
        commands = furnished.commands();
        empty = furnished.empty();
        home = site.newHome(
                new HomeDesk.Around(desk, views, recentSites, notices),
                new SiteHome.Steps(
                        actions::newPost,
                        actions::newDraft,
                        () -> actions.site().open(),
                        siteActions::of),
                new HomeWindow(frame, sheetLayer, outside.files(), empty));
        shortcuts = CommandKeys.follow(commands.menus(), messages, settings);
        surroundings.shortcuts().set(id -> commands.find(id).flatMap(Command::keys));
        link();
    }

    /** Shows the window as it was left, with {@code wanted} open; without any, with the posts that were open. */
    void show(List<Path> wanted, Remembered remembered) {
        Scene scene = new Scene(frame.root(), 1280, 800);
        theme.dress(scene);
        new WindowKeys(scene, commands, dispatcher, actions::closeSide);
        pictures.watch(scene);
        new HtmlPastes(posts, views, Background.withThread("pastes")).watch(scene);
        titles.watch(scene);
        new FileDrop(scene, references::welcomes, this::dropped);
        SystemFiles.follow(stage, desk::open);
        site.calm().watch(scene);
        stage.setScene(scene);
        keys.guard(stage);
        menuKeys = new MenuKeys(stage, (MenuBar) scene.lookup(".menu-bar"), keys);
        // Escape closes what is open; the same key that filled the screen gives it back.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        stage.setOnCloseRequest(event -> {
            event.consume();
            actions.quit();
        });
        stage.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                disk.look();
                pictureFiles.look();
                elsewhere.look();
                site.sites().lookAgain();
                references.lookAgain();
                writing.look();
            }
        });
        site.lookAround(recent, recentSites);
        remembered
                .damaged()
                .forEach(file -> warn("damaged " + file, messages.get("notice.settings-damaged", file.toString())));
        keeper.view().restoreFrame(remembered.session());
        WindowSize.hold(stage);
        // The first button would be lit otherwise, before there is anything to do with it.
        frame.root().requestFocus();
        stage.show();
        if (!wanted.isEmpty()) {
            home.open(wanted).always(keys::begin);
            begin();
        } else if (remembered.firstStart()) {
            welcome();
            begin();
            keys.begin();
        } else {
            // Half of the posts of last time are not to be taken for all of them.
            keeper.view().restorePosts(remembered.session(), desk).always(() -> {
                begin();
                keys.begin();
            });
        }
    }

    Stage stage() {
        return stage;
    }

    private void endMenus() {
        if (menuKeys != null) {
            menuKeys.end();
        }
    }

    private void welcome() {
        empty.welcome(
                messages,
                new CommandWords(messages),
                Stream.of("open-site", "open-sample", "new", "manual")
                        .flatMap(id -> commands.find(id).stream())
                        .toList(),
                dispatcher);
    }

    /** The folder of the site of the post in front. */
    private Optional<Path> siteFolder() {
        return posts.current()
                .flatMap(post -> Optional.ofNullable(post.siteProperty().get()))
                .map(Site::folder);
    }

    private void begin() {
        keeper.begin(posts);
        recovering.offerLeftBehind();
    }

    /** The system's folder for temporary files is not at {@code place}, where it should be. */
    void tellNoTemporaryFolder(Path place) {
        warn("temporary", messages.get("notice.no-temporary", place.toString()));
    }

    private void warn(String key, String sentence) {
        notices.show(new Notice(key, Notice.Severity.WARNING, sentence, List.of(), Optional.empty()));
    }

    /** Closes the window. */
    void leave() {
        site.close();
        references.close();
        page.dispose();
        disk.close();
        style.close();
        marks.close();
        memory.close();
        stage.hide();
        recovering.end();
    }

    Facts facts() {
        return new Facts(
                outside.version(),
                page.engineName(),
                outside.folder(),
                outside.data(),
                outside.data().resolve(SITES),
                LogFile.in(outside.data()));
    }

    /** Which style sheet the author chooses; first shown is the folder of the post's site. */
    Optional<String> askStyle() {
        return outside.files().toDressWith(siteFolder()).map(Path::toString);
    }

    private FilesPanels newFilesPanels() {
        return new FilesPanels(
                () -> site.newPostsPane(siteActions::of),
                () -> history.panel(new RecentPane(recent, desk::open, messages)));
    }

    private EditorSettings look(PostPart part) {
        return EditorLook.of(settings.get().editor(), part)
                .withYuanAsDollar(settings.get().insert().yuanIsDollar())
                .quiet(
                        settings.get().writing().focus(),
                        settings.get().writing().typewriter());
    }

    private FormulaSurroundings formulaSurroundings() {
        return formula.around();
    }

    private Wishes pictureWishes() {
        return new Wishes(
                settings.get().insert().largestPicture(),
                settings.get().insert().altWanted());
    }

    private void lookForPictures() {
        pictureFiles.look();
    }

    private HomeDesk home() {
        return home;
    }

    private void dropped(Path file) {
        if (!references.takes(file)) {
            home.open(List.of(file));
        }
    }

    private PreviewPane newPage(Failures faults) {
        return new PreviewPane(
                new PreviewActions() {
                    @Override
                    public void openLink(URI address) {
                        outside.browser().accept(address);
                    }

                    @Override
                    public void goTo(int segment, int offset) {
                        // The page may be a moment older than the post, which may have lost parts since.
                        posts.current()
                                .map(OpenPost::session)
                                .filter(shown -> segment < shown.parts().size())
                                .ifPresent(shown -> {
                                    int place = shown.contentStart(segment) + offset;
                                    views.goTo(new TextRange(place, place));
                                });
                    }
                },
                messages.locale(),
                faults);
    }

    /** What the frame was furnished with. */
    private record Furnished(CommandList commands, EmptyDesk empty) {}

    private Furnished furnish(FindModel find) {
        FindBar findBar = new FindBar(
                find,
                surroundings.partWords(),
                new FindBar.Ways(
                        () -> views.editor().ifPresent(editor -> editor.requestFocus()),
                        finding::show,
                        site.hasSite()));
        new CaretLink(views, panels, find);
        new HitMarks(find, views);
        TwoLanguages compared = new TwoLanguages(session, stepReader, afterThePage);
        PairsInWindow steps =
                new PairsInWindow(frame.root(), views, compared, page, surroundings.partWords(), () -> settings.get()
                        .editor()
                        .inStep());
        panels.outline().onNeed(steps.ways()::go);
        CommandList list = CommandList.of(
                new CommandList.Objects(
                        desk,
                        posts,
                        views,
                        findBar,
                        find,
                        panels.findings(),
                        steps.ways(),
                        settings,
                        writing,
                        messages),
                actions);
        CommandWords words = new CommandWords(messages);
        FileMenu fileMenu = new FileMenu(messages, outside.browser());
        FileCommands file = list.file();
        EmptyDesk emptyDesk = new EmptyDesk(
                messages,
                words,
                List.of(file.openSite(), file.newPost(), file.open(), file.recent(), file.sample()),
                dispatcher);
        frame.setEmpty(emptyDesk);
        emptyDesk.setLoading(desk.openingProperty().get());
        desk.openingProperty().addListener((observable, before, opening) -> emptyDesk.setLoading(opening));
        frame.setBar(findBar);
        SideStrip strip = new SideStrip(words, id -> list.find(id).orElseThrow(), actions::toggleSide);
        actions.sideShown().addListener((observable, before, side) -> strip.light(side));
        InStepMenu languages =
                new InStepMenu(compared.inStepProperty(), views, surroundings.findings()::of, surroundings.partWords());
        StatusBar status = new StatusBar(
                messages,
                actions::showFindings,
                new FileStatus(messages, desk),
                languages,
                new WritingCounts(messages, views, writing.today(), background),
                new WaitingMenu(compared.readingProperty(), views, surroundings.partWords()),
                new HiddenPanes(frame, messages));
        views.currentProperty().addListener((observable, before, view) -> status.show(view));
        MenuBar bar = new CommandMenuBar(words, dispatcher).of(list.menus());
        bar.disableProperty().bind(sheetLayer.visibleProperty());
        frame.setEdges(
                strip,
                new VBox(
                        bar,
                        new TabRow(
                                posts,
                                desk::close,
                                fileMenu,
                                messages,
                                new WindowTools(
                                        words,
                                        id -> list.find(id).orElseThrow(),
                                        actions,
                                        posts.currentProperty().isNull()))),
                new NoticeBar(notices, posts, messages, manual::show),
                status);
        return new Furnished(list, emptyDesk);
    }

    private void link() {
        panels.reach(new Beyond(references::add, site.hasSite(), renaming::key));
        new PageLink(page, views, settings, theme, style.lookProperty());
        new PostNotices(posts, notices, files, messages);
        new WindowTitle(stage, posts, messages);
        posts.posts().addListener(new RecentLink(recent));
        settings.settingsProperty().addListener((observable, before, now) -> {
            views.forEach(view -> view.applyLooks());
            if (!before.insert().equals(now.insert())) {
                pictureFiles.look();
                site.countAgain();
                formula.look();
            }
        });
    }
}
