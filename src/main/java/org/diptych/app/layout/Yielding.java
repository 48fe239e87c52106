package org.diptych.app.layout;

/** What is hidden while the window is too narrow for everything, in the order in which it gives way. */
public enum Yielding {
    PAGE,
    SIDE_PANEL,
    OTHER_LANGUAGE
}
