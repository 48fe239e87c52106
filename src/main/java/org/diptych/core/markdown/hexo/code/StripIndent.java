package org.diptych.core.markdown.hexo.code;

import org.diptych.core.markdown.settings.CodeSettings;

/** The indent all lines of a text share, which Hexo takes away from code and from the bodies of tags. */
public final class StripIndent {
    private StripIndent() {}

    /** The smallest number of blanks and tabs before the text of a line; blank lines do not count. */
    public static int of(String text) {
        int least = Integer.MAX_VALUE;
        int line = 0;
        while (line < text.length() && least > 0) {
            int at = line;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            if (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                least = Math.min(least, at - line);
            }
            int end = text.indexOf('\n', at);
            line = end < 0 ? text.length() : end + 1;
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    /** {@code text} without the indent its lines share, where the site wants that. */
    static String from(String text, CodeSettings.Indent wanted) {
        int indent = wanted.stripped() ? of(text) : 0;
        return indent == 0 ? text : text.replaceAll("(?m)^[ \\t]{" + indent + "}", "");
    }
}
