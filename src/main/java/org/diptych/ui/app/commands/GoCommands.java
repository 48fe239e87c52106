package org.diptych.ui.app.commands;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.diptych.core.post.SegmentKind;
import org.diptych.ui.app.posts.OpenPosts;
import org.diptych.ui.shared.Command;

/** The menu Go. */
final class GoCommands {
    private GoCommands() {}

    static CommandMenu menu(OpenPosts posts, WindowActions window) {
        BooleanBinding some = Bindings.isNotNull(posts.currentProperty());
        return new CommandMenu(
                "go",
                List.of(
                        List.of(
                                Command.of("first-body", "Shortcut+1", () -> window.focusBody(0))
                                        .when(some),
                                Command.of("second-body", "Shortcut+2", () -> window.focusBody(1))
                                        .when(some),
                                Command.of("to-preview", "Shortcut+3", window::focusPreview)
                                        .when(some)),
                        List.of(
                                part("front-matter", SegmentKind.FRONT_MATTER, window)
                                        .when(some),
                                part("summary", SegmentKind.SUMMARY, window).when(some),
                                part("references", SegmentKind.REFERENCES, window)
                                        .when(some),
                                part("tail", SegmentKind.TAIL, window).when(some)),
                        List.of(
                                Command.of("next-tab", "Ctrl+Tab", () -> posts.step(1))
                                        .when(some),
                                Command.of("previous-tab", "Ctrl+Shift+Tab", () -> posts.step(-1))
                                        .when(some))));
    }

    private static Command part(String id, SegmentKind kind, WindowActions window) {
        return Command.of("go-" + id, null, () -> window.openPart(kind));
    }
}
