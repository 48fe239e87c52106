package org.diptych.core.markdown.pandoc.scan;

import java.util.regex.Pattern;

/** Finds YAML between {@code ---} lines and the {@code %} lines of a title, which pandoc takes out of the text. */
public final class MetadataScanner {
    private static final Pattern MAPPING = Pattern.compile(
            "(?:[ \\t]*+(?:#[^\\n]*+)?+\\n)*+(?:[\\p{L}\\p{N}_\"'-][^\\n:{}\\[\\]]*:(?:[ \\t][^\\n]*)?\\n(?s:.*))?");

    private MetadataScanner() {}

    /** Where the text goes on after the metadata at the cursor, or -1. */
    public static int endAt(Cursor cursor) {
        int first = cursor.blankLine(cursor.at + 3);
        if (!cursor.starts("---") || first < 0 || cursor.blankLine(first) >= 0) {
            return -1;
        }
        int line = first;
        while (line < cursor.limit) {
            boolean ends = cursor.text.startsWith("---", line) || cursor.text.startsWith("...", line);
            int after = ends ? cursor.blankLine(line + 3) : -1;
            if (after >= 0) {
                boolean mapping = MAPPING.matcher(cursor.slice(first, line)).matches();
                return mapping ? Math.max(after, cursor.blankLines(after)) : -1;
            }
            line = cursor.nextLine(line);
        }
        return -1;
    }

    /** Where the text goes on after the up to three title lines at its start; 0 if there are none. */
    public static int titleEnd(Cursor cursor) {
        int line = 0;
        for (int i = 0; i < 3 && cursor.charAt(line) == '%'; i++) {
            line = cursor.nextLine(line);
            while (cursor.charAt(line) == ' ' && cursor.blankLine(line) < 0) {
                line = cursor.nextLine(line);
            }
        }
        return line;
    }
}
