package org.diptych.desk.settings;

/** Whether the page fetches images from the web. */
public enum ImageChoice {
    ON,
    /** Each post's images after a click. */
    ASK,
    OFF
}
