package org.diptych.app.commands;

import java.util.List;
import java.util.Objects;
import org.diptych.ui.shared.Command;

/**
 * One menu of the menu bar.
 *
 * @param id names it, and its word in the bundle: {@code menu.<id>}
 * @param groups its commands, with a line between two groups
 */
public record CommandMenu(String id, List<List<Command>> groups) {

    public CommandMenu {
        Objects.requireNonNull(id, "id");
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** All commands of the menu. */
    public List<Command> commands() {
        return groups.stream().flatMap(List::stream).toList();
    }
}
