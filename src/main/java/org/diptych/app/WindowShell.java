package org.diptych.app;

import java.net.URI;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.diptych.app.commands.CommandList;
import org.diptych.app.commands.Dispatcher;
import org.diptych.app.follow.CaretLink;
import org.diptych.app.follow.HitMarks;
import org.diptych.app.follow.PageLink;
import org.diptych.app.keys.ContextMenuKey;
import org.diptych.app.keys.KeyFocus;
import org.diptych.app.keys.MenuKeys;
import org.diptych.app.look.ThemeSwitch;
import org.diptych.app.session.Remembered;
import org.diptych.app.sheets.WindowSheets;
import org.diptych.app.tools.ManualDesk;
import org.diptych.app.tools.TopicAtHand;
import org.diptych.app.window.FilesPanels;
import org.diptych.app.window.SidePanels;
import org.diptych.app.window.WindowFrame;
import org.diptych.app.window.WindowTitle;
import org.diptych.core.text.TextRange;
import org.diptych.desk.findings.FindingsModel;
import org.diptych.desk.outline.OutlineModel;
import org.diptych.desk.page.OwnStyle;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.references.ReferencesModel;
import org.diptych.ui.files.RecentPane;
import org.diptych.ui.preview.PreviewActions;
import org.diptych.ui.preview.PreviewPane;
import org.jspecify.annotations.Nullable;

/** The window itself: the page beside the posts, the panels, the sheets over them, who has the keys, how it all looks. */
final class WindowShell {
    private final Stage stage;
    private final ThemeSwitch theme;
    final OwnStyle style;
    final PreviewPane page;
    final SidePanels panels;
    final WindowFrame frame;
    final WindowSheets sheets;
    final KeyFocus keys;
    final Dispatcher dispatcher;
    final ManualDesk manual;
    /** Null until the window is shown. */
    private @Nullable MenuKeys menuKeys;

    /** @param systemDark whether the system was set to dark when it was asked last */
    WindowShell(Ground ground, PostsAtHand hand, SiteAround site, Safekeeping safe, boolean systemDark) {
        stage = ground.stage;
        style = new OwnStyle(ground.settings, ground.worker("page style"), ground.notices, ground.locale);
        theme = new ThemeSwitch(
                ground.settings,
                ground.background,
                new ThemeSwitch.Known(
                        systemDark,
                        dark -> ground.fileWorker.run(() -> Remembered.keepSystemDark(ground.outside.folder(), dark))));
        page = new PreviewPane(new PageActions(ground, hand), ground.locale, ground.faults);
        panels = new SidePanels(
                new OutlineModel(hand.session, hand.views, hand.stepReader, ground.afterThePage),
                new ReferencesModel(hand.session, hand.views, ground.afterThePage),
                newFindings(ground, hand),
                new FilesPanels(
                        () -> site.posts.newPane(site.commands::of),
                        () -> safe.history.panel(
                                new RecentPane(hand.lately.posts(), hand.desk::open, ground.messages))),
                hand.surroundings);
        frame = new WindowFrame(hand.views, panels, page, ground.sheetLayer);
        sheets = new WindowSheets(ground.sheetLayer, ground.messages);
        keys = new KeyFocus(frame.overlay(), ground.sheetLayer, page);
        dispatcher = new Dispatcher(keys.holderProperty(), this::endMenus);
        manual = new ManualDesk(
                new TopicAtHand(hand.views, frame, page, ground.sheetLayer),
                ground.sheetLayer,
                ground.locale,
                ground.background);
        panels.helpWith(manual::show);
        new CaretLink(hand.views, panels, hand.find);
        new HitMarks(hand.find, hand.views);
        new PageLink(page, hand.views, ground.settings, theme, style.lookProperty());
        new WindowTitle(stage, hand.posts, ground.messages);
    }

    private static FindingsModel newFindings(Ground ground, PostsAtHand hand) {
        FindingsModel findings = new FindingsModel(
                hand.session,
                hand.views,
                hand.surroundings.findings()::of,
                hand.surroundings.partWords(),
                ground.afterThePage);
        findings.knowWords(hand.writing);
        return findings;
    }

    /** What a click into the page does. */
    private record PageActions(Ground ground, PostsAtHand hand) implements PreviewActions {
        @Override
        public void openLink(URI address) {
            ground.outside.browser().accept(address);
        }

        @Override
        public void goTo(int segment, int offset) {
            // The page may be a moment older than the post, which may have lost parts since.
            hand.posts
                    .current()
                    .map(OpenPost::session)
                    .filter(shown -> segment < shown.parts().size())
                    .ifPresent(shown -> {
                        int place = shown.contentStart(segment) + offset;
                        hand.views.goTo(new TextRange(place, place));
                    });
        }
    }

    private void endMenus() {
        if (menuKeys != null) {
            menuKeys.end();
        }
    }

    Scene newScene() {
        Scene scene = new Scene(frame.root(), 1280, 800);
        theme.dress(scene);
        return scene;
    }

    /** Puts {@code scene} into the window, and its menus under the keys. */
    void take(Scene scene, CommandList commands) {
        stage.setScene(scene);
        keys.guard(
                stage,
                key -> commands.pressed(key).filter(dispatcher::isAvailable).isPresent());
        menuKeys = new MenuKeys(stage, (MenuBar) scene.lookup(".menu-bar"), keys);
        ContextMenuKey.watch(scene);
        // Escape closes what is open; the same key that filled the screen gives it back.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setMinWidth(720);
        stage.setMinHeight(480);
    }

    void close() {
        page.dispose();
        style.close();
    }
}
