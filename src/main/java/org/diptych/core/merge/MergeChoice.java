package org.diptych.core.merge;

/** What becomes of a stretch that differs. */
public enum MergeChoice {
    MINE,
    THEIRS,
    /** The author's, and after it the file's. */
    BOTH
}
