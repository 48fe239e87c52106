package org.diptych.desk.posts;

/** Why the newest text of a post could not be read. */
public enum Trouble {
    /** It could. */
    NONE,
    /** Reading took too long. */
    TOO_LONG,
    /** The text is so long that it is not read at all; it is edited without page, colours and findings. */
    TOO_LARGE,
    /** The text is nested too deep. */
    TOO_DEEP,
    /** A fault of the program. */
    FAILED
}
