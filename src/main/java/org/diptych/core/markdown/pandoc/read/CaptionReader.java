package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.ast.Caption;
import org.diptych.core.markdown.pandoc.ast.PandocNode;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.jspecify.annotations.Nullable;

/** The caption of a table: a line that begins with {@code :} or {@code Table:}. */
final class CaptionReader {
    private CaptionReader() {}

    /** The caption at the cursor, which goes past it; null if there is none. */
    static @Nullable PandocNode read(Cursor cursor) {
        int start = cursor.smallIndent(cursor.at);
        int text = start;
        if (cursor.text.startsWith("Table:", start) || cursor.text.startsWith("table:", start)) {
            text = start + 6;
        } else if (cursor.charAt(start) == ':' && cursor.charAt(start + 1) != ':') {
            text = start + 1;
        }
        if (text == start) {
            return null;
        }
        int from = cursor.at;
        int end = cursor.lineEnd(text);
        while (end < cursor.limit && cursor.blankLine(end + 1) < 0 && end + 1 < cursor.limit) {
            end = cursor.lineEnd(end + 1);
        }
        PandocNode caption = new Caption().with(InlineReader.readWithin(cursor, text, end, true));
        cursor.reading.place(caption, cursor, from, end);
        cursor.at = Math.min(cursor.limit, end + 1);
        cursor.skipBlankLines();
        return caption;
    }
}
