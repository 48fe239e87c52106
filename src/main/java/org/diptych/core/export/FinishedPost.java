package org.diptych.core.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Hexo file of a finished post. Stateless. */
public final class FinishedPost {
    private static final Pattern LAST_LINE_END = Pattern.compile("(\\r\\n|\\n|\\r)[^\\r\\n]*\\z");

    private FinishedPost() {}

    /**
     * What to write for a post whose file holds {@code file}: the same, and where {@code finalNewline} asks for it and
     * none is there, one more line end, of the kind the line before has.
     */
    public static String text(String file, boolean finalNewline) {
        if (!finalNewline || file.isEmpty() || file.endsWith("\n") || file.endsWith("\r")) {
            return file;
        }
        Matcher last = LAST_LINE_END.matcher(file);
        return file + (last.find() ? last.group(1) : "\n");
    }
}
