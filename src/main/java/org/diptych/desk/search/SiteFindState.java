package org.diptych.desk.search;

import java.util.Locale;

/** How far a search through a site is, and what is to be said of it. */
public enum SiteFindState {
    /** No post of a site is in front. */
    NO_SITE,
    /** Nothing is sought yet. */
    NOTHING_SOUGHT,
    /** Posts are still being searched. */
    SEARCHING,
    /** Something was found. */
    FOUND,
    /** More was found than is shown. */
    MORE,
    /** Nothing was found. */
    NOT_FOUND,
    /** The expression is not one. */
    BAD_PATTERN,
    /** The expression takes too long. */
    TOO_LONG,
    /** What was found is being replaced. */
    REPLACING,
    /** It was replaced. */
    REPLACED,
    /** It was not replaced: an open post is another than the one that was searched. */
    CHANGED,
    /** It was not replaced: a file could not be written, or was changed since. */
    FAILED;

    /** The key of its sentence in area {@code site}. */
    public String messageKey() {
        return "find." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isMistake() {
        return this == BAD_PATTERN || this == TOO_LONG || this == CHANGED || this == FAILED;
    }
}
