package org.diptych.app.commands;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** The side panels, in the order of the strip. */
public enum SideName {
    POSTS(Feather.FOLDER, "Shortcut+Shift+E", "site"),
    OUTLINE(Feather.LIST, "Shortcut+Shift+O", "in-step"),
    REFERENCES(Feather.BOOK, "Shortcut+Shift+R", "citations"),
    FINDINGS(Feather.ALERT_TRIANGLE, "Shortcut+Shift+M", "findings"),
    FILES(Feather.CLOCK, "Shortcut+Shift+H", "saving");

    private final Feather icon;
    private final String keys;
    private final String topic;

    SideName(Feather icon, String keys, String topic) {
        this.icon = icon;
        this.keys = keys;
        this.topic = topic;
    }

    public Feather icon() {
        return icon;
    }

    /** The keys that open it. */
    public String keys() {
        return keys;
    }

    /** The section of the manual that helps in it. */
    public String topic() {
        return topic;
    }

    /** The command that opens it, and its word in the bundle: {@code command.<id>}. */
    public String id() {
        return "side-" + name().toLowerCase(Locale.ROOT);
    }
}
