package org.diptych.app.commands;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.diptych.app.parts.PostViews;
import org.diptych.app.step.PairWays;
import org.diptych.core.messages.Messages;
import org.diptych.desk.files.Desk;
import org.diptych.desk.findings.FindingsModel;
import org.diptych.desk.posts.OpenPosts;
import org.diptych.desk.search.FindModel;
import org.diptych.desk.settings.SettingsModel;
import org.diptych.desk.writing.WritingDesk;
import org.diptych.ui.search.FindBar;
import org.diptych.ui.shared.Command;

/** Everything the author can do: the one list that menus, shortcuts and the palette are made from. Immutable. */
public record CommandList(FileCommands file, List<CommandMenu> menus) {

    public CommandList {
        menus = List.copyOf(menus);
    }

    /**
     * What the commands act on.
     *
     * @param words area {@code app}
     */
    public record Objects(
            Desk desk,
            OpenPosts posts,
            PostViews views,
            FindBar findBar,
            FindModel find,
            FindingsModel findings,
            PairWays pairs,
            SettingsModel settings,
            WritingDesk writing,
            Messages words) {}

    public static CommandList of(Objects on, WindowActions window) {
        FileCommands file = FileCommands.of(on.desk(), on.posts(), window);
        return new CommandList(
                file,
                List.of(
                        file.menu(),
                        EditCommands.menu(on.views(), on.findBar(), on.find(), on.writing(), window),
                        InsertCommands.menu(on.views(), window),
                        TableCommands.menu(on.views()),
                        CitationCommands.menu(on.views(), window),
                        LanguageCommands.menu(on.views(), window),
                        ViewCommands.menu(on.views(), on.settings(), on.words(), window),
                        GoCommands.menu(on.posts(), on.views(), on.findings(), on.pairs(), window),
                        HelpCommands.menu(file, window)));
    }

    /** The command called {@code id}. */
    public Optional<Command> find(String id) {
        return all().stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /** The command that has the keys which {@code event} is the press of. */
    public Optional<Command> pressed(KeyEvent event) {
        return all().stream()
                .filter(command ->
                        command.keys().filter(keys -> keys.match(event)).isPresent())
                .findFirst();
    }

    /** All commands, in the order of the menus. */
    public List<Command> all() {
        return menus.stream().flatMap(menu -> menu.commands().stream()).toList();
    }
}
