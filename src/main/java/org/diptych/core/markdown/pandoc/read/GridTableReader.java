package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.markdown.pandoc.ast.Cell;
import org.diptych.core.markdown.pandoc.ast.CodeBlock;
import org.diptych.core.markdown.pandoc.ast.Heading;
import org.diptych.core.markdown.pandoc.ast.ListNode;
import org.diptych.core.markdown.pandoc.ast.Paragraph;
import org.diptych.core.markdown.pandoc.ast.Row;
import org.diptych.core.markdown.pandoc.ast.Rule;
import org.diptych.core.markdown.pandoc.ast.Table;
import org.diptych.core.markdown.pandoc.scan.Columns;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.source.MappedText;

/** Tables drawn with plus signs, dashes and bars, whose cells hold blocks. */
final class GridTableReader {
    private static final Pattern BORDER = Pattern.compile("\\+(?::?-++:?\\+)++ *+");
    private static final Pattern HEAD_BORDER = Pattern.compile("\\+(?::?=++:?\\+)++ *+");

    private final Tables tables;
    private final Cursor cursor;

    GridTableReader(Tables tables) {
        this.tables = tables;
        this.cursor = tables.cursor;
    }

    boolean read() {
        int from = cursor.at;
        if (cursor.charAt(from) != '+' || !matches(BORDER, from)) {
            return false;
        }
        Drawn drawn = new Drawn(starts(from), cursor.slice(from, cursor.lineEnd(from)));
        int end = drawn.read(cursor.nextLine(from));
        if (drawn.rows.isEmpty()) {
            return false;
        }
        cursor.at = end;
        Table table = new Table(alignments(drawn.aligned), Columns.widths(drawn.starts), drawn.headed);
        drawn.rows.forEach(table::appendChild);
        tables.add(table, from);
        return true;
    }

    /** A table as far as it has been read. */
    private final class Drawn {
        private final List<Integer> starts;
        private final List<Row> rows = new ArrayList<>();
        private String aligned;
        private boolean headed;

        private Drawn(List<Integer> starts, String border) {
            this.starts = starts;
            this.aligned = border;
        }

        /** Reads rows from the line at {@code from} on, to the first that belongs to none; the last need not be closed. */
        private int read(int from) {
            int line = from;
            List<Integer> lines = new ArrayList<>();
            while (line < cursor.limit) {
                if (cursor.charAt(line) == '|') {
                    lines.add(line);
                } else {
                    boolean head = rows.isEmpty() && matches(HEAD_BORDER, line);
                    if (lines.isEmpty() || !head && !matches(BORDER, line)) {
                        break;
                    }
                    rows.add(row(starts, lines, head));
                    lines.clear();
                    headed |= head;
                    aligned = head ? cursor.slice(line, cursor.lineEnd(line)) : aligned;
                }
                line = cursor.nextLine(line);
            }
            if (!lines.isEmpty()) {
                rows.add(row(starts, lines, false));
            }
            return line;
        }
    }

    private boolean matches(Pattern pattern, int line) {
        return pattern.matcher(cursor.text)
                .region(line, Math.max(line, cursor.lineEnd(line)))
                .matches();
    }

    private List<Integer> starts(int line) {
        List<Integer> starts = new ArrayList<>();
        for (int i = line; i < cursor.lineEnd(line); i++) {
            if (cursor.charAt(i) == '+') {
                starts.add(i - line);
            }
        }
        return starts;
    }

    private static List<String> alignments(String border) {
        List<String> alignments = new ArrayList<>();
        for (String part : border.strip().substring(1).split("\\+")) {
            boolean left = part.startsWith(":");
            boolean right = part.endsWith(":");
            alignments.add(left && right ? "center" : left ? "left" : right ? "right" : "");
        }
        return alignments;
    }

    /** @param head whether it is the table's head, of which pandoc reads the lines without what they begin and end with */
    private Row row(List<Integer> starts, List<Integer> lines, boolean head) {
        Columns columns = new Columns(starts, starts.subList(1, starts.size()));
        Row row = new Row();
        for (int i = 0; i + 1 < starts.size(); i++) {
            MappedText.Builder text = new MappedText.Builder();
            for (int line : lines) {
                int[] cell = columns.cell(cursor, line, cursor.lineEnd(line), i);
                int start = Math.min(cell[1], cell[0] + 1);
                int blanks = Math.min(cell[1], cursor.skipBlanks(start));
                start = head ? blanks : Math.min(blanks, start + 1);
                int end = cell[1];
                while (end > start
                        && (cursor.charAt(end - 1) == ' ' || i + 2 == starts.size() && cursor.charAt(end - 1) == '|')) {
                    end--;
                }
                text.copy(cursor.source, start, end);
                text.insert("\n", cursor.source.originOf(line), cursor.source.originOf(line));
            }
            row.appendChild(head ? headCell(text.build()) : cell(text, lines));
        }
        return row;
    }

    private Cell cell(MappedText.Builder text, List<Integer> lines) {
        // A blank line behind the last one makes it a paragraph like those before it.
        int last = cursor.source.originOf(lines.isEmpty() ? cursor.at : lines.get(lines.size() - 1));
        text.insert("\n", last, last);
        return cell(text.build());
    }

    private Cell headCell(MappedText lines) {
        int from = 0;
        int to = lines.length();
        while (from < to && lines.text().charAt(from) == '\n') {
            from++;
        }
        while (to > from && lines.text().charAt(to - 1) == '\n') {
            to--;
        }
        Cell cell = new Cell();
        cell.with(headBlocks(lines.part(from, to)));
        return cell;
    }

    /** The blocks of a head. No line end stands behind it, and without one pandoc takes what needs it for plain text. */
    private List<Node> headBlocks(MappedText text) {
        List<Node> blocks = new ArrayList<>();
        BlockReader reader = new BlockReader(cursor.inside(text), blocks);
        int begun = 0;
        int at = 0;
        int count = 0;
        while (reader.block()) {
            begun = blocks.size() > count ? at : begun;
            count = blocks.size();
            at = reader.cursor.at;
        }
        Node last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last instanceof ListNode) {
            int line = text.text().lastIndexOf('\n') + 1;
            blocks = BlockReader.readText(cursor, text.part(0, line));
            blocks.add(plain(text.part(line, text.length())));
        } else if (last instanceof Heading || last instanceof CodeBlock || last instanceof Rule) {
            blocks.set(blocks.size() - 1, plain(text.part(begun, text.length())));
        }
        return blocks;
    }

    private Paragraph plain(MappedText text) {
        Cursor inner = cursor.inside(text);
        Paragraph plain = new Paragraph(true);
        plain.with(InlineReader.readWithin(inner, 0, text.length(), true));
        cursor.reading.place(plain, inner, 0, text.length());
        return plain;
    }

    private Cell cell(MappedText text) {
        List<Node> content = BlockReader.readText(cursor, text);
        long paragraphs = content.stream()
                .filter(node -> node instanceof Paragraph paragraph && !paragraph.plain())
                .count();
        if (paragraphs == 1 && content.get(content.size() - 1) instanceof Paragraph last) {
            last.setPlain(true);
        }
        Cell cell = new Cell();
        cell.with(content);
        return cell;
    }
}
