package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.ast.Quote;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.source.MappedText;

/** Block quotes, whose lines need a mark only where a paragraph in them does not go on. */
final class QuoteReader {
    private final BlockReader blocks;
    private final Cursor cursor;

    QuoteReader(BlockReader blocks) {
        this.blocks = blocks;
        this.cursor = blocks.cursor;
    }

    boolean read() {
        int from = cursor.at;
        int text = markEnd(from);
        if (text < 0) {
            return false;
        }
        MappedText.Builder raw = new MappedText.Builder();
        InlineReader lines = new InlineReader(cursor);
        cursor.at = text;
        while (true) {
            int end = cursor.lineEnd(cursor.at);
            raw.copy(cursor.source, cursor.at, end);
            cursor.at = end;
            raw.insert("\n", cursor.source.originOf(Math.max(0, end - 1)), cursor.source.originOfEnd(end));
            int next = markEnd(end + 1);
            if (end >= cursor.limit) {
                break;
            }
            if (next >= 0) {
                cursor.at = next;
            } else if (!lines.lineEnd()) {
                cursor.at = end + 1;
                break;
            }
        }
        cursor.skipBlankLines();
        raw.insert("\n\n", cursor.source.originOfEnd(cursor.at), cursor.source.originOfEnd(cursor.at));
        Quote quote = new Quote();
        quote.with(BlockReader.readText(cursor, raw.build()));
        blocks.add(quote, from);
        return true;
    }

    /** Where the quoted text begins in the line at {@code line}, or -1. */
    private int markEnd(int line) {
        int start = cursor.smallIndent(line);
        if (cursor.charAt(start) != '>') {
            return -1;
        }
        return cursor.charAt(start + 1) == ' ' ? start + 2 : start + 1;
    }
}
