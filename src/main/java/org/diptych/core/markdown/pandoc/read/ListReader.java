package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.ast.Item;
import org.diptych.core.markdown.pandoc.ast.ListNode;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.pandoc.scan.HtmlTag;
import org.diptych.core.markdown.pandoc.scan.ListMarker;
import org.diptych.core.markdown.source.MappedText;

/**
 * Lists. The lines of an item are gathered first, without the indent they share, and then read as a text of their own in
 * which markers begin nested lists without a blank line before them.
 */
final class ListReader {
    private static final int EXAMPLE_INDENT = 4;

    private final BlockReader blocks;
    private final Cursor cursor;

    ListReader(BlockReader blocks) {
        this.blocks = blocks;
        this.cursor = blocks.cursor;
    }

    boolean read() {
        int from = cursor.at;
        ListMarker first = ListMarker.at(cursor, from);
        if (first == null) {
            return false;
        }
        boolean wasInList = cursor.inList;
        cursor.inList = true;
        boolean examples = first.style().equals("@");
        int start = examples ? example(first) : first.start();
        ListNode list = new ListNode(first.ordered(), start, first.style());
        ListMarker marker = first;
        while (marker != null) {
            if (examples && marker != first) {
                example(marker);
            }
            list.appendChild(item(marker));
            marker = cursor.atEnd() ? null : first.continuedAt(cursor, cursor.at);
        }
        cursor.inList = wasInList;
        blocks.add(list, from);
        return true;
    }

    /** Counts an example, and remembers the label between its {@code @} and its bracket. */
    private int example(ListMarker marker) {
        String mark = cursor.slice(cursor.at, marker.end());
        String label = mark.substring(mark.indexOf('@') + 1).strip();
        return cursor.reading.example(label.substring(0, Math.max(0, label.length() - 1)));
    }

    private Item item(ListMarker marker) {
        int from = cursor.at;
        int indent = marker.style().equals("@") ? EXAMPLE_INDENT : marker.end() - from;
        MappedText.Builder raw = new MappedText.Builder();
        int line = copyLine(raw, marker.end(), endOfItemLine(marker.end()));
        while (continues(line, indent)) {
            int start = cursor.indent(line, indent);
            int text = start < 0 ? line : start;
            line = copyLine(raw, text, endOfItemLine(text));
        }
        line = copyBlankLines(raw, line);
        while (line < cursor.limit && isContinuation(line, indent)) {
            line = copyContinuation(raw, line, indent);
        }
        cursor.at = line;
        Item item = new Item();
        item.with(BlockReader.readText(cursor, raw.build()));
        cursor.reading.place(item, cursor, from, Math.max(from, line));
        return item;
    }

    private int copyLine(MappedText.Builder raw, int from, int end) {
        raw.copy(cursor.source, from, Math.min(cursor.limit, end + 1));
        if (end >= cursor.limit) {
            raw.insert("\n", cursor.source.originOfEnd(end), cursor.source.originOfEnd(end));
        }
        return Math.min(cursor.limit, end + 1);
    }

    private int copyBlankLines(MappedText.Builder raw, int line) {
        int at = line;
        int next = cursor.blankLine(at);
        while (next >= 0) {
            raw.copy(cursor.source, next - 1, next);
            at = next;
            next = cursor.blankLine(at);
        }
        return at;
    }

    /** Whether the line belongs to the item's first paragraph, however it is indented. */
    private boolean continues(int line, int indent) {
        if (line >= cursor.limit
                || cursor.blankLine(line) >= 0
                || ListMarker.startsAt(cursor, line)
                || CodeFenceReader.startsAt(cursor, line)
                || closes(line)) {
            return false;
        }
        int start = cursor.indent(line, indent);
        return start < 0 || !ListMarker.startsAt(cursor, cursor.skipBlanks(start));
    }

    private boolean closes(int line) {
        return HtmlBlockReader.closesElement(cursor, line)
                || cursor.divisions > 0 && DivisionReader.endAt(cursor, line) >= 0;
    }

    private boolean isContinuation(int line, int indent) {
        return cursor.blankLine(line) < 0 && !closes(line) && cursor.indent(line, indent) >= 0;
    }

    private int copyContinuation(MappedText.Builder raw, int from, int indent) {
        int text = cursor.indent(from, indent);
        int line = copyLine(raw, text, cursor.lineEnd(text));
        while (line < cursor.limit && cursor.blankLine(line) < 0 && !closes(line)) {
            int start = cursor.indent(line, indent);
            if (start < 0 && ListMarker.startsAt(cursor, line)) {
                break;
            }
            text = start < 0 ? line : start;
            line = copyLine(raw, text, cursor.lineEnd(text));
        }
        return copyBlankLines(raw, line);
    }

    /** The end of a line of which code or a comment may go over into the next. */
    private int endOfItemLine(int from) {
        int i = from;
        while (i < cursor.limit && cursor.text.charAt(i) != '\n') {
            char c = cursor.text.charAt(i);
            int end = -1;
            if (c == '`') {
                end = cursor.pairs().codeEnd(i);
            } else if (c == '<' && cursor.text.startsWith("<!--", i)) {
                HtmlTag comment = HtmlTag.at(cursor.text, i, cursor.limit);
                end = comment == null ? -1 : comment.end();
            }
            i = end < 0 ? i + 1 : end;
        }
        return i;
    }
}
