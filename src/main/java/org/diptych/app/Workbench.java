package org.diptych.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.diptych.app.keys.WindowKeys;
import org.diptych.app.session.Remembered;
import org.diptych.app.session.SessionKeeper;
import org.diptych.app.session.SessionView;
import org.diptych.app.system.Environment;
import org.diptych.app.system.SystemFiles;
import org.diptych.app.tools.Opener;
import org.diptych.app.window.FileDrop;
import org.diptych.app.window.WindowSize;
import org.diptych.desk.posts.Notice;
import org.diptych.ui.about.ProgramFacts;

/**
 * The composition root: makes the wings of the window one after the other, each from those before it, and shows and
 * closes the whole. Confined to the FX thread, as all wings are.
 */
final class Workbench {
    final Ground ground;
    final PostsAtHand hand;
    final SiteAround site;
    final Safekeeping safe;
    final WindowShell shell;
    final WritingTools writing;
    final WindowCommands actions;
    final BothLanguages languages;
    final Furnishing furnishing;
    final SessionKeeper keeper;

    Workbench(Stage stage, Environment outside, Remembered remembered) {
        ground = new Ground(stage, outside, remembered.settings());
        hand = new PostsAtHand(ground, remembered.session());
        site = new SiteAround(ground, hand, this::opener);
        safe = new Safekeeping(ground, hand);
        shell = new WindowShell(ground, hand, site, safe, remembered.systemDark());
        writing = new WritingTools(ground, hand, site, shell);
        actions = new WindowCommands(this);
        languages = new BothLanguages(ground, hand, site, shell, actions::showSettings);
        furnishing = new Furnishing(ground, hand, site, shell, languages, actions);
        keeper = new SessionKeeper(
                new SessionView(stage, hand.posts, hand.views, shell.frame, hand.lately),
                Remembered.sessionFile(outside.folder()),
                ground.fileWorker);
        followSettings();
    }

    private Opener opener() {
        return furnishing.opener;
    }

    private void followSettings() {
        ground.settings.settingsProperty().addListener((observable, before, now) -> {
            hand.views.forEach(view -> view.applyLooks());
            if (!before.insert().equals(now.insert())) {
                writing.wantedAnew();
                site.findings.look();
            }
        });
    }

    /** Shows the window as it was left, with {@code wanted} open; without any, with the posts that were open. */
    void show(List<Path> wanted, Remembered remembered) {
        putTogether();
        followTheAuthor();
        site.sites.lookAround(hand.lately);
        remembered
                .damaged()
                .forEach(file ->
                        warn("damaged " + file, ground.messages.get("notice.settings-damaged", file.toString())));
        keeper.view().restoreFrame(remembered.session());
        WindowSize.hold(ground.stage);
        // The first button would be lit otherwise, before there is anything to do with it.
        shell.frame.root().requestFocus();
        ground.stage.show();
        open(wanted, remembered);
    }

    private void putTogether() {
        Scene scene = shell.newScene();
        new WindowKeys(scene, furnishing.commands, shell.dispatcher, actions::closeSide);
        writing.watch(scene);
        new FileDrop(scene, writing.references::welcomes, this::dropped);
        SystemFiles.follow(ground.stage, hand.desk::open);
        site.calm.watch(scene);
        shell.take(scene, furnishing.commands);
    }

    private void followTheAuthor() {
        ground.stage.setOnCloseRequest(event -> {
            event.consume();
            actions.quit();
        });
        ground.stage.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                hand.lookAgain();
                writing.lookAgain();
                site.sites.lookAgain();
            }
        });
    }

    private void open(List<Path> wanted, Remembered remembered) {
        if (!wanted.isEmpty()) {
            furnishing.opener.open(wanted).always(shell.keys::begin);
            begin();
        } else if (remembered.firstStart()) {
            furnishing.welcome();
            begin();
            shell.keys.begin();
        } else {
            // Half of the posts of last time are not to be taken for all of them.
            keeper.view().restorePosts(remembered.session(), hand.desk).always(() -> {
                begin();
                shell.keys.begin();
            });
        }
    }

    private void begin() {
        keeper.begin(hand.posts);
        safe.recovering.offerLeftBehind();
    }

    private void dropped(Path file) {
        if (!writing.references.takes(file)) {
            furnishing.opener.open(List.of(file));
        }
    }

    /** The system's folder for temporary files is not at {@code place}, where it should be. */
    void tellNoTemporaryFolder(Path place) {
        warn("temporary", ground.messages.get("notice.no-temporary", place.toString()));
    }

    private void warn(String key, String sentence) {
        ground.notices.show(Notice.warning(key, sentence));
    }

    ProgramFacts facts() {
        return new ProgramFacts(
                ground.outside.version(),
                shell.page.engineName(),
                new ProgramFacts.Places(ground.outside.folder(), ground.outside.data(), ground.sites(), ground.log()));
    }

    /** Closes the window and its journals: what was unsaved is settled. */
    void leave() {
        close();
        safe.recovering.end();
    }

    /** Closes the window, and ends what goes on beside it. */
    void close() {
        site.close();
        writing.references.close();
        shell.close();
        hand.close();
        safe.memory.close();
        ground.stage.hide();
    }
}
