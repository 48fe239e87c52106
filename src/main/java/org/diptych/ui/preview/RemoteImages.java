package org.diptych.ui.preview;

/** Whether the preview fetches images from the web. */
public enum RemoteImages {
    /** Yes. */
    ON,
    /** A box with the host's name stands in; a click fetches that host's images. */
    ASK,
    /** Never: a box stands in. */
    OFF
}
