package org.diptych.core.bibliography.bibtex;

import org.diptych.core.bibliography.Fault;
import org.diptych.core.text.MeteredText;

/** A place in a BibTeX file that moves over what it reads. */
final class BibtexCursor {
    private static final String NOT_IN_NAMES = "{}(),=#\"%'\\";

    private final MeteredText text;
    private int at;

    BibtexCursor(MeteredText text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Something is not what the format says. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
        private final int at;
        private final Fault.Kind kind;
        private final String about;

        Broken(int at, Fault.Kind kind, String about) {
            super(about, null, false, false);
            this.at = at;
            this.kind = kind;
            this.about = about;
        }

        int at() {
            return at;
        }

        Fault.Kind kind() {
            return kind;
        }

        String about() {
            return about;
        }
    }

    /**
     * A part of a value.
     *
     * @param name whether it is the name of an abbreviation
     */
    record Piece(String text, boolean name) {}

    int at() {
        return at;
    }

    /** The entry's key: anything up to the comma. */
    String key(char close) throws Broken {
        blanks();
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != close) {
            char c = text.charAt(at);
            if (c == '{' && text.charAt(start) == '@') {
                // The next entry: of this one nothing is left.
                throw new Broken(start, Fault.Kind.NOT_CLOSED, "");
            }
            if (c == '=' || c == '\n') {
                throw broken(text.substring(start, at).strip());
            }
            at++;
        }
        String key = text.substring(start, Math.min(at, text.length())).strip();
        if (at >= text.length()) {
            throw new Broken(start, Fault.Kind.NOT_CLOSED, key);
        }
        return key;
    }

    /** A name of letters, digits and most signs. */
    String name() throws Broken {
        blanks();
        if (text.startsWith("@", at)) {
            // The next entry: this one was not closed.
            throw new Broken(at, Fault.Kind.NOT_CLOSED, "");
        }
        int start = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw broken(rest());
        }
        return text.substring(start, at);
    }

    void expect(char c) throws Broken {
        if (!takes(c)) {
            throw broken(rest());
        }
    }

    /** Whether {@code c} comes next, after blanks; then it is passed. */
    boolean takes(char c) throws Broken {
        blanks();
        if (at >= text.length()) {
            throw new Broken(at, Fault.Kind.NOT_CLOSED, "");
        }
        if (text.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    void skipCommas() throws Broken {
        while (takes(',')) {
            // One too many does no harm.
        }
    }

    Piece piece() throws Broken {
        blanks();
        char c = at < text.length() ? text.charAt(at) : 0;
        if (c == '{' || c == '"') {
            at++;
            int start = at;
            skipTo(c == '{' ? '}' : '"');
            return new Piece(text.substring(start, at - 1), false);
        }
        String name = name();
        return new Piece(name, !name.chars().allMatch(Character::isDigit));
    }

    /** Passes the next {@code close} that stands outside braces. */
    void skipTo(char close) throws Broken {
        int start = at;
        int depth = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (depth == 0 && c == close) {
                at++;
                return;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
        }
        at = text.length();
        throw new Broken(start, Fault.Kind.NOT_CLOSED, "");
    }

    private Broken broken(String about) {
        return new Broken(at, Fault.Kind.NOT_UNDERSTOOD, about);
    }

    /** The next few characters, to be named. */
    private String rest() {
        int end = at;
        while (end < text.length() && end < at + 24 && text.charAt(end) != '\n') {
            end++;
        }
        return text.substring(at, end).strip();
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isName(char c) {
        return !Character.isWhitespace(c) && NOT_IN_NAMES.indexOf(c) < 0;
    }
}
