package org.diptych.core.post;

import java.util.Objects;

/**
 * One part of a post file. Its text is {@code opening + content + closing}: the marks that make it the part it is
 * (fences, tags with their line ends), and between them what the author writes.
 *
 * <p>Immutable; nothing is null. {@code language} is empty except for a body inside {@code {% lang_content X %}}.
 *
 * @param kind what the part is
 * @param language the language as the tag names it, such as {@code en}; empty where there is none
 * @param opening the marks before the content, possibly empty
 * @param content what the author writes
 * @param closing the marks after the content, possibly empty
 */
public record Segment(SegmentKind kind, String language, String opening, String content, String closing) {

    public Segment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(closing, "closing");
    }

    /** A segment that is all content, without marks. */
    public static Segment plain(SegmentKind kind, String content) {
        return new Segment(kind, "", "", content, "");
    }

    /** What it is in the post. */
    public SegmentRole role() {
        return new SegmentRole(kind, language);
    }

    /** The segment's characters in the file. */
    public String text() {
        return opening + content + closing;
    }

    /** How many characters of the file it is, tags and all. */
    public int length() {
        return opening.length() + content.length() + closing.length();
    }

    /** The same segment around {@code changed}. */
    public Segment withContent(String changed) {
        return new Segment(kind, language, opening, changed, closing);
    }
}
