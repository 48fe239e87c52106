package org.diptych.desk.search;

import java.util.List;

/**
 * What a search found. Immutable.
 *
 * @param state how it went
 * @param matches in the order of the file
 * @param revision of the session's text that was searched
 * @param mistake the character of the expression, from 0, at which it stops being one; -1 where none is to blame
 */
public record SearchResult(State state, List<Match> matches, long revision, int mistake) {
    static final SearchResult NOTHING_SOUGHT = new SearchResult(State.NOTHING_SOUGHT, List.of(), -1, -1);

    public SearchResult {
        matches = List.copyOf(matches);
    }

    /** How a search went. */
    public enum State {
        NOTHING_SOUGHT,
        FOUND,
        NOT_FOUND,
        /** The regular expression is not one. */
        BAD_PATTERN,
        /** The regular expression takes too long. */
        TOO_LONG
    }
}
