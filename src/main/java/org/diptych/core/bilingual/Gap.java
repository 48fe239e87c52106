package org.diptych.core.bilingual;

import java.util.Optional;
import org.diptych.core.text.TextRange;

/** What stands where a translation is still to be written. Stateless. */
public final class Gap {
    /** A comment that no page shows. Prose that is to be written begins with it; a heading, or a table, holds it. */
    public static final String MARK = "<!-- diptych: translate -->";

    /** The longest mark of an item or a quote that may stand before it. */
    private static final int LONGEST_MARKER = 10;

    private Gap() {}

    /** Whether {@code source}, a block's, begins with the mark, behind that of an item or a quote. */
    static boolean begins(String source) {
        for (int i = 0; i <= Math.min(LONGEST_MARKER, source.length() - MARK.length()); i++) {
            if (source.charAt(i) == '<' && source.startsWith(MARK, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code source}, a block's, is still to be written. */
    public static boolean isIn(String source) {
        return source.contains(MARK);
    }

    /** Where the mark stands in {@code source}, a block's; empty where it does not. */
    public static Optional<TextRange> in(String source) {
        int at = source.indexOf(MARK);
        return at < 0 ? Optional.empty() : Optional.of(TextRange.ofLength(at, MARK.length()));
    }
}
