package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.scan.AttributeReader;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.pandoc.scan.Target;
import org.diptych.core.markdown.pandoc.scan.TargetReader;
import org.diptych.core.markdown.source.MappedText;

/** Definitions that publish nothing where they stand: the addresses of references and the texts of notes. */
final class DefinitionReader {
    private final Cursor cursor;

    DefinitionReader(Cursor cursor) {
        this.cursor = cursor;
    }

    boolean read() {
        return note() || reference();
    }

    private boolean note() {
        int marker = cursor.smallIndent(cursor.at);
        int end = LinkReader.noteMarkerEnd(cursor, marker);
        if (end < 0 || cursor.charAt(end) != ':') {
            return false;
        }
        String label = cursor.slice(marker + 2, end - 1);
        int line = end + 1;
        int blank = cursor.blankLine(line);
        line = blank >= 0 ? blank : line;
        int start = cursor.indent(line, 4);
        MappedText.Builder raw = new MappedText.Builder();
        line = copyLines(raw, start < 0 ? line : start);
        while (true) {
            int after = cursor.blankLines(line);
            start = after < 0 ? -1 : cursor.indent(after, 4);
            if (start < 0 || after >= cursor.limit) {
                break;
            }
            raw.insert("\n", cursor.source.originOf(line), cursor.source.originOf(line));
            line = copyLines(raw, start);
        }
        cursor.at = line;
        cursor.skipBlankLines();
        raw.insert("\n", cursor.source.originOfEnd(line), cursor.source.originOfEnd(line));
        List<Node> blocks = BlockReader.readText(cursor, raw.build());
        cursor.reading.note(label, blocks);
        return true;
    }

    private int copyLines(MappedText.Builder raw, int from) {
        int line = copyLine(raw, from);
        while (line < cursor.limit && cursor.blankLine(line) < 0) {
            if (LinkReader.noteMarkerEnd(cursor, cursor.smallIndent(line)) >= 0) {
                break;
            }
            int start = cursor.indent(line, 4);
            line = copyLine(raw, start < 0 ? line : start);
        }
        return line;
    }

    private int copyLine(MappedText.Builder raw, int from) {
        int end = cursor.nextLine(from);
        raw.copy(cursor.source, from, end);
        return end;
    }

    private boolean reference() {
        int from = cursor.at;
        int open = cursor.smallIndent(from);
        if (cursor.charAt(open + 1) == '^') {
            return false;
        }
        int end = cursor.pairs().bracketEnd(open);
        if (end < 0 || cursor.charAt(end) != ':') {
            return false;
        }
        Target target = new TargetReader(cursor).inDefinition(end + 1);
        if (target == null) {
            cursor.at = from;
            return false;
        }
        Attributes attributes = AttributeReader.read(cursor);
        int next = cursor.blankLines(cursor.at);
        if (next < 0) {
            cursor.at = from;
            return false;
        }
        cursor.at = next;
        cursor.reading.define(
                cursor.slice(open + 1, end - 1), target, attributes == null ? Attributes.NONE : attributes);
        return true;
    }
}
