package org.diptych.desk.posts;

/** Why a post may be read and not changed. */
public enum ReadOnly {
    /** It may be changed. */
    NO,
    /** Not every byte of its file is a character: what is shown is not what the file holds. */
    NOT_TEXT,
    /** It is open in another window of the program. */
    ELSEWHERE
}
