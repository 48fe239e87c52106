package org.diptych.core.bibliography.csljson;

import java.util.ArrayList;
import java.util.List;

/** Finds the objects of a list without reading them, so that one that is broken costs no other. Stateless. */
final class JsonSplitter {
    /** Each is looked for to the end of the file. */
    private static final int MOST_UNCLOSED = 100;

    private JsonSplitter() {}

    /**
     * The text of one object.
     *
     * @param start where it begins in the file
     * @param closed whether its end was found
     */
    record Piece(int start, String text, boolean closed) {}

    static List<Piece> objects(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = text.indexOf('{');
        int unclosed = 0;
        while (at >= 0 && unclosed < MOST_UNCLOSED) {
            int end = end(text, at);
            unclosed += end < 0 ? 1 : 0;
            int next = end < 0 ? nextAtLineStart(text, at) : end;
            pieces.add(new Piece(at, text.substring(at, next < 0 ? text.length() : next), end >= 0));
            at = next < 0 ? -1 : text.indexOf('{', next);
        }
        return pieces;
    }

    /** Behind the brace or bracket that closes the one at {@code start}; negative if there is none. */
    static int end(String text, int start) {
        char open = text.charAt(start);
        char close = open == '{' ? '}' : ']';
        int depth = 0;
        boolean string = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (string) {
                if (c == '\\') {
                    i++;
                } else if (c == '"' || c == '\n') {
                    // A string never goes over a line's end: a quote was forgotten.
                    string = false;
                }
            } else if (c == '"') {
                string = true;
            } else if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The next brace that begins a line no further in than the one at {@code start}. */
    private static int nextAtLineStart(String text, int start) {
        int indent = start - text.lastIndexOf('\n', start) - 1;
        for (int line = text.indexOf('\n', start); line >= 0; line = text.indexOf('\n', line + 1)) {
            int at = line + 1;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '{' && at - line - 1 <= indent) {
                return at;
            }
        }
        return -1;
    }
}
