package org.diptych.desk.settings;

/** What becomes of a space that is missing between Chinese and Latin letters or digits. */
public enum ChineseSpacing {
    /** Nothing is said of it. */
    OFF,
    /** It is a hint. */
    SHOWN,
    /** It is a hint, and put in when the post is saved. */
    MENDED
}
