package org.diptych.desk.settings;

/** How the window looks. */
public enum ThemeChoice {
    /** As the system does. */
    SYSTEM,
    LIGHT,
    DARK
}
