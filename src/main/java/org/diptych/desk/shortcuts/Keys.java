package org.diptych.desk.shortcuts;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One key and what is held with it, written as {@code Shortcut+Alt+Page Down}. Immutable; nothing is null.
 *
 * @param held in no order
 * @param key the key's name, as the window's toolkit has it
 */
public record Keys(Set<Held> held, String key) {
    /** What is held; in the order in which it is written. */
    public enum Held {
        /** Ctrl, and on macOS Cmd. */
        SHORTCUT("Shortcut"),
        /** Ctrl on macOS, where it is not {@link #SHORTCUT}. */
        CTRL("Ctrl"),
        /** The system's own key where that is not {@link #SHORTCUT}. */
        META("Meta"),
        ALT("Alt"),
        SHIFT("Shift");

        private final String word;

        Held(String word) {
            this.word = word;
        }
    }

    public Keys {
        held = Set.copyOf(held);
        Objects.requireNonNull(key, "key");
    }

    /** The keys that {@code text} writes down; empty where it writes none. */
    public static Optional<Keys> read(String text) {
        String[] parts = text.strip().split("\\+");
        String key = parts[parts.length - 1].strip();
        Set<Held> held = EnumSet.noneOf(Held.class);
        for (int part = 0; part < parts.length - 1; part++) {
            Optional<Held> known = held(parts[part].strip());
            if (known.isEmpty()) {
                return Optional.empty();
            }
            held.add(known.get());
        }
        return key.isEmpty() || held(key).isPresent() ? Optional.empty() : Optional.of(new Keys(held, key));
    }

    private static Optional<Held> held(String word) {
        return Stream.of(Held.values())
                .filter(each -> each.word.equalsIgnoreCase(word))
                .findFirst();
    }

    /** As {@link #read} reads it. */
    public String text() {
        String before = Stream.of(Held.values())
                .filter(held::contains)
                .map(each -> each.word + "+")
                .collect(Collectors.joining());
        return before + key;
    }

    boolean holdsOnly(Set<Held> only) {
        return only.containsAll(held);
    }

    /** The key's name, for comparing. */
    String plainKey() {
        return key.toLowerCase(Locale.ROOT);
    }
}
