package org.diptych.core.post;

/** What a stretch of a post file is to its author. */
public enum SegmentKind {
    /** The YAML (or {@code ;;;} JSON) at the head of the file. */
    FRONT_MATTER,
    /** What stands before {@code <!--more-->}, or before the first body. */
    SUMMARY,
    /** One language's text; without language tags, the whole text of the post. */
    BODY,
    /** The {@code {% references %}} list. */
    REFERENCES,
    /** What stands between two parts: blank lines, the language switch. */
    BETWEEN,
    /** What stands after the last body: the comments script, say. */
    TAIL
}
