package org.diptych.desk.bibliography;

/** How far adding references has come. */
public enum AddingState {
    /** Nothing was pasted or typed yet. */
    EMPTY,
    /** What was typed names a work that can be looked up. */
    ADDRESS,
    LOOKING_UP,
    READING,
    /** What there is was read. */
    READ,
    /** The look-up brought nothing. */
    FAILED
}
