package org.diptych.app.commands;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import org.diptych.app.parts.PostViews;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Command.Scope;
import org.jspecify.annotations.Nullable;

/** The menu Languages: what the author says of blocks that answer to each other. */
final class LanguageCommands {
    private final BooleanBinding some;

    private LanguageCommands(PostViews views) {
        this.some = views.currentProperty().isNotNull();
    }

    static CommandMenu menu(PostViews views, WindowActions window) {
        PairActions pairs = window.pairs();
        LanguageCommands languages = new LanguageCommands(views);
        return new CommandMenu(
                "languages",
                List.of(
                        List.of(languages.command("pair-agreed", "Shortcut+Alt+G", pairs::agreed)),
                        List.of(
                                languages.command("pair-together", "Shortcut+Alt+T", pairs::together),
                                languages.command("pair-alone", "Shortcut+Alt+L", pairs::alone),
                                languages.command("pair-apart", "Shortcut+Alt+N", pairs::apart)),
                        List.of(
                                languages.command("mirror", "Shortcut+Alt+I", pairs::mirror),
                                languages.command("mirror-section", null, pairs::mirrorSection),
                                languages.command("mirror-body", null, pairs::mirrorBody)),
                        List.of(
                                languages.command("draft", "Shortcut+Alt+P", pairs::draft),
                                languages.command("draft-all", null, pairs::draftAll)),
                        List.of(
                                languages.command("as-before", "Shortcut+Alt+B", window::showAsBefore),
                                languages.command("glossary", null, pairs::glossary))));
    }

    private Command command(String id, @Nullable String keys, Runnable action) {
        return Command.of(Scope.TEXT, id, keys, action).when(some);
    }
}
