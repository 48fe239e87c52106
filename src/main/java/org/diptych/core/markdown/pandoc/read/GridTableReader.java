package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.markdown.pandoc.ast.Cell;
import org.diptych.core.markdown.pandoc.ast.Paragraph;
import org.diptych.core.markdown.pandoc.ast.Row;
import org.diptych.core.markdown.pandoc.ast.Table;
import org.diptych.core.markdown.pandoc.scan.Columns;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.source.MappedText;

/** Tables drawn with plus signs, dashes and bars, whose cells hold blocks. */
final class GridTableReader {
    private static final Pattern BORDER = Pattern.compile(" {0,3}\\+(?::?-++:?\\+)++ *+");
    private static final Pattern HEAD_BORDER = Pattern.compile(" {0,3}\\+(?::?=++:?\\+)++ *+");

    private final BlockReader blocks;
    private final Cursor cursor;

    GridTableReader(BlockReader blocks) {
        this.blocks = blocks;
        this.cursor = blocks.cursor;
    }

    boolean read() {
        int from = cursor.at;
        if (cursor.charAt(cursor.smallIndent(from)) != '+' || !matches(BORDER, from)) {
            return false;
        }
        List<Integer> starts = starts(from);
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        String aligned = cursor.slice(from, cursor.lineEnd(from));
        int line = cursor.nextLine(from);
        List<Integer> lines = new ArrayList<>();
        while (line < cursor.limit && cursor.blankLine(line) < 0) {
            boolean head = matches(HEAD_BORDER, line);
            if (head || matches(BORDER, line)) {
                rows.add(row(starts, lines));
                lines.clear();
                headed |= head;
                aligned = head ? cursor.slice(line, cursor.lineEnd(line)) : aligned;
            } else if (cursor.charAt(cursor.smallIndent(line)) == '|') {
                lines.add(line);
            } else {
                return false;
            }
            line = cursor.nextLine(line);
        }
        if (rows.isEmpty() || !lines.isEmpty()) {
            return false;
        }
        cursor.at = line;
        cursor.skipBlankLines();
        Table table = new Table(alignments(aligned), Columns.widths(starts), headed);
        rows.forEach(table::appendChild);
        Node caption = CaptionReader.read(cursor);
        if (caption != null) {
            table.prependChild(caption);
        }
        blocks.add(table, from);
        return true;
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

    private Row row(List<Integer> starts, List<Integer> lines) {
        Columns columns = new Columns(starts, starts.subList(1, starts.size()));
        Row row = new Row();
        for (int i = 0; i + 1 < starts.size(); i++) {
            MappedText.Builder text = new MappedText.Builder();
            for (int line : lines) {
                int[] cell = columns.cell(cursor, line, cursor.lineEnd(line), i);
                int start = Math.min(cell[1], cell[0] + 1);
                start = cursor.charAt(start) == ' ' ? Math.min(cell[1], start + 1) : start;
                int end = cell[1];
                while (end > start
                        && (cursor.charAt(end - 1) == ' ' || i + 2 == starts.size() && cursor.charAt(end - 1) == '|')) {
                    end--;
                }
                text.copy(cursor.source, start, end);
                text.insert("\n", cursor.source.originOf(line), cursor.source.originOf(line));
            }
            // A blank line behind the last one makes it a paragraph like those before it.
            int last = cursor.source.originOf(lines.isEmpty() ? cursor.at : lines.get(lines.size() - 1));
            text.insert("\n", last, last);
            row.appendChild(cell(text.build()));
        }
        return row;
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
