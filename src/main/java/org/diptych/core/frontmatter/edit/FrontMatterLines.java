package org.diptych.core.frontmatter.edit;

import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextRange;

/** A front matter's text and its lines, which end with {@code \n} or {@code \r\n}. Immutable. */
record FrontMatterLines(String text) {

    /** How lines end here. */
    String lineEnd() {
        return LineEnd.firstOf(text).orElse(LineEnd.LF).characters();
    }

    int start(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The place before the end of the line around {@code offset}. */
    int end(int offset) {
        int newline = text.indexOf('\n', offset);
        if (newline < 0) {
            return text.length();
        }
        return newline > offset && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
    }

    /** The start of the next line, or the end of the text. */
    int next(int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline + 1;
    }

    /** The whole lines that {@code range} touches; the text's last line goes with the line end before it. */
    TextRange whole(TextRange range) {
        int start = start(range.start());
        int end = next(range.end());
        boolean endsText = end == text.length() && (end == 0 || text.charAt(end - 1) != '\n');
        return endsText && start > 0 ? new TextRange(end(start(start - 1)), end) : new TextRange(start, end);
    }

    /** What stands between the start of the line and {@code offset}. */
    String before(int offset) {
        return text.substring(start(offset), offset);
    }

    /** As many blanks as {@code offset} is characters away from the start of its line. */
    String indentOf(int offset) {
        return before(offset).replaceAll("[^ \\t]", " ");
    }

    boolean isFirst(int offset) {
        return before(offset).isBlank();
    }

    /** Where the anchors and tags before the value at {@code start} begin. */
    int withProperties(int start) {
        int from = start;
        while (true) {
            int word = skipBlanksBack(from);
            int begin = word;
            while (begin > 0 && " \t\r\n,[{".indexOf(text.charAt(begin - 1)) < 0) {
                begin--;
            }
            if (begin == word || word == from || "&!".indexOf(text.charAt(begin)) < 0) {
                return from;
            }
            from = begin;
        }
    }

    /** The place after the last character before {@code offset} that is no blank. */
    int skipBlanksBack(int offset) {
        int at = offset;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
