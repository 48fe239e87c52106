package org.diptych.core.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which line ends a file has. Immutable.
 *
 * @param kinds those it has, the usual first; empty for a text of one line
 */
public record LineEnds(List<LineEnd> kinds) {

    public LineEnds {
        kinds = List.copyOf(kinds);
    }

    /** Those of {@code text}. */
    public static LineEnds of(String text) {
        if (text.indexOf('\r') < 0) {
            return new LineEnds(text.indexOf('\n') < 0 ? List.of() : List.of(LineEnd.LF));
        }
        Set<LineEnd> found = EnumSet.noneOf(LineEnd.class);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                found.add(LineEnd.LF);
            } else if (c == '\r') {
                boolean two = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                found.add(two ? LineEnd.CRLF : LineEnd.CR);
                i += two ? 1 : 0;
            }
        }
        return new LineEnds(
                Arrays.stream(LineEnd.values()).filter(found::contains).toList());
    }

    /** Whether not all lines end alike. */
    public boolean areMixed() {
        return kinds.size() > 1;
    }
}
