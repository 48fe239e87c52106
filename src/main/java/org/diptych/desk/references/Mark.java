package org.diptych.desk.references;

/** What is likely wrong with a reference. */
public enum Mark {
    /** Cited, but not in the list. */
    UNDEFINED,
    /** Its key stands in the list a second time. */
    DUPLICATE,
    /** Nothing cites it. */
    UNUSED,
    /** Cited in one language, though the post has more. */
    ONE_LANGUAGE
}
