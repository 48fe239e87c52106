package org.diptych.desk.shortcuts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which keys each command has, worked out from what it comes with and what the author changed. What the author said goes
 * first: a command whose usual keys were given to another is without, until that gives them back. Pure.
 */
final class KeyTable {
    private KeyTable() {}

    /**
     * @param changed a command's keys as {@link Keys#text} writes them, empty for none; what is none, or refused, or
     *     said of two commands, counts once or not at all
     */
    static Map<String, Keys> of(List<CommandFact> commands, Map<String, String> changed) {
        Map<Keys, String> owners = new HashMap<>();
        Map<String, Keys> keys = new LinkedHashMap<>();
        List<CommandFact> silent = new ArrayList<>();
        for (CommandFact command : commands) {
            String said = changed.get(command.id());
            Optional<Keys> read = Optional.ofNullable(said).flatMap(text -> readable(text, command.id()));
            read.ifPresent(found -> give(command, found, owners, keys));
            // What makes no sense counts as not said.
            if (read.isEmpty() && !(said != null && said.isEmpty())) {
                silent.add(command);
            }
        }
        silent.forEach(command -> command.usual().ifPresent(usual -> give(command, usual, owners, keys)));
        return keys;
    }

    private static void give(CommandFact command, Keys wanted, Map<Keys, String> owners, Map<String, Keys> keys) {
        if (owners.putIfAbsent(same(wanted), command.id()) == null) {
            keys.put(command.id(), wanted);
        }
    }

    private static Optional<Keys> readable(String text, String id) {
        Predicate<Keys> allowed = keys -> RefusedKeys.of(keys, id).isEmpty();
        return Keys.read(text).filter(allowed);
    }

    /** Keys as they are compared: names of keys are written in either case. */
    static Keys same(Keys keys) {
        return new Keys(keys.held(), keys.plainKey());
    }
}
