package org.diptych.core.check.drift.facts.tex;

/** A place in TeX that moves on, past what holds together. Used for one formula. */
final class TexCursor {
    /** So many characters on, an option has had its end. */
    private static final int FAR = 60;

    final String tex;
    int at;

    TexCursor(String tex) {
        this.tex = tex;
    }

    boolean isAtEnd() {
        return at >= tex.length();
    }

    /** Whether {@code c} is what comes next. */
    boolean isAt(char c) {
        return at < tex.length() && tex.charAt(at) == c;
    }

    /** Goes on by {@code characters}, to the end at most. */
    void skip(int characters) {
        at = Math.min(tex.length(), at + characters);
    }

    void skipBlanks() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }

    /** Where the Latin letters that stand at {@code from} end. */
    int lettersEnd(int from) {
        int end = from;
        while (end < tex.length() && isLatin(tex.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What lies before the brace that closes the group in which the cursor stands; it goes there. */
    String skipGroup() {
        int open = 0;
        int from = at;
        while (at < tex.length() && !(tex.charAt(at) == '}' && open == 0)) {
            char c = tex.charAt(at);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            at += c == '\\' ? 2 : 1;
        }
        at = Math.min(at, tex.length());
        return tex.substring(from, at);
    }

    /** What the group holds that begins right here; the cursor goes past it. */
    String group() {
        at++;
        String content = skipGroup();
        skip(1);
        return content;
    }

    /** What stands in brackets right here, without blanks. */
    String optional() {
        if (isAt('[')) {
            int close = tex.substring(at, Math.min(tex.length(), at + FAR)).indexOf(']') + at;
            if (close >= at) {
                String option = tex.substring(at + 1, close).strip();
                at = close + 1;
                return option;
            }
        }
        return "";
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
