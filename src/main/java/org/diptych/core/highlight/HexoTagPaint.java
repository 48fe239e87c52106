package org.diptych.core.highlight;

import org.diptych.core.syntax.CitationSyntax;

/** Colours the inside of a Hexo tag: the citation keys of {@code {% ref … %}}. */
final class HexoTagPaint {
    private HexoTagPaint() {}

    /** Colours the keys of the tag from {@code from} up to {@code end}, if it is a citation. */
    static void paint(Paint paint, int from, int end) {
        String line = paint.line;
        int limit = end - 2;
        int at = skip(line, from + 2, limit, true);
        int nameEnd = skip(line, at, limit, false);
        if (!CitationSyntax.USUAL.isCitation(line.substring(at, nameEnd))) {
            return;
        }
        at = skip(line, nameEnd, limit, true);
        while (at < limit) {
            int keyEnd = skip(line, at, limit, false);
            paint.set(at, keyEnd, Ink.KEY);
            at = skip(line, keyEnd, limit, true);
        }
    }

    private static int skip(String line, int from, int limit, boolean blanks) {
        int at = from;
        while (at < limit && Character.isWhitespace(line.charAt(at)) == blanks) {
            at++;
        }
        return at;
    }
}
