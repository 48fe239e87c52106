package org.diptych.core.markdown.markdownit.block;

import java.util.regex.Pattern;

/** Tells lines that say what brackets refer to: they are no text, be they above an underline or a definition. Stateless. */
public final class LinkDefinition {
    private static final Pattern LINE =
            Pattern.compile("\\s*+\\[(?:\\\\.|[^\\[\\]\\\\])++\\]:\\s*+(?:<[^<>\\n]*+>|[^\\s<]\\S*+)"
                    + "(?:\\s++(?:\"[^\"]*+\"|'[^']*+'|\\([^()]*+\\)))?+\\s*+");

    private LinkDefinition() {}

    /** Whether {@code line} is such a one. */
    public static boolean is(CharSequence line) {
        return LINE.matcher(line).matches();
    }
}
