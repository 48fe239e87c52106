package org.diptych.desk.shortcuts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A command as its keys are concerned. Immutable; nothing is null.
 *
 * @param id names it, in the settings too
 * @param usual the keys it comes with, if any
 * @param name what it is called in the window's language, its menu's name with it
 * @param names what it is called in every language, to be found by
 */
public record CommandFact(String id, Optional<Keys> usual, String name, List<String> names) {
    public CommandFact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(usual, "usual");
        Objects.requireNonNull(name, "name");
        names = List.copyOf(names);
    }
}
