package org.diptych.app.commands;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.app.step.PairWays;
import org.diptych.core.post.SegmentKind;
import org.diptych.desk.findings.FindingsModel;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Command.Scope;

/** The menu Go. */
final class GoCommands {
    private final PostViews views;
    private final BooleanBinding some;

    private GoCommands(PostViews views) {
        this.views = views;
        this.some = views.currentProperty().isNotNull();
    }

    static CommandMenu menu(
            OpenPosts posts, PostViews views, FindingsModel findings, PairWays pairs, WindowActions window) {
        GoCommands go = new GoCommands(views);
        return new CommandMenu(
                "go",
                List.of(
                        List.of(
                                go.in("go-first-body", "Shortcut+1", view -> view.focusBody(0)),
                                go.in("go-second-body", "Shortcut+2", view -> view.focusBody(1)),
                                go.in("go-page", "Shortcut+3", view -> window.focusPage())),
                        List.of(
                                go.part("go-front-matter", "Shortcut+4", SegmentKind.FRONT_MATTER),
                                go.part("go-summary", "Shortcut+5", SegmentKind.SUMMARY),
                                go.part("go-tail", "Shortcut+6", SegmentKind.TAIL),
                                go.part("go-references", "Shortcut+7", SegmentKind.REFERENCES)),
                        List.of(
                                go.in("next-finding", "F8", view -> findings.next()),
                                go.in("previous-finding", "Shift+F8", view -> findings.previous())),
                        List.of(
                                go.in("next-pair", "Shortcut+Alt+Down", view -> pairs.pair(true)),
                                go.in("previous-pair", "Shortcut+Alt+Up", view -> pairs.pair(false)),
                                go.in("next-work", "Alt+Page Down", view -> pairs.work(true)),
                                go.in("previous-work", "Alt+Page Up", view -> pairs.work(false))),
                        List.of(
                                Command.of(Scope.WINDOW, "next-pane", "F6", () -> window.cyclePanes(true)),
                                Command.of(Scope.WINDOW, "previous-pane", "Shift+F6", () -> window.cyclePanes(false)),
                                go.in("next-tab", "Ctrl+Tab", view -> posts.step(1)),
                                go.in("previous-tab", "Ctrl+Shift+Tab", view -> posts.step(-1)))));
    }

    private Command part(String id, String keys, SegmentKind kind) {
        return in(id, keys, view -> view.openPart(kind));
    }

    private Command in(String id, String keys, Consumer<PostView> action) {
        return Command.of(Scope.POST, id, keys, () -> views.current().ifPresent(action))
                .when(some);
    }
}
