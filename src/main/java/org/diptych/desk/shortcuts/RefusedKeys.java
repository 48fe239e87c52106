package org.diptych.desk.shortcuts;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.desk.shortcuts.Keys.Held;

/** Why keys cannot run a command. */
public enum RefusedKeys {
    /** They type, or move the caret: Ctrl or a function key is missing. */
    TYPES,
    /** A caret, words and rows are moved and deleted with them. */
    CARET,
    /** Enter, Tab, Escape and Space mean something wherever they are pressed. */
    CONTROL,
    /** With Alt, letters and digits open menus, or type signs. */
    MENU,
    /** Cutting, copying, pasting, undoing: each field of the system has them. */
    CLIPBOARD,
    /** The system takes them before any program. */
    SYSTEM,
    /** The key has no name. */
    UNKNOWN;

    private static final Set<String> CONTROLS = Set.of("enter", "tab", "esc", "escape", "space");
    private static final Set<String> CARETS = Set.of(
            "left", "right", "up", "down", "home", "end", "page up", "page down", "backspace", "delete", "insert");
    /** The commands that have these keys in every field, whatever the author likes better. */
    private static final Map<String, String> FIELDS = Map.of(
            "Shortcut+A", "select-all",
            "Shortcut+C", "copy",
            "Shortcut+V", "paste",
            "Shortcut+X", "cut",
            "Shortcut+Z", "undo",
            "Shortcut+Shift+Z", "redo",
            "Shortcut+Y", "redo");

    /** Why {@code keys} cannot be those of the command {@code id}; empty where they can. */
    static Optional<RefusedKeys> of(Keys keys, String id) {
        String key = keys.plainKey();
        if (key.equals("undefined") || key.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (keys.held().contains(Held.META)
                || key.equals("f4")
                        && keys.holdsOnly(EnumSet.of(Held.ALT))
                        && !keys.held().isEmpty()) {
            return Optional.of(SYSTEM);
        }
        if (CONTROLS.contains(key)) {
            return Optional.of(CONTROL);
        }
        if (key.matches("f\\d+")) {
            // Both are the menus'.
            return key.equals("f10") && keys.holdsOnly(EnumSet.of(Held.SHIFT)) ? Optional.of(MENU) : Optional.empty();
        }
        if (keys.holdsOnly(EnumSet.of(Held.SHIFT))) {
            return Optional.of(TYPES);
        }
        if (CARETS.contains(key) && !keys.held().contains(Held.ALT)) {
            return Optional.of(CARET);
        }
        if (!CARETS.contains(key) && keys.holdsOnly(EnumSet.of(Held.ALT, Held.SHIFT))) {
            return Optional.of(MENU);
        }
        String owner = FIELDS.get(keys.text());
        return owner == null || owner.equals(id) ? Optional.empty() : Optional.of(CLIPBOARD);
    }
}
