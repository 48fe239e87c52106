package org.diptych.core.markdown.pandoc.read;

import java.util.Locale;
import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.CodeBlock;
import org.diptych.core.markdown.pandoc.ast.PandocNode;
import org.diptych.core.markdown.pandoc.ast.inline.RawHtml;
import org.diptych.core.markdown.pandoc.scan.AttributeReader;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.jspecify.annotations.Nullable;

/** Fenced code that Hexo did not take out before. */
final class CodeFenceReader {
    private final Cursor cursor;

    CodeFenceReader(Cursor cursor) {
        this.cursor = cursor;
    }

    static boolean startsAt(Cursor cursor, int line) {
        int before = cursor.at;
        cursor.at = line;
        boolean starts = new CodeFenceReader(cursor).read() != null;
        cursor.at = before;
        return starts;
    }

    /** The code block, or the HTML, at the cursor, which goes past it; null if there is none. */
    @Nullable
    PandocNode read() {
        int start = cursor.smallIndent(cursor.at);
        char mark = cursor.charAt(start);
        int size = mark == '`' || mark == '~' ? cursor.run(mark, start) : 0;
        if (size < 3) {
            return null;
        }
        int before = cursor.at;
        int indent = start - cursor.at;
        cursor.at = cursor.skipBlanks(start + size);
        String raw = AttributeReader.rawFormat(cursor);
        Attributes attributes = raw == null ? AttributeReader.read(cursor) : Attributes.NONE;
        if (attributes == null) {
            attributes = language();
        }
        int line = cursor.blankLine(cursor.at);
        StringBuilder code = new StringBuilder();
        while (line >= 0 && line < cursor.limit) {
            int end = closingEnd(line, mark, size);
            if (end >= 0) {
                cursor.at = end;
                cursor.skipBlankLines();
                String text = code.length() == 0 ? "" : code.substring(0, code.length() - 1);
                return raw == null ? new CodeBlock(text, attributes) : new RawHtml(raw.startsWith("html") ? text : "");
            }
            int from = Math.min(line + indent, cursor.skipBlanks(line));
            code.append(cursor.slice(from, cursor.lineEnd(line))).append('\n');
            line = cursor.nextLine(line);
        }
        cursor.at = before;
        return null;
    }

    private int closingEnd(int line, char mark, int size) {
        int start = cursor.smallIndent(line);
        int run = cursor.run(mark, start);
        return run >= size ? cursor.blankLine(start + run) : -1;
    }

    private Attributes language() {
        int i = cursor.at;
        while (i < cursor.limit && !Cursor.isBlank(cursor.text.charAt(i))) {
            i++;
        }
        String language = cursor.slice(cursor.at, i).toLowerCase(Locale.ROOT);
        cursor.at = i;
        return language.isEmpty() ? Attributes.NONE : Attributes.NONE.withClass(language);
    }
}
