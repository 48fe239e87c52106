package org.diptych.app.commands;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** The side panels, in the order of the strip. */
public enum SideName {
    POSTS(Feather.FOLDER, "Shortcut+Shift+E"),
    OUTLINE(Feather.LIST, "Shortcut+Shift+O"),
    REFERENCES(Feather.BOOK, "Shortcut+Shift+R"),
    FINDINGS(Feather.ALERT_TRIANGLE, "Shortcut+Shift+M"),
    FILES(Feather.CLOCK, "Shortcut+Shift+H");

    private final Feather icon;
    private final String keys;

    SideName(Feather icon, String keys) {
        this.icon = icon;
        this.keys = keys;
    }

    public Feather icon() {
        return icon;
    }

    /** The keys that open it. */
    public String keys() {
        return keys;
    }

    /** The command that opens it, and its word in the bundle: {@code command.<id>}. */
    public String id() {
        return "side-" + name().toLowerCase(Locale.ROOT);
    }
}
