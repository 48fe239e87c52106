package org.diptych.core.highlight;

import java.util.Locale;

/** What a character is to its author, so that an editor can show it. A character may be several things at once. */
public enum Ink {
    /** A character that only says how others look: {@code #}, {@code *}, brackets of links, fences. */
    MARK,
    HEADING,
    STRONG,
    EMPHASIS,
    STRIKE,
    /** Inline code or a line of a fenced block. */
    CODE,
    /** The text of a link, or an image's description. */
    LINK,
    /** Where a link or an image points to. */
    URL,
    QUOTE,
    /** A bullet, a number or a task box. */
    LIST,
    MATH,
    HTML,
    COMMENT,
    /** A Hexo tag, {@code {% ... %}} or {@code {{ ... }}}. */
    TAG,
    /** A citation or footnote key. */
    KEY,
    /** The name of a front matter field. */
    FIELD,
    /** A front matter value that is not plain text: a number, a date, a truth value. */
    VALUE;

    /** A set of inks that holds only this one. */
    int bit() {
        return 1 << ordinal();
    }

    /** The name style sheets know it by, such as {@code md-heading}. */
    public String styleClass() {
        return "md-" + name().toLowerCase(Locale.ROOT);
    }
}
