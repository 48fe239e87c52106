package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.Division;
import org.diptych.core.markdown.pandoc.scan.AttributeReader;
import org.diptych.core.markdown.pandoc.scan.Cursor;

/** Divs between lines of colons. */
final class DivisionReader {
    private final BlockReader blocks;
    private final Cursor cursor;

    DivisionReader(BlockReader blocks) {
        this.blocks = blocks;
        this.cursor = blocks.cursor;
    }

    /** Where the text goes on after the closing colons at {@code line}, or -1. */
    static int endAt(Cursor cursor, int line) {
        int colons = cursor.run(':', line);
        return colons < 3 ? -1 : cursor.blankLines(line + colons);
    }

    boolean read() {
        int from = cursor.at;
        int colons = cursor.run(':', from);
        if (colons < 3) {
            return false;
        }
        cursor.at = cursor.skipBlanks(from + colons);
        Attributes attributes = AttributeReader.read(cursor);
        if (attributes == null) {
            int end = cursor.at;
            while (end < cursor.limit && !Cursor.isBlank(cursor.text.charAt(end))) {
                end++;
            }
            if (end == cursor.at) {
                return back(from);
            }
            attributes = new Attributes("", List.of(cursor.slice(cursor.at, end)), List.of());
            cursor.at = end;
        }
        cursor.at = cursor.skipBlanks(cursor.at);
        cursor.at += cursor.run(':', cursor.at);
        int line = cursor.blankLine(cursor.at);
        if (line < 0) {
            return back(from);
        }
        cursor.at = line;
        return body(from, attributes);
    }

    private boolean body(int from, Attributes attributes) {
        List<Node> children = new ArrayList<>();
        cursor.divisions++;
        int end = endAt(cursor, cursor.at);
        cursor.reading.meter().enter();
        while (end < 0 && blocks.into(children).block()) {
            end = endAt(cursor, cursor.at);
        }
        cursor.reading.meter().leave();
        cursor.divisions--;
        if (end < 0) {
            return back(from);
        }
        cursor.at = end;
        blocks.add(new Division(attributes).with(children), from);
        return true;
    }

    private boolean back(int from) {
        cursor.at = from;
        return false;
    }
}
