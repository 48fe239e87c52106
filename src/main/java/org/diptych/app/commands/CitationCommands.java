package org.diptych.app.commands;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.core.post.SegmentKind;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Command.Scope;

/** The menu Citation. */
final class CitationCommands {
    private CitationCommands() {}

    static CommandMenu menu(PostViews views, WindowActions window) {
        ObservableBooleanValue some = views.currentProperty().isNotNull();
        return new CommandMenu(
                "citation",
                List.of(
                        List.of(Command.of(Scope.TEXT, "cite", "Shortcut+Shift+K", window::cite)
                                .when(some)),
                        List.of(
                                Command.of(Scope.POST, "add-reference", "Shortcut+Alt+R", window::addReference)
                                        .when(some),
                                Command.of(Scope.POST, "bibliographies", null, window::showBibliographies)
                                        .when(some)),
                        List.of(
                                Command.of(Scope.POST, "follow-citation", "F12", () -> views.current()
                                                .ifPresent(CitationCommands::follow))
                                        .when(some),
                                Command.of(Scope.POST, "next-use", "Shift+F12", () -> views.current()
                                                .ifPresent(
                                                        view -> view.citations().nextUse(caret(view))))
                                        .when(some)),
                        List.of(Command.of(Scope.POST, "edit-references", null, () -> views.current()
                                        .ifPresent(CitationCommands::openReferences))
                                .when(some))));
    }

    private static void follow(PostView view) {
        boolean note = Optional.ofNullable(view.activeProperty().get())
                .filter(editor -> editor.paragraphs().followNote())
                .isPresent();
        if (!note) {
            view.citations().follow(caret(view));
        }
    }

    private static int caret(PostView view) {
        return view.caretProperty().get().offset();
    }

    private static void openReferences(PostView view) {
        view.openPart(SegmentKind.REFERENCES);
    }
}
