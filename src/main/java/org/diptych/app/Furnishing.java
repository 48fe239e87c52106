package org.diptych.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.VBox;
import org.diptych.app.commands.CommandList;
import org.diptych.app.commands.CommandMenuBar;
import org.diptych.app.commands.CommandWords;
import org.diptych.app.commands.FileCommands;
import org.diptych.app.keys.CommandKeys;
import org.diptych.app.tabs.TabRow;
import org.diptych.app.tools.HomeDesk;
import org.diptych.app.tools.HomeWindow;
import org.diptych.app.tools.Opener;
import org.diptych.app.window.EmptyDesk;
import org.diptych.app.window.FileStatus;
import org.diptych.app.window.HiddenPanes;
import org.diptych.app.window.NoticeBar;
import org.diptych.app.window.SideStrip;
import org.diptych.app.window.StatusBar;
import org.diptych.app.window.WindowTools;
import org.diptych.app.window.WritingCounts;
import org.diptych.core.messages.Messages;
import org.diptych.desk.browse.HomeEntry;
import org.diptych.desk.browse.HomeModel;
import org.diptych.desk.shortcuts.ShortcutsModel;
import org.diptych.ui.files.home.SiteHome;
import org.diptych.ui.outline.InStepMenu;
import org.diptych.ui.outline.WaitingMenu;
import org.diptych.ui.search.FindBar;
import org.diptych.ui.shared.Command;

/** What lies around the posts: the list of commands, and all that is made from it; tabs, notices, the status line. */
final class Furnishing {
    private final Ground ground;
    private final PostsAtHand hand;
    private final WindowShell shell;
    private final WindowCommands actions;
    private final CommandWords words;
    private final EmptyDesk empty;
    final CommandList commands;
    private final HomeDesk home;
    final Opener opener;
    final ShortcutsModel shortcuts;

    Furnishing(
            Ground ground,
            PostsAtHand hand,
            SiteAround site,
            WindowShell shell,
            BothLanguages languages,
            WindowCommands actions) {
        this.ground = ground;
        this.hand = hand;
        this.shell = shell;
        this.actions = actions;
        words = new CommandWords(ground.messages);
        FindBar findBar = new FindBar(
                hand.find,
                hand.surroundings.partWords(),
                new FindBar.Actions(
                        () -> hand.views.editor().ifPresent(editor -> editor.requestFocus()),
                        site.finding::show,
                        site.hasSite()));
        commands = CommandList.of(
                new CommandList.Objects(
                        hand.desk,
                        hand.posts,
                        hand.views,
                        findBar,
                        hand.find,
                        shell.panels.findings(),
                        languages.ways,
                        ground.settings,
                        hand.writing,
                        ground.messages),
                actions);
        empty = newEmptyDesk(commands.file());
        shell.frame.setEmpty(empty);
        shell.frame.setBar(findBar);
        shell.frame.setEdges(newStrip(), newTop(site), newNotices(), newStatus(languages));
        home = newHome(site);
        opener = new Opener(home, hand.desk, ground.notices, ground.words("site"), site.background);
        shortcuts = CommandKeys.follow(commands.menus(), ground.messages, ground.settings);
        hand.surroundings.shortcuts().set(id -> commands.find(id).flatMap(Command::keys));
    }

    private Command command(String id) {
        return commands.find(id).orElseThrow();
    }

    private EmptyDesk newEmptyDesk(FileCommands file) {
        EmptyDesk made = new EmptyDesk(
                ground.messages,
                words,
                List.of(file.openSite(), file.newPost(), file.open(), file.recent(), file.sample()),
                shell.dispatcher);
        made.setLoading(hand.desk.openingProperty().get());
        hand.desk.openingProperty().addListener((observable, before, opening) -> made.setLoading(opening));
        return made;
    }

    private HomeDesk newHome(SiteAround site) {
        HomeModel model =
                new HomeModel(site.sites.currentProperty(), site.texts, site.findings, this::open, site.background);
        SiteHome.Steps steps =
                new SiteHome.Steps(actions::newPost, actions::newDraft, () -> site.commands.open(), site.commands::of);
        Messages siteWords = ground.words("site");
        return new HomeDesk(
                site.sites,
                model,
                () -> new SiteHome(model, siteWords, steps),
                hand.views,
                new HomeWindow(ground.sheetLayer, ground.outside.files(), empty));
    }

    /** Opens {@code entry}, where its words were found. */
    private void open(HomeEntry entry) {
        home.leave();
        hand.desk.open(entry.file()).thenAccept(opened -> entry.excerpt()
                .filter(excerpt -> opened.isPresent())
                .ifPresent(excerpt -> hand.views.goTo(excerpt.place())));
    }

    private SideStrip newStrip() {
        SideStrip strip = new SideStrip(words, this::command, actions::toggleSide);
        actions.sideShown().addListener((observable, before, side) -> strip.light(side));
        return strip;
    }

    private VBox newTop(SiteAround site) {
        MenuBar bar = new CommandMenuBar(words, shell.dispatcher).of(commands.menus());
        bar.disableProperty().bind(ground.sheetLayer.visibleProperty());
        WindowTools tools = new WindowTools(
                words, this::command, actions, hand.posts.currentProperty().isNull());
        return new VBox(bar, new TabRow(hand.posts, hand.desk::close, site.fileMenu, ground.messages, tools));
    }

    private NoticeBar newNotices() {
        return new NoticeBar(ground.notices, hand.posts, ground.messages, shell.manual::show);
    }

    private StatusBar newStatus(BothLanguages languages) {
        Messages partWords = hand.surroundings.partWords();
        StatusBar status = new StatusBar(
                ground.messages,
                actions::showFindings,
                new FileStatus(ground.messages, hand.desk),
                new InStepMenu(
                        languages.compared.inStepProperty(), hand.views, hand.surroundings.findings()::of, partWords),
                new WritingCounts(ground.messages, hand.views, hand.today, ground.background),
                new WaitingMenu(languages.compared.readingProperty(), hand.views, partWords),
                new HiddenPanes(shell.frame, ground.messages));
        hand.views.currentProperty().addListener((observable, before, view) -> status.show(view));
        return status;
    }

    /** Says what this is, and what can be done first. */
    void welcome() {
        empty.welcome(
                ground.messages,
                words,
                Stream.of("open-site", "open-sample", "new", "manual")
                        .flatMap(id -> commands.find(id).stream())
                        .toList(),
                shell.dispatcher);
    }
}
