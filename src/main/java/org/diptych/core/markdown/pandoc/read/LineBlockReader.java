package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.Item;
import org.diptych.core.markdown.pandoc.ast.LineBlock;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.source.MappedText;

/** Lines that begin with a bar and a blank: their breaks and indents stay. */
final class LineBlockReader {
    private final BlockReader blocks;
    private final Cursor cursor;

    LineBlockReader(BlockReader blocks) {
        this.blocks = blocks;
        this.cursor = blocks.cursor;
    }

    boolean read() {
        int from = cursor.at;
        List<Node> lines = new ArrayList<>();
        while (cursor.here() == '|') {
            int next = cursor.charAt(cursor.at + 1) == ' ' ? cursor.skipBlanks(cursor.at + 1) : cursor.at + 1;
            boolean empty = cursor.charAt(next) == '\n';
            if (!empty && next == cursor.at + 1) {
                break;
            }
            lines.add(empty ? emptyLine(next) : line(next));
        }
        if (lines.isEmpty()) {
            return false;
        }
        cursor.skipBlankLines();
        blocks.add(new LineBlock().with(lines), from);
        return true;
    }

    private Node emptyLine(int end) {
        cursor.at = end + 1;
        return new Item();
    }

    private Node line(int textStart) {
        int lineStart = cursor.at;
        MappedText.Builder text = new MappedText.Builder();
        int indent = textStart - lineStart - 2;
        text.insert(
                "\u00A0".repeat(Math.max(0, indent)),
                cursor.source.originOf(lineStart),
                cursor.source.originOf(textStart));
        int end = cursor.lineEnd(textStart);
        text.copy(cursor.source, textStart, end);
        cursor.at = cursor.nextLine(end);
        while (cursor.here() == ' ') {
            int more = cursor.lineEnd(cursor.at);
            text.copy(cursor.source, cursor.at, more);
            cursor.at = cursor.nextLine(more);
        }
        return new Item().with(InlineReader.readText(cursor, text.build()));
    }
}
